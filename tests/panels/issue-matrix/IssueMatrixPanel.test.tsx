import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Filters } from '../../../src/filters/parameters'
import type { SetFilters } from '../../../src/filters/useFilters'
import { ClaimCardDialog } from '../../../src/panels/issue-matrix/ClaimCardDialog'
import { IssueMatrixPanel } from '../../../src/panels/issue-matrix/IssueMatrixPanel'
import { asKnownOn } from '../../../src/record/asKnownOn'
import type { Dossier } from '../../../src/record/dossier'
import { giveDialogs } from './dialogs'
import { DOSSIER, NO_FILTERS, position } from './fixture'

beforeAll(giveDialogs)

type Options = { day?: string; filters?: Partial<Filters>; dossier?: Dossier }

function Host({ day = '2025-12-31', filters: start = {}, dossier = DOSSIER }: Options) {
  const [filters, setFilters] = useState<Filters>({ ...NO_FILTERS, ...start })
  const set: SetFilters = (patch) =>
    setFilters((now) => ({
      ...now,
      ...(patch.issue !== undefined && { issue: patch.issue ?? [] }),
      ...(patch.party !== undefined && { party: patch.party ?? [] }),
      ...(patch.q !== undefined && { q: patch.q ?? '' }),
      ...(patch.view !== undefined && { view: patch.view ?? [] }),
      ...(patch.rows !== undefined && { rows: patch.rows ?? [] }),
      ...(patch.sort !== undefined && { sort: patch.sort }),
      ...(patch.claim !== undefined && { claim: patch.claim }),
    }))
  const [enlarged, setEnlarged] = useState(false)
  return (
    <>
      <IssueMatrixPanel
        known={asKnownOn(dossier, day)}
        filters={filters}
        set={set}
        state={{ kind: 'ready' }}
        onRetry={() => undefined}
        enlarged={enlarged}
        onEnlarge={setEnlarged}
      />
      {filters.claim !== null && (
        <ClaimCardDialog claimId={filters.claim} known={asKnownOn(dossier, day)} onClose={() => set({ claim: null })} />
      )}
    </>
  )
}

const show = (options: Options = {}) => {
  render(<Host {...options} />)
  return userEvent.setup()
}
const grid = () => screen.getByRole('grid')
const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? ''))
const open = (name: RegExp) => within(grid()).getByRole('button', { name })

describe('the table', () => {
  it('says row, column and state in words', () => {
    show()
    expect(screen.getByRole('region', { name: 'Issue matrix' })).toBeVisible()
    expect(rowsOf(grid())).toEqual([
      ['Issue', 'United Aland', 'Bland', 'Cland', 'Alignment AL–BL', 'Status'],
      [
        'Fishing',
        'Not mentioned: aland on fish',
        'Leading: Ours by right',
        'no account held',
        '◐One side only',
        'In force•, changed on 1 February 2025, before: open',
      ],
      [
        'Ports',
        'Stated: aland on ports',
        'Not mentioned: 28 Feb: about The summit, 28 February 2025: Silent at the summit▾, changed on 1 March 2025, before: named',
        'no account held',
        'not assessed',
        'not assessed',
      ],
    ])
  })

  it('reveals hidden issues, where a status may not apply', async () => {
    const user = show()
    await user.click(screen.getByRole('button', { name: '1 more issue' }))
    expect(rowsOf(grid()).at(-1)).toEqual([
      'Tone',
      'Stated: aland on tone',
      'no account held',
      'no account held',
      'not assessed',
      '–Does not apply',
    ])
    await user.click(screen.getByRole('button', { name: 'Fewer issues' }))
    expect(rowsOf(grid())).toHaveLength(3)
  })

  it('filters by its row and column headers, and takes the choice back', async () => {
    const user = show()
    await user.click(open(/^Ports$/))
    await user.click(open(/^Bland$/))
    expect(rowsOf(grid()).map((row) => row.slice(0, 2))).toEqual([
      ['Issue', 'Bland'],
      ['Ports', expect.stringContaining('Silent at the summit')],
    ])
    expect(open(/^Ports$/)).toHaveAttribute('aria-pressed', 'true')
    await user.click(open(/^Ports$/))
    await user.click(open(/^Bland$/))
    expect(rowsOf(grid())).toHaveLength(3)
  })

  it('sorts', async () => {
    const user = show()
    await user.selectOptions(screen.getByLabelText('Sort by'), 'prominence: United Aland')
    expect(rowsOf(grid()).map((row) => row[0])).toEqual(['Issue', 'Ports', 'Fishing'])
  })

  it('has a plain twin in words', async () => {
    const user = show()
    await user.click(screen.getByRole('button', { name: 'Show table' }))
    const table = await screen.findByRole('table', { name: /in words/ })
    expect(within(table).getByText('Leading (3)')).toBeVisible()
    expect(within(table).getAllByText('No account held')).toHaveLength(2)
  })

  it('shows ids that the data do not hold as unknown, and data as text', () => {
    const odd = { ...DOSSIER, positions: [position('salt', 'zland', 2, { words: '<b>loud</b>' })] }
    show({ dossier: odd, day: '2025-01-10' })
    expect(open(/^unknown: salt$/)).toBeVisible()
    expect(open(/^unknown: zland$/)).toBeVisible()
    expect(open(/<b>loud<\/b>/)).toBeVisible()
  })

  it('offers to clear filters that leave nothing', async () => {
    const user = show({ filters: { issue: ['nowhere'] } })
    expect(screen.queryByRole('grid')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Clear the filters' }))
    expect(rowsOf(grid())).toHaveLength(3)
  })
})

describe('keys', () => {
  it('one tab stop, arrows between cells, Enter opens, focus returns', async () => {
    const user = show({ day: '2025-01-15' })
    expect([...grid().querySelectorAll('[tabindex="0"]')]).toHaveLength(1)
    open(/aland on fish/).focus()
    await user.keyboard('{ArrowRight}')
    expect(open(/Ours by right/)).toHaveFocus()
    expect([...grid().querySelectorAll('[tabindex="0"]')]).toEqual([open(/Ours by right/)])
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('dialog', { name: 'Ours by right' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(open(/Ours by right/)).toHaveFocus()
    await user.keyboard('{Control>}{End}{/Control}')
    expect(
      within(grid())
        .getAllByRole('button', { name: /not assessed/ })
        .at(-1),
    ).toHaveFocus()
    await user.keyboard('{Control>}{Home}{/Control}')
    expect(within(grid()).getByRole('columnheader', { name: 'Issue' })).toHaveFocus()
  })
})

describe('cards', () => {
  it('a cell opens its rule, claims, confidence, disputes and sources', async () => {
    const user = show({ day: '2025-01-15' })
    await user.click(open(/Ours by right/))
    const card = within(await screen.findByRole('dialog'))
    for (const text of ['The rule', 'The waters are ours.', 'Whose waters?', 'The talks, 9 January 2025', 'Paragraph 2']) {
      expect(card.getByText(text)).toBeVisible()
    }
    expect(card.getByText(/ours alone/)).toBeVisible()
    expect(card.getByText('One copy.')).toBeVisible()
    expect(card.getByText('c-gone')).toBeVisible()
    expect(card.queryByText('Nobody’s')).toBeNull()
    for (const link of card.getAllByRole('link', { name: 'The readout' })) {
      expect(link).toHaveAttribute('href', 'https://example.org/1')
    }
  })

  it('a changed cell tells what it was', async () => {
    const user = show()
    await user.click(open(/Silent at the summit/))
    const steps = within(await screen.findByRole('dialog')).getByRole('heading', { name: 'How it changed' }).nextElementSibling
    expect([...(steps?.children ?? [])].map((step) => step.textContent)).toEqual([
      '10 Jan 2025Named · bland on ports The talks, 9 January 2025',
      '1 Mar 2025Not mentioned · Silent at the summit The summit, 28 February 2025',
    ])
  })

  it('copies the citation of a cell', async () => {
    const user = show({ day: '2025-01-15' })
    await user.click(open(/Ours by right/))
    const buttons = within(await screen.findByRole('dialog')).getAllByRole('button', { name: 'Copy citation' })
    for (const button of buttons.slice(-1)) await user.click(button)
    expect(await navigator.clipboard.readText()).toMatch(/^Bland on Fishing: leading/)
  })

  it('a claim opens over the cell and closes back to it', async () => {
    const user = show({ day: '2025-01-15' })
    await user.click(open(/Ours by right/))
    await user.click(screen.getByRole('button', { name: 'Open claim' }))
    expect(await screen.findByRole('dialog', { name: 'The waters are ours.' })).toBeVisible()
    for (const button of screen.getAllByRole('button', { name: 'Close' }).slice(-1)) await user.click(button)
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
  })

  it('a claim of the address that is unknown, or not yet known, says so', async () => {
    const user = show({ day: '2025-01-09', filters: { claim: 'c1' } })
    expect(await screen.findByRole('dialog', { name: 'This claim is not known on 9 January 2025' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('an alignment and a status open their definition and reason', async () => {
    const user = show()
    await user.click(open(/One side only/))
    expect(within(await screen.findByRole('dialog')).getByText('They are one-sided')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await user.click(open(/In force/))
    expect(within(await screen.findByRole('dialog')).getByText('It applies now.')).toBeVisible()
    expect(within(await screen.findByRole('dialog')).getByText('It is open')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await user.click(open(/^Status$/))
    expect(within(await screen.findByRole('dialog')).getByText('The sides contradict each other about it.')).toBeVisible()
  })
})

describe('readouts', () => {
  it('stand side by side, with their caveat one press away', async () => {
    const user = show({ day: '2025-01-15' })
    await user.click(screen.getByRole('radio', { name: 'Readouts' }))
    const table = await screen.findByRole('table', { name: /The talks/ })
    expect(rowsOf(table)[1]).toEqual(['Fishing', 'not mentioned', 'mentioned, number 1100 words, 50%'])
    await user.click(screen.getByRole('button', { name: '1 more extract' }))
    expect(rowsOf(table)[2]?.[2]).toBe('not in the extract')
    await user.click(screen.getByRole('button', { name: 'Only differences' }))
    expect(rowsOf(table).map((row) => row[0])).toEqual(['Issue', 'Fishing'])
    await user.click(within(table).getByRole('button', { name: /Account x/ }))
    expect(await screen.findByRole('dialog', { name: 'Account x' })).toBeVisible()
  })
})
