/** A point that can be read by keys or pointer. Points of one series stand in order of x. */
export type ReadPoint = {
  key: string
  series: string
  /** Where it is drawn, for the order between series. */
  x: number
  /** What is said of it, one sentence; made when it is read. */
  text: () => string
}

const PAGE = 10

/**
 * The point to which a key leads: left and right along a series, up and down to the nearest point of the next one,
 * PageUp and PageDown ten points, Home and End its ends. Undefined when the key means nothing here.
 */
export function readingStep(points: readonly ReadPoint[], current: string | undefined, key: string): ReadPoint | undefined {
  const at = points.find((p) => p.key === current)
  if (!at) return isStep(key) ? points[0] : undefined
  const series = points.filter((p) => p.series === at.series)
  const index = series.indexOf(at)
  const along = (to: number) => series[Math.min(series.length - 1, Math.max(0, to))]
  switch (key) {
    case 'ArrowRight':
      return along(index + 1)
    case 'ArrowLeft':
      return along(index - 1)
    case 'PageDown':
      return along(index + PAGE)
    case 'PageUp':
      return along(index - PAGE)
    case 'Home':
      return series[0]
    case 'End':
      return series.at(-1)
    case 'ArrowDown':
    case 'ArrowUp':
      return nearestIn(points, at, key === 'ArrowDown' ? 1 : -1)
    default:
      return undefined
  }
}

const STEPS = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'PageDown', 'PageUp', 'Home', 'End']
const isStep = (key: string) => STEPS.includes(key)

function nearestIn(points: readonly ReadPoint[], at: ReadPoint, step: 1 | -1): ReadPoint {
  const names = [...new Set(points.map((p) => p.series))]
  const name = names[names.indexOf(at.series) + step]
  const others = points.filter((p) => p.series === name)
  return others.reduce((best, p) => (Math.abs(p.x - at.x) < Math.abs(best.x - at.x) ? p : best), others[0] ?? at)
}
