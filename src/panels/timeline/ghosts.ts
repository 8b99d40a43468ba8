import { firstDay, lastDay, MS_PER_DAY, toUtcMs } from '../../lib/dates'
import type { Mark } from './clusters'
import type { TimelineView } from './model'
import { type EarlierDate, earlierDates } from './plans'
import type { ToX } from './scale'

/** An earlier date of a moved plan, drawn faintly; `to` is where the link to its present date leads, cut at the edges. */
export type Ghost = { key: string; eventId: string; lane: number; row: number; x: number; to: number; was: EarlierDate }

/** The earlier dates of moved plans that fall in a domain, each in the row of the plan's present mark. */
export function ghostsOf(view: TimelineView, marks: readonly Mark[], domain: readonly [number, number], toX: ToX): Ghost[] {
  const [start, end] = domain
  const markOf = new Map(marks.flatMap((mark) => mark.members.map((i) => [i, mark] as const)))
  return view.events.flatMap((event, i) => {
    if (event.history.length < 2) return []
    const mark = markOf.get(i)
    const edge = (view.starts[i] ?? 0) >= end ? toX(end) : toX(start)
    return earlierDates(event).flatMap((was): Ghost[] => {
      const middle = (toUtcMs(firstDay(was.date)) + toUtcMs(lastDay(was.date)) + MS_PER_DAY) / 2
      if (middle < start || middle >= end) return []
      const place = { lane: view.laneOf[i] ?? 0, row: mark?.row ?? 0, x: toX(middle), to: mark?.x ?? edge }
      return [{ key: `${event.id}@${was.date}`, eventId: event.id, ...place, was }]
    })
  })
}
