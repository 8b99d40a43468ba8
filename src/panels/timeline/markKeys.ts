import type { Mark } from './clusters'

const TEN = 10

/** The mark to which a key leads from another: left and right in date order, up and down between rows and lanes. */
export function markAfterKey(marks: readonly Mark[], active: Mark | undefined, key: string): Mark | undefined {
  const at = active ? marks.indexOf(active) : -1
  switch (key) {
    case 'ArrowRight':
      return marks[at + 1]
    case 'ArrowLeft':
      return at > 0 ? marks[at - 1] : undefined
    case 'PageDown':
      return marks[Math.min(marks.length - 1, at + TEN)]
    case 'PageUp':
      return marks[Math.max(0, at - TEN)]
    case 'Home':
      return marks[0]
    case 'End':
      return marks.at(-1)
    case 'ArrowUp':
      return active && nearestIn(marks, active, -1)
    case 'ArrowDown':
      return active && nearestIn(marks, active, 1)
    default:
      return undefined
  }
}

/** The mark nearest in time in the next row, up or down, that has any. */
function nearestIn(marks: readonly Mark[], active: Mark, direction: 1 | -1): Mark | undefined {
  const depth = (mark: Mark) => mark.lane * 1000 + mark.row
  const beyond = marks.filter((mark) => (depth(mark) - depth(active)) * direction > 0)
  const next = beyond.reduce<number | undefined>((best, mark) => {
    const d = depth(mark)
    return best === undefined || (d - best) * direction < 0 ? d : best
  }, undefined)
  return beyond
    .filter((mark) => depth(mark) === next)
    .reduce<Mark | undefined>((best, mark) => {
      return best === undefined || Math.abs(mark.x - active.x) < Math.abs(best.x - active.x) ? mark : best
    }, undefined)
}
