import type { Mark } from './clusters'
import type { Band } from './drawing'
import type { Ghost } from './ghosts'
import type { TextWidth } from './textWidth'

/** Words beside a mark: `start` stands at its right, `end` at its left. */
export type Label = { key: string; lane: number; row: number; x: number; anchor: 'start' | 'end'; text: string }

const MARK_HALF = 10
const GHOST_HALF = 8
const AIR = 8
const LEAST_PX = 120
/** Less of a text than this tells nothing. */
const LEAST_SHARE = 0.5

/** The text cut at a word so that it fits, or undefined when too little would be left. */
export function fitted(text: string, room: number, widthOf: TextWidth): string | undefined {
  if (widthOf(text) <= room) return text
  if (room < LEAST_PX) return undefined
  let cut = ''
  for (const word of text.split(' ')) {
    const longer = cut === '' ? word : `${cut} ${word}`
    if (widthOf(`${longer}…`) > room) break
    cut = longer
  }
  return cut.length < text.length * LEAST_SHARE ? undefined : `${cut.replace(/[\s,;:–-]+$/, '')}…`
}

type Drawn = { marks: readonly Mark[]; ghosts: readonly Ghost[]; bands: readonly Band[] }
type Stop = { left: number; right: number; mark?: Mark }
type Options = {
  width: number
  /** The as-of line: words never cross it, so that what was known is not read as what is ahead. */
  asOfX: number
  widthOf: TextWidth
  textOf: (mark: Mark) => string | undefined
}

/** Puts words beside marks where there is room up to the next thing in the row; without room there are none. */
export function placeLabels(drawn: Drawn, options: Options): Label[] {
  const { marks, ghosts, bands } = drawn
  const rows = new Map<string, Stop[]>()
  const add = (place: { lane: number; row: number }, stop: Stop) => {
    const key = `${place.lane}/${place.row}`
    const row = rows.get(key)
    if (row) row.push(stop)
    else rows.set(key, [stop])
  }
  // Words may stand on a soft band, which has no edge to stand beside.
  const hard = new Map(bands.flatMap((band) => (band.soft ? [] : [[band.key, band] as const])))
  const own = new Set<Ghost>()
  for (const mark of marks) {
    const half = mark.members.length > 1 ? MARK_HALF + 3 : MARK_HALF
    const band = hard.get(mark.key)
    // The line to a plan's earlier date is part of its mark: words stand beyond it.
    const earlier = ghosts.filter((ghost) => ghost.eventId === mark.key && ghost.lane === mark.lane && linked(ghost, mark))
    for (const ghost of earlier) own.add(ghost)
    const xs = earlier.flatMap((ghost) => [ghost.x - GHOST_HALF, ghost.x + GHOST_HALF])
    const left = Math.min(mark.x - half, (band?.left ?? mark.x) - 4, ...xs)
    const right = Math.max(mark.x + half, (band?.right ?? mark.x) + 4, ...xs)
    add(mark, { left, right, mark })
  }
  for (const ghost of ghosts) {
    if (own.has(ghost)) continue
    add(ghost, { left: ghost.x - GHOST_HALF, right: ghost.x + GHOST_HALF })
    for (const [from, to] of ghost.links) add(ghost, { left: Math.min(from, to), right: Math.max(from, to) })
  }
  return [...rows.values()].flatMap((stops) => labelsOfRow(stops, options))
}

/** Whether one line joins a ghost and its mark, with nothing between. */
const linked = ({ links }: Ghost, mark: Mark) => links.length === 1 && links.some(([, to]) => to === mark.x)

function labelsOfRow(stops: Stop[], { width, asOfX, widthOf, textOf }: Options): Label[] {
  const line: Stop = { left: asOfX, right: asOfX }
  const all = [...stops, line, { left: width, right: width }].sort((a, b) => a.left - b.left)
  const labels: Label[] = []
  let taken = 0
  all.forEach((stop, i) => {
    const { mark } = stop
    const text = mark && textOf(mark)
    if (mark && text !== undefined) {
      const covered = all.some((other) => {
        const begins = other.left > mark.x && other.left < stop.right
        return other !== stop && (begins || (other.left < stop.right && other.right > stop.right))
      })
      const next = all.slice(i + 1).find((other) => other.left >= stop.right) ?? { left: width }
      const room = covered ? 0 : next.left - AIR - stop.right
      const right = fitted(text, room, widthOf)
      const before = Math.max(taken, ...all.slice(0, i).map((other) => Math.min(other.right, stop.left)))
      const left = right === text ? undefined : fitted(text, stop.left - AIR - before, widthOf)
      const place = { key: mark.key, lane: mark.lane, row: mark.row }
      if (left !== undefined && left.length > (right?.length ?? 0)) {
        labels.push({ ...place, x: stop.left, anchor: 'end', text: left })
      } else if (right !== undefined) {
        labels.push({ ...place, x: stop.right, anchor: 'start', text: right })
        taken = stop.right + widthOf(right)
      }
    }
    taken = Math.max(taken, Math.min(stop.right, width))
  })
  return labels
}
