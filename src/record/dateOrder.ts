import type { DossierEvent } from '../api/events'
import { firstDay, lastDay } from '../lib/dates'
import { dayNumber } from './eventFigures'
import { atOnce, type Slices, STEP } from './slices'

const made = new WeakMap<readonly DossierEvent[], readonly DossierEvent[]>()

/**
 * Once for all joins and cuts: what is in order need not be sorted again on every day. Plans stand last, by id: the dates at their
 * top are the latest, and an order by them would tell on earlier days what became of them.
 */
export function inDateOrder(events: readonly DossierEvent[]): readonly DossierEvent[] {
  return atOnce(puttingInOrder(events))
}

/** More rows than a list can have: day and row make one number that a double holds exactly, and such sort quickest. */
const ROWS = 2 ** 31

/** Puts a list in date order ahead of its use. */
export function* puttingInOrder(events: readonly DossierEvent[]): Slices<readonly DossierEvent[]> {
  const before = made.get(events)
  if (before) return before
  const plans: DossierEvent[] = []
  const keys = new Float64Array(events.length)
  let count = 0
  for (let row = 0; row < events.length; row++) {
    const event = events[row]
    if (!event) continue
    if ((event.statuses?.length ?? 0) > 0) plans.push(event)
    else keys[count++] = dayNumber(firstDay(event.date)) * ROWS + row
    if (row % STEP === 0) yield
  }
  const days = keys.subarray(0, count).sort()
  yield
  const sorted: DossierEvent[] = []
  for (let from = 0; from < count; ) {
    const day = Math.floor((days[from] ?? 0) / ROWS)
    const sameDay: DossierEvent[] = []
    for (; from < count && Math.floor((days[from] ?? 0) / ROWS) === day; from++) {
      const event = events[(days[from] ?? 0) - day * ROWS]
      if (event) sameDay.push(event)
    }
    sameDay.sort(byEnd)
    for (const event of sameDay) sorted.push(event)
    if (sorted.length % 16 === 0) yield
  }
  for (const event of plans.sort(byId)) sorted.push(event)
  made.set(events, sorted)
  return sorted
}

type Event = Pick<DossierEvent, 'id' | 'date' | 'endDate'>
const byId = (a: Event, b: Event) => (a.id < b.id ? -1 : 1)

function byEnd(a: Event, b: Event): number {
  // Most events are of one day, that of both.
  if (a.endDate === b.endDate && a.date === b.date) return byId(a, b)
  return dayNumber(lastDay(a.endDate ?? a.date)) - dayNumber(lastDay(b.endDate ?? b.date)) || byId(a, b)
}
