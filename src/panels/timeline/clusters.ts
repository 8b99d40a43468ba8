import { type Split, splitAt, type TimelineView } from './model'

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
/** So far from the mark before it in its row, a mark has room for words at its side. */
const WORDS_GAP = 300
/** Above so many events to a row in one cell, the cell is one cluster at its centre; panning then moves no count. */
const DENSE = 3

type Slot = { x: number; members: number[] }
type Lattice = { start: number; msPerPx: number; cellMs: number; middles: Float64Array; inside: readonly number[] }

/**
 * The marks that a width can hold: at most one per row of a lane and 24 pixels, however many events there are.
 * `rows` tells how many rows each lane has. Marks come in date order. An event that crosses the edge towards what is drawn
 * beside it (`beside`: 1 when that stands before, -1 when it follows, 0 nothing) is left to that. `ownRows`: a mark shares no row with
 * another while the lane has an empty one.
 */
export function placeMarks(
  view: TimelineView,
  domain: readonly [number, number],
  width: number,
  rows: readonly number[],
  beside = 0,
  ownRows = false,
): Split & { marks: Mark[] } {
  const split = splitAt(view, domain)
  const [start, end] = domain
  const own = (i: number) => (beside > 0 ? (view.starts[i] ?? start) >= start : (view.ends[i] ?? end) <= end)
  const inside = beside === 0 ? split.inside : split.inside.filter(own)
  const msPerPx = (end - start) / Math.max(1, width)
  const middles = new Float64Array(inside.length)
  const anchors: number[][] = view.lanes.map(() => [])
  inside.forEach((i, at) => {
    const from = Math.min(end, Math.max(start, view.heads[i] ?? start))
    middles[at] = (from + Math.min(end, view.ends[i] ?? end)) / 2
    anchors[view.laneOf[i] ?? 0]?.push(at)
  })
  const lattice: Lattice = { start, msPerPx, cellMs: msPerPx * MARK_GAP, middles, inside }
  const marks = anchors.flatMap((lane, number) => {
    const own = rows[number] ?? 1
    sortBy(lane, middles)
    return inRows(cells(lane, own, lattice), own, ownRows ? Number.POSITIVE_INFINITY : WORDS_GAP).map(({ slot, row }): Mark => {
      const members = slot.members.toSorted((a, b) => a - b)
      return { key: view.events[members[0] ?? 0]?.id ?? '', lane: number, row, x: slot.x, members }
    })
  })
  marks.sort((a, b) => a.x - b.x || a.lane - b.lane || a.row - b.row)
  return { ...split, marks }
}

/** Long events end after later ones begin; without such the lane is in order as it comes. */
function sortBy(lane: number[], middles: Float64Array): void {
  const ordered = lane.every((at, k) => k === 0 || (middles[at] ?? 0) >= (middles[lane[k - 1] ?? 0] ?? 0))
  if (!ordered) lane.sort((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0))
}

/** Single slots, but one for a whole cell where very many fall together. Cells are fixed in time, not on the screen. */
function cells(lane: readonly number[], rows: number, { start, msPerPx, cellMs, middles, inside }: Lattice): Slot[] {
  const slots: Slot[] = []
  const msOf = (k: number) => middles[lane[k] ?? 0] ?? 0
  const cellOf = (k: number) => Math.floor(msOf(k) / cellMs)
  const rowOf = (k: number) => inside[lane[k] ?? 0] ?? 0
  for (let first = 0; first < lane.length; ) {
    const cell = cellOf(first)
    let after = first + 1
    while (after < lane.length && cellOf(after) === cell) after++
    if (after - first > DENSE * rows) {
      const members: number[] = []
      for (let k = first; k < after; k++) members.push(rowOf(k))
      slots.push({ x: ((cell + 0.5) * cellMs - start) / msPerPx, members })
    } else for (let k = first; k < after; k++) slots.push({ x: (msOf(k) - start) / msPerPx, members: [rowOf(k)] })
    first = after
  }
  return slots
}

/**
 * Puts each slot in the first row where words have room too, else in the row with the most room; without room for the mark it joins
 * the nearest slot before it.
 */
function inRows(slots: readonly Slot[], rows: number, wordsGap: number): { slot: Slot; row: number }[] {
  const placed: { slot: Slot; row: number }[] = []
  const lastOf: (Slot | undefined)[] = Array.from({ length: rows })
  // A cell's centre may lie a rounding error closer than the gap.
  const gap = MARK_GAP - 0.01
  for (const slot of slots) {
    const roomOf = (last: Slot | undefined) => (last ? slot.x - last.x : Number.POSITIVE_INFINITY)
    const roomy = lastOf.findIndex((last) => roomOf(last) >= wordsGap)
    const row = roomy >= 0 ? roomy : lastOf.reduce((best, last, i) => (roomOf(last) > roomOf(lastOf[best]) ? i : best), 0)
    if (roomOf(lastOf[row]) >= gap) {
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
