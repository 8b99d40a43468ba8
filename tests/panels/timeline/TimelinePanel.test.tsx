import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DossierEvent } from '../../../src/api/events'
import { useFilters } from '../../../src/filters/useFilters'
import { EventCard } from '../../../src/panels/timeline/EventCard'
import { TimelinePanel } from '../../../src/panels/timeline/TimelinePanel'
import { Differing } from '../../../src/ui/compared'
import type { PanelState } from '../../../src/ui/Panel'
import { anEvent, aPlan, knownOn, movedVisit } from './fixtures'
import { openDialogs } from './openDialogs'

const events: readonly DossierEvent[] = [
  anEvent('old-speech', '2025-01-05'),
  anEvent('a-call', '2025-11-24', { kind: 'call', issueIds: ['island'], relatedIds: ['old-speech', 'later-speech'] }),
  anEvent('a-purchase', '2025-11-10', { kind: 'purchase', confidence: 'low', confidenceReason: 'one page only' }),
  anEvent('later-speech', '2025-11-28'),
  aPlan('orders-due', [['2025-11-01', 'planned', '2025-12-31']], { kind: 'deadline' }),
  movedVisit,
]

beforeAll(openDialogs)

/** The default range of events as dense as those of a real dossier. */
const RANGE = '?from=2025-09-11&to=2026-02-08'

function Harness({
  date = '2025-11-25',
  all = events,
  state = { kind: 'ready' },
  differing = [],
}: {
  date?: string
  all?: readonly DossierEvent[]
  state?: PanelState
  differing?: readonly string[]
}) {
  const [filters, set] = useFilters()
  return (
    <Differing value={new Set(differing)}>
      <TimelinePanel
        known={knownOn(date, all)}
        filters={filters}
        set={set}
        state={state}
        onRetry={() => {}}
        enlarged={false}
        onEnlarge={() => {}}
      />
      {filters.event !== null && <EventCard id={filters.event} known={knownOn(date, all)} filters={filters} set={set} />}
    </Differing>
  )
}

function show(search = '', props: Parameters<typeof Harness>[0] = {}) {
  const address = { last: search }
  render(
    <NuqsTestingAdapter searchParams={search} hasMemory onUrlUpdate={(update) => (address.last = update.queryString)}>
      <Harness {...props} />
    </NuqsTestingAdapter>,
  )
  return { user: userEvent.setup(), address }
}

const marks = () => within(screen.getByRole('group', { name: /Events in date order/ })).getAllByRole('button')
const names = () => marks().map((mark) => mark.getAttribute('aria-label'))

describe('the timeline as a drawing', () => {
  it('has a name, a finding and each event with date, kind and title', () => {
    show(RANGE)
    const panel = screen.getByRole('region', { name: 'Timeline' })
    expect(
      within(panel).getByRole('heading', { name: /Next: orders due in 36 days \(31 Dec\); visit, April 2026/ }),
    ).toBeVisible()
    expect(names()).toEqual([
      '10 November 2025, Purchase: a purchase',
      '24 November 2025, Call: a call',
      '31 December 2025, Deadline: orders due, planned',
    ])
  })

  it('shows nothing that became known later', () => {
    show('?from=2025-01-01&to=2025-12-31')
    expect(names().join()).not.toContain('later speech')
  })

  it('marks what differs between the days compared, for the eye and by name', () => {
    show(RANGE, { differing: ['event:orders-due', 'event:old-speech', 'commitment:a-call'] })
    expect(names()).toEqual([
      '10 November 2025, Purchase: a purchase',
      '24 November 2025, Call: a call',
      '31 December 2025, Deadline: orders due, planned (differs between the days compared)',
    ])
    expect(document.querySelector('[data-differs]')).toHaveAttribute('data-differs', '1')
  })

  it('marks nothing while no days are compared', () => {
    show(RANGE)
    expect(document.querySelector('[data-differs]')).toBeNull()
  })

  it('gives the date of a plan that was put off as the one that it had', () => {
    show('?from=2026-02-01&to=2026-05-31&event=visit', { date: '2026-03-20' })
    expect(names()).toContain('was 31 March 2026, Planned event: visit, moved, new date not known')
    expect(screen.getByRole('dialog')).toHaveTextContent('Planned event · was 31 March 2026')
  })

  it('is one tab stop, with arrows in date order and on beyond the edge', async () => {
    const { user } = show(RANGE)
    expect(marks().filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1)
    marks()[0]?.focus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('button', { name: /a call/ })).toHaveFocus()
    await user.keyboard('{End}{ArrowRight}')
    expect(await screen.findByRole('button', { name: /April 2026, Planned event: visit, planned/ })).toHaveFocus()
  })

  it('zooms by keys and keeps the focus', async () => {
    const { user, address } = show(RANGE)
    screen.getByRole('button', { name: /a call/ }).focus()
    await user.keyboard('+')
    expect(address.last).toMatch(/from=2025-1\d-\d\d&to=/)
    expect(screen.getByRole('button', { name: /a call/ })).toHaveFocus()
  })

  it('tells how many events lie outside, and goes to the nearest', async () => {
    const { user } = show(RANGE)
    await user.click(screen.getByRole('button', { name: /1 earlier/ }))
    expect(screen.getByRole('button', { name: /5 January 2025, Statement: old speech/ })).toBeVisible()
  })

  it('opens a cluster by zooming, and one of a single day as a list', async () => {
    const crowd = [
      ...Array.from({ length: 40 }, (_, i) => anEvent(`same-${i}`, '2025-11-24', { issueIds: ['island'] })),
      anEvent('one', '2025-11-12'),
      anEvent('two', '2025-11-14'),
    ]
    const { user, address } = show('?from=2024-11-01&to=2026-11-01', { all: crowd })
    await user.click(screen.getByRole('button', { name: /2 events, 12 November 2025 to 14 November 2025/ }))
    expect(address.last).toContain('from=2025-11-10')
    expect(screen.getByRole('button', { name: /Statement: one/ })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Reset' }))
    const [day] = screen.getAllByRole('button', { name: /events, 24 November 2025/ })
    if (day) await user.click(day)
    const dialog = screen.getByRole('dialog', { name: /events at one place/ })
    await user.click(within(dialog).getAllByRole('button', { name: /same/ })[0] ?? dialog)
    expect(screen.getByRole('dialog', { name: /^same/ })).toBeVisible()
  })

  it('offers ranges by name and the way back', async () => {
    const { user, address } = show(RANGE)
    await user.click(screen.getByRole('button', { name: '±30 days' }))
    expect(address.last).toBe('?from=2025-10-26&to=2025-12-25')
    await user.click(screen.getByRole('button', { name: 'Zoom in' }))
    await user.click(screen.getByRole('button', { name: 'Later' }))
    await user.click(screen.getByRole('button', { name: 'Reset' }))
    expect(address.last).toBe('')
  })

  it('divides into lanes by party or kind; a lane of an issue filters the page', async () => {
    const { user, address } = show(RANGE)
    await user.click(screen.getByRole('radio', { name: 'Kind' }))
    expect(address.last).toContain('lane=kind')
    await user.click(screen.getByRole('radio', { name: 'Issue' }))
    await user.click(screen.getByRole('button', { name: /^Island/ }))
    expect(address.last).toContain('issue=island')
    expect(names()).toEqual(['24 November 2025, Call: a call'])
  })

  it('says so when nothing falls in the range', () => {
    show('?q=nothing-like-it')
    expect(screen.getByText(/No event that passes the filters/)).toBeVisible()
  })
})

describe('the list and the table', () => {
  it('hold the same events: plans ahead first, then months', async () => {
    const { user } = show(`${RANGE}&q=a`)
    await user.click(screen.getByRole('radio', { name: 'List' }))
    const ahead = screen.getByRole('region', { name: 'Next deadlines and plans' })
    expect(within(ahead).getByRole('button', { name: /orders due/ })).toHaveTextContent('in 36 days')
    const month = screen.getByRole('region', { name: 'November 2025' })
    const rows = within(month).getAllByRole('button')
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('a call'),
      expect.stringContaining('a purchase'),
    ])
    await user.click(screen.getByRole('button', { name: 'Show 1 earlier' }))
    expect(screen.getByRole('region', { name: 'January 2025' })).toBeVisible()
  })

  it('mark what the search found', async () => {
    const { user } = show('?q=purch')
    await user.click(screen.getByRole('radio', { name: 'List' }))
    expect(screen.getAllByText('purch', { selector: 'mark' })).not.toHaveLength(0)
  })

  it('show the rows as a table', async () => {
    const { user } = show(RANGE)
    await user.click(screen.getByRole('button', { name: 'Show table' }))
    const table = screen.getByRole('table', { name: /3 events from 11 September 2025 to 8 February 2026/ })
    const row = within(table).getByRole('row', { name: /orders due/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['31 Dec 2025', 'Deadline', 'Trade', 'United States', 'Planned', '1 Nov 2025'])
  })
})

describe('the card of an event', () => {
  it('opens on Enter and closes again', async () => {
    const { user, address } = show(RANGE)
    screen.getByRole('button', { name: /a purchase/ }).focus()
    await user.keyboard('{Enter}')
    const card = screen.getByRole('dialog', { name: 'a purchase' })
    expect(address.last).toContain('event=')
    expect(within(card).getByText(/Low/)).toHaveTextContent('Low: one page only')
    expect(within(card).getByRole('link', { name: 'A report' })).toHaveAttribute('rel', 'noopener noreferrer')
    await user.click(within(card).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('leads to related events, but to none known later', async () => {
    const { user } = show('?event=a-call')
    expect(screen.queryByRole('button', { name: /later speech/ })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /5 Jan 2025 · old speech/ }))
    expect(screen.getByRole('dialog', { name: 'old speech' })).toBeVisible()
  })

  it('tells how a plan moved, as far as known', () => {
    show('?event=visit', { date: '2026-03-16' })
    const card = screen.getByRole('dialog', { name: 'visit' })
    const entries = within(card)
      .getAllByRole('listitem')
      .map((item) => item.textContent)
    expect(entries.filter((text) => text?.includes('Planned'))).toHaveLength(3)
    expect(card).not.toHaveTextContent('May 2026')
  })

  it('says so when the event is not known then', () => {
    show('?event=later-speech')
    expect(screen.getByRole('dialog', { name: 'This event is not known on 25 November 2025' })).toBeVisible()
  })
})
