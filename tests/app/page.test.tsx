import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { positions } from '../../mocks/data/positions'
import { renderApp, settled, useMockApi } from './renderApp'

const region = (name: string) => screen.getByRole('region', { name })
const finding = (name: string) => within(region(name)).getByRole('heading', { level: 2 }).textContent

describe('the page', () => {
  useMockApi()

  it('opens at the dossier’s own date with a finding in each panel', async () => {
    renderApp()
    await settled()
    expect(screen.getByLabelText('As known on')).toHaveValue('2025-11-25')
    expect(finding('Trade commitments')).toMatch(/^1\.5 of 12\sMt ordered by official statement .*36 days left: 10\.5 times/)
    expect(finding('Issue matrix')).toContain('Taiwan')
    expect(finding('Timeline')).toContain('27 Nov')
    for (const name of ['Trade commitments', 'Issue matrix', 'Timeline']) {
      expect(within(region(name)).getAllByText(/^(Sources|Accounts)/).length).toBeGreaterThan(0)
    }
  })

  it('says the same in the bottom line as in the panels’ headings', async () => {
    renderApp('?asof=2026-01-20')
    await settled()
    const line = within(screen.getByRole('region', { name: 'The bottom line' })).getAllByRole('link')
    expect(line.map((l) => l.textContent)).toEqual(['Trade commitments', 'Issue matrix', 'Timeline'].map(finding))
  })

  it('narrows all panels to an issue and tells the address', async () => {
    const user = userEvent.setup()
    renderApp()
    await settled()
    await user.click(within(screen.getByRole('group', { name: 'Issues' })).getByRole('button', { name: /^Rare earths/ }))
    await waitFor(() => expect(window.location.search).toBe('?issue=rare-earths'))
    expect(within(region('Issue matrix')).getAllByRole('rowheader')).toHaveLength(1)
    const ledger = within(region('Trade commitments')).getByRole('table')
    expect(within(ledger).queryByText(/soybeans/)).toBeNull()
    expect(within(ledger).getByText(/October 2025 rare-earth controls/)).toBeInTheDocument()
  })

  it('shows each position known on the date in its cell, and no other', async () => {
    renderApp('?asof=2025-11-25')
    await settled()
    const words = region('Issue matrix').textContent ?? ''
    const known = positions.filter((p) => p.knownOn <= '2025-11-25' && p.issueId !== 'relationship')
    const later = positions.filter((p) => p.knownOn > '2025-11-25')
    expect(known.length).toBeGreaterThan(10)
    for (const p of known) expect(words).toContain(p.words)
    for (const p of later) expect(words).not.toContain(p.words)
  })

  it('counts what became known later, and shows it after one press', async () => {
    const user = userEvent.setup()
    renderApp()
    await settled()
    const latest = screen.getByRole('button', { name: /Latest, 9 October 2026 ?[0-9]+ facts became known since/ })
    await user.click(latest)
    await waitFor(() => expect(screen.getByLabelText('As known on')).toHaveValue('2026-10-09'))
    expect(screen.queryByText(/became known since/)).toBeNull()
    expect(finding('Trade commitments')).toContain('11.2')
  })

  it('says that nothing was known before the first fact', async () => {
    renderApp('?asof=2019-01-01')
    await settled()
    expect(finding('Trade commitments')).toBe('No commitment was known on 1 January 2019')
    expect(finding('Issue matrix')).toMatch(/^No account/)
  })

  it('stands on the last day of the data when asked for a later one, and says so', async () => {
    renderApp('?asof=2030-01-01')
    await settled()
    expect(screen.getByLabelText('As known on')).toHaveValue('2026-10-09')
    expect(screen.getByText(/the page stands on that day, not on 1 January 2030/)).toBeInTheDocument()
  })

  it('opens a figure’s formula with its inputs and sources', async () => {
    const user = userEvent.setup()
    renderApp()
    await settled()
    await user.click(within(region('Trade commitments')).getByRole('button', { name: /Pace needed/ }))
    const card = await screen.findByRole('dialog')
    expect(card).toHaveTextContent('Rollins')
    expect(card).toHaveTextContent('31 December 2025')
    expect(within(card).getAllByRole('link').length).toBeGreaterThan(0)
  })

  it('shows a table in place of each drawing', async () => {
    const user = userEvent.setup()
    renderApp()
    await settled()
    const commitments = region('Trade commitments')
    await user.click(within(commitments).getByRole('button', { name: 'Show table' }))
    const row = within(commitments).getByRole('row', { name: /Official statement.*24 Nov 2025.*1\.5/ })
    expect(row).toHaveTextContent('Agriculture Secretary Brooke Rollins')
    await user.click(within(region('Timeline')).getByRole('button', { name: 'Show table' }))
    expect(within(region('Timeline')).getAllByRole('row').length).toBeGreaterThan(20)
  })
})
