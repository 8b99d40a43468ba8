import { type Split, splitAt, type TimelineView } from './model'
import { isAhead } from './plans'

/** A place on the drawing that holds one event, or several counted together. `x` is in pixels from the left edge. */
export type Mark = {
  /** The id of its first event: stays the same when a cluster splits around it. */
  key: string
  lane: number
  /** Which of the lane's rows, from the top. */
  row: number
  x: number
  /** Numbers of rows of the view, in date order; more than one makes a cluster. */
  members: readonly number[]
}

/** Least distance between the centres of two marks of a row: the size of a target. */
export const MARK_GAP = 24
/** Above so many events to a row in one cell, the cell is one cluster at its centre; panning then moves no count. */
const DENSE = 3

type Slot = { x: number; members: number[] }
type Lattice = { start: number; msPerPx: number; cellMs: number }

/**
 * The marks that a width can hold: at most one per row of a lane and 24 pixels, however many events there are.
 * `rows` tells how many rows each lane has. Marks come in date order.
 */
export function placeMarks(
  view: TimelineView,
  domain: readonly [number, number],
  width: number,
  rows: readonly number[],
): Split & { marks: Mark[] } {
  const split = splitAt(view, domain)
  const [start, end] = domain
  const msPerPx = (end - start) / Math.max(1, width)
  const lattice: Lattice = { start, msPerPx, cellMs: msPerPx * MARK_GAP }
  const anchors: { i: number; ms: number }[][] = view.lanes.map(() => [])
  for (const i of split.inside) {
    const event = view.events[i]
    // A plan for this year stands in what is left of the year.
    const begins = event && isAhead(event, view.asOf) && (view.ends[i] ?? 0) > view.asOfMs ? view.asOfMs : start
    const from = Math.min(end, Math.max(start, begins, view.starts[i] ?? start))
    const to = Math.min(end, view.ends[i] ?? end)
    anchors[view.laneOf[i] ?? 0]?.push({ i, ms: (from + to) / 2 })
  }
  const marks = anchors.flatMap((lane, number) => {
    const own = rows[number] ?? 1
    lane.sort((a, b) => a.ms - b.ms)
    return inRows(cells(lane, own, lattice), own).map(({ slot, row }): Mark => {
      const members = slot.members.toSorted((a, b) => a - b)
      return { key: view.events[members[0] ?? 0]?.id ?? '', lane: number, row, x: slot.x, members }
    })
  })
  marks.sort((a, b) => a.x - b.x || a.lane - b.lane || a.row - b.row)
  return { ...split, marks }
}

/** Single slots, but one for a whole cell where very many fall together. Cells are fixed in time, not on the screen. */
function cells(lane: readonly { i: number; ms: number }[], rows: number, { start, msPerPx, cellMs }: Lattice): Slot[] {
  const slots: Slot[] = []
  for (let at = 0; at < lane.length; ) {
    const cell = Math.floor((lane[at]?.ms ?? 0) / cellMs)
    let after = at
    while (after < lane.length && Math.floor((lane[after]?.ms ?? 0) / cellMs) === cell) after++
    const group = lane.slice(at, after)
    if (group.length > DENSE * rows) {
      slots.push({ x: ((cell + 0.5) * cellMs - start) / msPerPx, members: group.map((g) => g.i) })
    } else slots.push(...group.map((g) => ({ x: (g.ms - start) / msPerPx, members: [g.i] })))
    at = after
  }
  return slots
}

/** Puts each slot in the first row with room; without room it joins the nearest slot before it. */
function inRows(slots: readonly Slot[], rows: number): { slot: Slot; row: number }[] {
  const placed: { slot: Slot; row: number }[] = []
  const lastOf: (Slot | undefined)[] = Array.from({ length: rows })
  // A cell's centre may lie a rounding error closer than the gap.
  const gap = MARK_GAP - 0.01
  for (const slot of slots) {
    const row = lastOf.findIndex((last) => last === undefined || slot.x - last.x >= gap)
    if (row >= 0) {
      const own = { x: slot.x, members: [...slot.members] }
      lastOf[row] = own
      placed.push({ slot: own, row })
      continue
    }
    const nearest = lastOf.reduce((best, last) => (best === undefined || (last && last.x > best.x) ? last : best))
    if (!nearest) continue
    const count = nearest.members.length + slot.members.length
    nearest.x = (nearest.x * nearest.members.length + slot.x * slot.members.length) / count
    for (const i of slot.members) nearest.members.push(i)
  }
  return placed
}
