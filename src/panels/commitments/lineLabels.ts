export type Box = { left: number; top: number; right: number; bottom: number }
export type Spot = { left: number; top: number }
export type LineLabel = { key: string; from: Spot; to: Spot; text: string }
export type PlacedLineLabel = { key: string; text: string; left: number; top: number; angle: number; box: Box }

const SHARES = [0.62, 0.5, 0.4, 0.75, 0.3, 0.86, 0.2]
const HEIGHT = 15
const WIDE = 0.5
const SIZE = 12.5
/** The text stands above its line, or under it where above is taken. */
const OFFSETS = [-6, 15]

const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * Puts the name of a line along it, where it meets no mark, no flag and no other name; a name without room is left out (the key
 * under the chart has it too).
 */
export function placeLineLabels(lines: readonly LineLabel[], taken: readonly Box[], inside: Box): PlacedLineLabel[] {
  const boxes = [...taken]
  return lines.flatMap((line) => {
    const { from, to } = line
    const slope = Math.atan2(to.top - from.top, to.left - from.left)
    const long = line.text.length * SIZE * WIDE
    if (Math.hypot(to.left - from.left, to.top - from.top) < long) return []
    for (const share of SHARES) {
      for (const offset of OFFSETS) {
        const left = from.left + (to.left - from.left) * share
        const top = from.top + (to.top - from.top) * share + offset
        const box = boxOf(left, top, long, slope)
        if (box.left < inside.left || box.right > inside.right || box.top < inside.top || box.bottom > inside.bottom) continue
        if (boxes.some((other) => meets(box, other))) continue
        boxes.push(box)
        return [{ key: line.key, text: line.text, left, top, angle: (slope * 180) / Math.PI, box }]
      }
    }
    return []
  })
}

/** The upright box of a turned text whose middle stands at this point. */
function boxOf(left: number, top: number, long: number, slope: number): Box {
  const halfWidth = (Math.abs(Math.cos(slope)) * long + Math.abs(Math.sin(slope)) * HEIGHT) / 2
  const halfHeight = (Math.abs(Math.sin(slope)) * long + Math.abs(Math.cos(slope)) * HEIGHT) / 2
  const middle = top - HEIGHT / 3
  return { left: left - halfWidth, right: left + halfWidth, top: middle - halfHeight, bottom: middle + halfHeight }
}
