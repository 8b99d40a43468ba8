import type { DatedEvent } from './columns'
import { type Split, splitAt, type TimelineView } from './model'
import { isAhead, type Plan } from './plans'
import { domainOf } from './range'

/** Events of one month, or of one year where no month is known. `month` is `2025-11` or `2025`. */
export type MonthGroup = { month: string; events: DatedEvent[] }

/** The events of the range once each: plans ahead, next first; then months, newest first. */
export type EventListView = Split & { ahead: readonly Plan[]; months: readonly MonthGroup[] }

/** What the list shows: the events that the drawing shows. */
export function eventList(view: TimelineView): EventListView {
  const split = splitAt(view, domainOf(view.range))
  const inside = new Set(split.inside.flatMap((i) => view.events[i]?.id ?? []))
  const months: MonthGroup[] = []
  for (const i of split.inside.toReversed()) {
    const event = view.events[i]
    if (!event || isAhead(event, view.asOf)) continue
    const month = event.date.slice(0, 7)
    const last = months.at(-1)
    if (last?.month === month) last.events.push(event)
    else months.push({ month, events: [event] })
  }
  return { ...split, ahead: view.plans.filter((plan) => inside.has(plan.event.id)), months }
}

/** A line of a long list: a month's heading, or an event. */
export type ListRow = { kind: 'month'; month: string; count: number } | { kind: 'event'; event: DatedEvent }

/** The months and their events, one under another. */
export function listRows(months: readonly MonthGroup[]): ListRow[] {
  const rows: ListRow[] = []
  for (const { month, events } of months) {
    rows.push({ kind: 'month', month, count: events.length })
    for (const event of events) rows.push({ kind: 'event', event })
  }
  return rows
}

const PAGE_ROWS = 10

/** The event to which a key leads from a row; headings are passed over. */
export function rowAfterKey(rows: readonly ListRow[], at: number, key: string): number | undefined {
  if (Number.isNaN(at)) return undefined
  const steps: Record<string, readonly [from: number, by: 1 | -1]> = {
    ArrowDown: [at + 1, 1],
    ArrowUp: [at - 1, -1],
    PageDown: [Math.min(rows.length - 1, at + PAGE_ROWS), 1],
    PageUp: [Math.max(0, at - PAGE_ROWS), 1],
    Home: [0, 1],
    End: [rows.length - 1, -1],
  }
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined
  if (!step) return undefined
  const [from, by] = step
  for (let i = from; i >= 0 && i < rows.length; i += by) if (rows[i]?.kind === 'event') return i
  return undefined
}
