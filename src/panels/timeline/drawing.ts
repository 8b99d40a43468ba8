import { MS_PER_DAY } from '../../lib/dates'
import { MARK_GAP, type Mark, placeMarks } from './clusters'
import { type Ghost, ghostsOf } from './ghosts'
import type { Split, TimelineView } from './model'
import { calendarTicks, type Tick, timeScale } from './scale'

/** The length of an event of several days, or of a date known only to its month or year (`soft`), beside its mark. */
export type Band = { key: string; lane: number; row: number; left: number; right: number; soft: boolean }

/** All that is drawn, in pixels, and how many events lie outside. */
export type Drawing = Split & {
  width: number
  /** The height of the lanes together. */
  height: number
  laneHeight: number
  rows: number
  marks: readonly Mark[]
  ghosts: readonly Ghost[]
  bands: readonly Band[]
  ticks: readonly (Tick & { x: number })[]
  /** Where the as-of date ends; beyond the edges when it is not in the domain. */
  asOfX: number
}

/** Height of the axis above the lanes. */
export const AXIS_HEIGHT = 22
const MOST_LANE_HEIGHT = 96

/** Lays a view out on a surface. Lanes are at least a target high, so that a low surface scrolls. */
export function layOut(
  view: TimelineView,
  domain: readonly [number, number],
  surface: { width: number; height: number },
): Drawing {
  const { width } = surface
  const lanes = Math.max(1, view.lanes.length)
  const share = Math.floor((surface.height - AXIS_HEIGHT) / lanes)
  const laneHeight = Math.max(MARK_GAP, Math.min(MOST_LANE_HEIGHT, share))
  const rows = Math.floor(laneHeight / MARK_GAP)
  const placed = placeMarks(view, domain, width, rows)
  const toX = timeScale(domain, width)
  return {
    ...placed,
    width,
    height: laneHeight * lanes,
    laneHeight,
    rows,
    ghosts: ghostsOf(view, placed.marks, domain, toX),
    bands: placed.marks.flatMap((mark) => bandOf(view, mark, width, toX)),
    ticks: calendarTicks(domain, width).map((tick) => ({ ...tick, x: toX(tick.ms) })),
    asOfX: toX(view.asOfMs),
  }
}

function bandOf(view: TimelineView, mark: Mark, width: number, toX: (ms: number) => number): Band[] {
  const [i, second] = mark.members
  const event = i === undefined || second !== undefined ? undefined : view.events[i]
  if (event === undefined || i === undefined) return []
  const start = view.starts[i] ?? 0
  const end = view.ends[i] ?? 0
  if (end - start <= MS_PER_DAY) return []
  const soft = event.date.length < 10 || (event.endDate !== undefined && event.endDate.length < 10)
  const left = Math.max(-20, toX(start))
  const right = Math.min(width + 20, toX(end))
  return [{ key: mark.key, lane: mark.lane, row: mark.row, left, right, soft }]
}

/** The middle of a row of a lane, from the top of the lanes. */
export function rowY(drawing: Pick<Drawing, 'laneHeight' | 'rows'>, place: { lane: number; row: number }): number {
  return place.lane * drawing.laneHeight + (place.row + 0.5) * (drawing.laneHeight / drawing.rows)
}
