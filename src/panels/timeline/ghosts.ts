import { firstDay, lastDay, MS_PER_DAY, toUtcMs } from '../../lib/dates'
import type { Mark } from './clusters'
import type { TimelineView } from './model'
import { type EarlierDate, earlierDates } from './plans'
import type { ToX } from './scale'

/** An earlier date of a moved plan, drawn faintly. `links` are the stretches of the line to its present date. */
export type Ghost = {
  key: string
  eventId: string
  lane: number
  row: number
  x: number
  links: readonly (readonly [number, number])[]
  was: EarlierDate
}

const STUB_PX = 36

/** The earlier dates of moved plans that fall in a domain, each in the row of the plan's present mark. */
export function ghostsOf(view: TimelineView, marks: readonly Mark[], domain: readonly [number, number], toX: ToX): Ghost[] {
  const [start, end] = domain
  return view.moved.flatMap((i) => {
    const event = view.events[i]
    if (!event) return []
    const mark = marks.find((other) => other.members.includes(i))
    return earlierDates(event).flatMap((was): Ghost[] => {
      const middle = (toUtcMs(firstDay(was.date)) + toUtcMs(lastDay(was.date)) + MS_PER_DAY) / 2
      if (middle < start || middle >= end) return []
      const x = toX(middle)
      const lane = view.laneOf[i] ?? 0
      const row = mark?.row ?? 0
      const links = linksOf(x, mark, (view.starts[i] ?? 0) >= end ? 1 : -1, marks)
      return [{ key: `${event.id}@${was.date}`, eventId: event.id, lane, row, x, links, was }]
    })
  })
}

/** The whole line when nothing stands in its way; else, and when the present date is not drawn, only its ends. */
function linksOf(x: number, mark: Mark | undefined, side: 1 | -1, marks: readonly Mark[]): Ghost['links'] {
  if (!mark) return [[x, x + side * STUB_PX]]
  const [left, right] = x < mark.x ? [x, mark.x] : [mark.x, x]
  const others = marks.some(
    (other) => other !== mark && other.lane === mark.lane && other.row === mark.row && other.x > left && other.x < right,
  )
  if (!others || right - left < 2 * STUB_PX) return [[x, mark.x]]
  const towards = Math.sign(mark.x - x) * STUB_PX
  return [
    [x, x + towards],
    [mark.x, mark.x - towards],
  ]
}
