import { MS_PER_DAY } from '../../lib/dates'
import { type Mark, placeMarks } from './clusters'
import { type Ghost, ghostsOf } from './ghosts'
import { type LaneRows, laneRows } from './laneRows'
import { type Split, splitAt, type TimelineView } from './model'
import { domainOf } from './range'
import { calendarTicks, type Tick, timeScale } from './scale'

/** The length of an event of several days, or of a date known only to its month or year (`soft`), beside its mark. */
export type Band = { key: string; lane: number; row: number; left: number; right: number; soft: boolean }

/** All that is drawn, in pixels, and how many events lie outside. */
export type Drawing = Split & {
  width: number
  /** The height of the lanes together. */
  height: number
  lanes: LaneRows
  marks: readonly Mark[]
  ghosts: readonly Ghost[]
  bands: readonly Band[]
  ticks: readonly (Tick & { x: number })[]
  /** Where the as-of date ends; beyond the edges when it is not in the domain. */
  asOfX: number
}

const MOST_SOFT_SHARE = 0.12

/**
 * What is drawn on, in pixels; `head` is room over each lane for its name, where names do not stand beside. `roomy`: lanes have rows
 * for the events of the range alone, as high as the surface allows, and words have a row of their own while there are rows.
 */
export type Surface = { width: number; height: number; head?: number; roomy?: boolean }

/** Lays a view out on a surface. A surface too low for the lanes scrolls. `beside`: see `placeMarks`. */
export function layOut(view: TimelineView, domain: readonly [number, number], surface: Surface, beside = 0): Drawing {
  const { width, roomy = false } = surface
  const lanes = laneRows(countsOf(view, roomy), surface.height, surface.head, roomy)
  const placed = placeMarks(view, domain, width, lanes.rows, beside, roomy)
  const toX = timeScale(domain, width)
  return {
    ...placed,
    height: Math.max(1, lanes.total) * lanes.rowHeight + lanes.head * view.lanes.length,
    lanes,
    ghosts: ghostsOf(view, placed.marks, domain, toX),
    bands: placed.marks.flatMap((mark) => bandOf(view, mark, width, toX)),
    ...axisOf(view, domain, width),
  }
}

/** How many events each lane has: of all days, or of those of the range alone. */
function countsOf(view: TimelineView, ofRange: boolean): number[] {
  const counts = view.lanes.map(() => 0)
  const count = (lane: number | undefined) => {
    if (lane !== undefined) counts[lane] = (counts[lane] ?? 0) + 1
  }
  if (ofRange) for (const i of splitAt(view, domainOf(view.range)).inside) count(view.laneOf[i])
  else for (const lane of view.laneOf) count(lane)
  return counts
}

/** What the axis shows. */
export type AxisDrawing = Pick<Drawing, 'width' | 'ticks' | 'asOfX'>

/** Lays out the axis alone, as for each frame of a gesture. */
export function axisOf(view: Pick<TimelineView, 'asOfMs'>, domain: readonly [number, number], width: number): AxisDrawing {
  const toX = timeScale(domain, width)
  return { width, ticks: calendarTicks(domain, width).map((tick) => ({ ...tick, x: toX(tick.ms) })), asOfX: toX(view.asOfMs) }
}

function bandOf(view: TimelineView, mark: Mark, width: number, toX: (ms: number) => number): Band[] {
  const [i, second] = mark.members
  const event = i === undefined || second !== undefined ? undefined : view.events[i]
  if (event === undefined || i === undefined) return []
  const start = view.starts[i] ?? 0
  const end = view.ends[i] ?? 0
  if (end - start <= MS_PER_DAY) return []
  const soft = event.date.length < 10 || (event.endDate !== undefined && event.endDate.length < 10)
  // A year tells no more on a drawing of some months than that the day is open: it must not cover the whole row.
  const most = soft ? width * MOST_SOFT_SHARE : width
  const left = Math.max(0, toX(start), mark.x - most)
  const right = Math.min(width, toX(end), mark.x + most)
  return [{ key: mark.key, lane: mark.lane, row: mark.row, left, right, soft }]
}

/** The top of a lane, from the top of them all. */
export const laneTop = ({ lanes }: Pick<Drawing, 'lanes'>, lane: number): number =>
  (lanes.firstRow[lane] ?? 0) * lanes.rowHeight + lane * lanes.head

/** The height of a lane. */
export const laneHeight = ({ lanes }: Pick<Drawing, 'lanes'>, lane: number): number =>
  lanes.head + (lanes.rows[lane] ?? 1) * lanes.rowHeight

/** The middle of a row of a lane, from the top of them all. */
export function rowY(drawing: Pick<Drawing, 'lanes'>, place: { lane: number; row: number }): number {
  return laneTop(drawing, place.lane) + drawing.lanes.head + (place.row + 0.5) * drawing.lanes.rowHeight
}
