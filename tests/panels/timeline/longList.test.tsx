import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useFilters } from '../../../src/filters/useFilters'
import type { SaveCalendar } from '../../../src/panels/timeline/EventList'
import { eventList, type ListRow, listRows, rowAfterKey } from '../../../src/panels/timeline/list'
import { timelineView } from '../../../src/panels/timeline/model'
import { TimelinePanel } from '../../../src/panels/timeline/TimelinePanel'
import { anEvent, aPlan, chosen, knownOn } from './fixtures'
import { openDialogs } from './openDialogs'

beforeAll(openDialogs)

const day = (i: number) => new Date(Date.UTC(2025, 0, 1 + Math.floor(i / 2))).toISOString().slice(0, 10)
const many = Array.from({ length: 400 }, (_, i) =>
  anEvent(`event-${i}`, day(i), { confidence: i % 2 === 0 ? 'low' : 'high', kind: i % 4 === 0 ? 'call' : 'statement' }),
)
const plan = aPlan('orders-due', [['2025-06-01', 'planned', '2025-12-31']], { kind: 'deadline' })

function Harness({ onCalendar }: { onCalendar?: SaveCalendar }) {
  const [filters, set] = useFilters()
  const given = { known: knownOn('2025-11-25', [...many, plan]), filters, set, state: { kind: 'ready' as const } }
  return (
    <TimelinePanel {...given} onRetry={() => {}} enlarged={false} onEnlarge={() => {}} {...(onCalendar && { onCalendar })} />
  )
}

async function showList(onCalendar?: SaveCalendar) {
  const user = userEvent.setup()
  render(
    <NuqsTestingAdapter searchParams="?from=2025-01-01&to=2025-12-31" hasMemory>
      <Harness {...(onCalendar && { onCalendar })} />
    </NuqsTestingAdapter>,
  )
  await user.click(screen.getByRole('radio', { name: 'List' }))
  return user
}

describe('a long list', () => {
  it('by keys passes every event once, and no heading', () => {
    const known = knownOn('2025-11-25', [...many, plan])
    const view = timelineView(known, chosen('?from=2025-01-01&to=2025-12-31'))
    const rows = listRows(eventList(view).months)
    const passed: ListRow[] = []
    for (let at = rowAfterKey(rows, 0, 'Home'); at !== undefined; at = rowAfterKey(rows, at, 'ArrowDown')) {
      passed.push(...rows.slice(at, at + 1))
    }
    const ids = passed.map((row) => (row.kind === 'event' ? row.event.id : row.month))
    expect(ids).toHaveLength(400)
    expect(new Set(ids)).toEqual(new Set(many.map((event) => event.id)))
    const last = rowAfterKey(rows, 0, 'End')
    expect(last).toBe(rows.length - 1)
    expect(rowAfterKey(rows, rows.length - 1, 'ArrowDown')).toBeUndefined()
    expect(rowAfterKey(rows, 30, 'PageDown')).toBe(40)
  })

  it('is narrowed by kind and confidence', async () => {
    const user = await showList()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of event' }), 'call')
    expect(screen.getByRole('heading', { name: /July 2025 9 events/ })).toBeVisible()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Confidence' }), 'high')
    expect(screen.getByText('No event that passes the filters falls in these days.')).toBeVisible()
  })

  it('saves one plan or all of them for a calendar, and says when that fails', async () => {
    const asked: (string | undefined)[] = []
    const user = await showList(async (known, id) => {
      asked.push(known.date, id)
      if (id === undefined) throw new Error('no network')
    })
    await user.click(screen.getByRole('button', { name: 'Save orders due as .ics for a calendar' }))
    expect(asked).toEqual(['2025-11-25', 'orders-due'])
    await user.click(screen.getByRole('button', { name: 'Save all for a calendar (.ics)' }))
    await waitFor(() => expect(screen.getByText(/The calendar file could not be made/)).toBeVisible())
  })
})
