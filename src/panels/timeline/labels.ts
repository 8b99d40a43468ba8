import type { Mark } from './clusters'
import type { Ghost } from './ghosts'

/** Words beside a mark: `start` stands at its right, `end` at its left. */
export type Label = { key: string; lane: number; row: number; x: number; anchor: 'start' | 'end'; text: string }

const MARK_HALF = 10
const GHOST_HALF = 8
const AIR = 8
const LEAST_PX = 84
const NARROW = /[ijlftrI.,:;'’|!()-]/
const WIDE = /[mwMW@%—\u1100-\uffff]|[\ud800-\udfff]/

/** About how many pixels a text takes; errs on the wide side. */
export function estimateWidth(text: string, fontPx: number): number {
  let ems = 0
  for (const c of text) ems += NARROW.test(c) ? 0.33 : WIDE.test(c) ? 0.88 : c >= 'A' && c <= 'Z' ? 0.62 : 0.51
  return ems * fontPx
}

/** The text cut at a word so that it fits, or undefined when too little would be left. */
export function fitted(text: string, room: number, fontPx: number): string | undefined {
  if (estimateWidth(text, fontPx) <= room) return text
  if (room < LEAST_PX) return undefined
  let cut = ''
  for (const word of text.split(' ')) {
    const longer = cut === '' ? word : `${cut} ${word}`
    if (estimateWidth(`${longer}…`, fontPx) > room) break
    cut = longer
  }
  return cut === '' ? undefined : `${cut.replace(/[\s,;:–-]+$/, '')}…`
}

type Stop = { left: number; right: number; mark?: Mark }
type Options = {
  width: number
  /** The as-of line: words never cross it, so that what was known is not read as what is ahead. */
  asOfX: number
  fontPx: number
  textOf: (mark: Mark) => string | undefined
}

/** Puts words beside marks where there is room up to the next thing in the row; without room there are none. */
export function placeLabels(marks: readonly Mark[], ghosts: readonly Ghost[], options: Options): Label[] {
  const rows = new Map<string, Stop[]>()
  const add = (place: { lane: number; row: number }, stop: Stop) => {
    const key = `${place.lane}/${place.row}`
    const row = rows.get(key)
    if (row) row.push(stop)
    else rows.set(key, [stop])
  }
  for (const mark of marks) {
    const half = mark.members.length > 1 ? MARK_HALF + 3 : MARK_HALF
    add(mark, { left: mark.x - half, right: mark.x + half, mark })
  }
  for (const ghost of ghosts) {
    add(ghost, { left: Math.min(ghost.x, ghost.to) - GHOST_HALF, right: Math.max(ghost.x, ghost.to) + GHOST_HALF })
  }
  return [...rows.values()].flatMap((stops) => labelsOfRow(stops, options))
}

function labelsOfRow(stops: Stop[], { width, asOfX, fontPx, textOf }: Options): Label[] {
  const line: Stop = { left: asOfX, right: asOfX }
  const all = [...stops, line, { left: width, right: width }].sort((a, b) => a.left - b.left)
  const labels: Label[] = []
  let taken = 0
  all.forEach((stop, i) => {
    const { mark } = stop
    const text = mark && textOf(mark)
    if (mark && text !== undefined) {
      const covered = all.some((other) => other !== stop && other.left < stop.right && other.right > stop.right)
      const next = all.slice(i + 1).find((other) => other.left >= stop.right) ?? { left: width }
      const room = covered ? 0 : next.left - AIR - stop.right
      const right = fitted(text, room, fontPx)
      const before = Math.max(taken, ...all.slice(0, i).map((other) => Math.min(other.right, stop.left)))
      const left = right === text ? undefined : fitted(text, stop.left - AIR - before, fontPx)
      const place = { key: mark.key, lane: mark.lane, row: mark.row }
      if (left !== undefined && left.length > (right?.length ?? 0)) {
        labels.push({ ...place, x: stop.left, anchor: 'end', text: left })
      } else if (right !== undefined) {
        labels.push({ ...place, x: stop.right, anchor: 'start', text: right })
        taken = stop.right + estimateWidth(right, fontPx)
      }
    }
    taken = Math.max(taken, Math.min(stop.right, width))
  })
  return labels
}
