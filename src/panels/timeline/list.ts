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
