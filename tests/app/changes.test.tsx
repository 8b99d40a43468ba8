import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderApp, settled, useMockApi } from './renderApp'

const region = () => screen.findByRole('region', { name: 'What changed' })

describe('what changed, on the page', () => {
  useMockApi()
  beforeEach(() => localStorage.clear())

  it('compares with the latest: says so in each panel, marks what differs, opens the list, takes it back', async () => {
    const user = userEvent.setup()
    renderApp('?panel=questions')
    await settled()
    const ribbon = await region()
    await user.click(within(ribbon).getByText('Compare with the latest'))
    expect(window.location.search).toContain('compare=latest')
    const show = await screen.findByLabelText('Show the differences of Questions')
    expect(document.body.textContent).toMatch(/25 Nov 2025 compared with 9 Oct 2026: \d+ differences here, marked ◆/)
    expect(document.querySelectorAll('h3 [title="Differs between the days compared"]').length).toBeGreaterThan(0)
    await user.click(show)
    expect(window.location.search).toContain('part=questions')
    const panel = await waitFor(async () => {
      const found = await region()
      expect(within(found).getByText(/What follows became known after it/)).toBeInTheDocument()
      return found
    })
    await user.click(within(panel).getByText('Show table'))
    expect(
      within(panel)
        .getAllByRole('columnheader')
        .map((h) => h.textContent),
    ).toEqual(['Kind', 'What', 'Fact', 'Before', 'After', 'Known since', 'Sources'])
    await user.click(within(panel).getByText('The knowledge date before'))
    expect(window.location.search).not.toContain('compare')
  })

  it('tells what is new since the last visit of this device, and forgets it when asked', async () => {
    localStorage.setItem('readout.seen', '2025-11-20')
    const user = userEvent.setup()
    renderApp('?panel=changes')
    await settled()
    const panel = await region()
    expect(within(panel).getByRole('heading', { level: 2 })).toHaveTextContent('between 20 November 2025 and 25 November 2025')
    expect(localStorage.getItem('readout.seen')).toBe('2026-10-09')
    await user.click(within(panel).getByText('Forget my visits'))
    await waitFor(() => expect(within(panel).getByRole('heading', { level: 2 })).toHaveTextContent('between 24 November 2025'))
    expect(localStorage.getItem('readout.seen')).toBeNull()
  })

  it('keeps the focus in the page when the line that was pressed goes with its place', async () => {
    const user = userEvent.setup()
    renderApp('?asof=2025-11-26')
    await settled()
    await user.click(await screen.findByRole('button', { name: 'Show what changed' }))
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
    await user.click(await screen.findByRole('button', { name: /^Show all panels/ }))
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
  })

  it('a kept day that is none is as no visit', async () => {
    localStorage.setItem('readout.seen', '<script>')
    renderApp('?panel=changes')
    await settled()
    expect(within(await region()).getByRole('heading', { level: 2 })).toHaveTextContent('between 24 November 2025')
  })
})
