import { daysBetween, type EdtfDate, firstDay, type IsoDate, lastDay, precisionOf } from '../../lib/dates'
import type { KnownEvent } from '../../record/dossier'
import type { Columns, DatedEvent } from './columns'

/** How an event stands: its status, and `postponed` for a plan that was moved to no date known. */
export type Standing = KnownEvent['status'] | 'postponed'

/** How an event stands on the as-of date. */
export function standingOf(event: Pick<KnownEvent, 'status' | 'history'>): Standing {
  const last = event.history.at(-1)
  return event.status === 'moved' && last !== undefined && last.date === undefined ? 'postponed' : event.status
}

/** A date that a plan had before, and the day on which it became known. */
export type EarlierDate = { date: EdtfDate; knownOn: IsoDate }

/**
 * The dates that a plan had before, oldest first. One that the present date only makes more precise (April 2026, then
 * 14 April 2026) is no move and is left out.
 */
export function earlierDates(event: KnownEvent): EarlierDate[] {
  const { date } = event
  if (date === undefined) return []
  const dates = new Map<EdtfDate, EarlierDate>()
  for (const entry of event.history) {
    if (entry.date === undefined || dates.has(entry.date) || holds(entry.date, date)) continue
    dates.set(entry.date, { date: entry.date, knownOn: entry.knownOn })
  }
  return [...dates.values()]
}

const holds = (wide: EdtfDate, narrow: EdtfDate) => firstDay(wide) <= firstDay(narrow) && lastDay(wide) >= lastDay(narrow)

/** A plan or deadline not yet past. `daysLeft` counts calendar days from the as-of date; absent when no day is known. */
export type Plan = { event: DatedEvent; daysLeft?: number }

/** Whether an event is a plan that stands and whose last day has not passed. */
export function isAhead(event: DatedEvent, asOf: IsoDate): boolean {
  if (event.status !== 'planned' && event.status !== 'moved') return false
  return standingOf(event) !== 'postponed' && lastDay(event.endDate ?? event.date) >= asOf
}

/** The plans and deadlines still ahead of the as-of date, next first; those known by day before vaguer ones of that time. */
export function plansAhead(columns: Columns, asOf: IsoDate): Plan[] {
  const plans = columns.events.filter((event, i) => columns.plan[i] === 1 && isAhead(event, asOf))
  const due = (event: DatedEvent) => lastDay(event.date)
  plans.sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0))
  return plans.map((event) =>
    precisionOf(event.date) === 'day' ? { event, daysLeft: Math.max(0, daysBetween(asOf, event.date)) } : { event },
  )
}
