import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReadPoint, readingStep } from '../../src/charts/reading'

const point = (series: string, x: number): ReadPoint => ({ key: `${series}${x}`, series, x, text: () => `${series} at ${x}` })

/** Series one after another, the points of each in order of x. */
const points = [point('a', 1), point('a', 2), point('a', 3), point('b', 1), point('b', 3), point('c', 9)]
const step = (from: string | undefined, key: string) => readingStep(points, from, key)?.key

const anyChart = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 6 })
  .map((series) => series.flatMap((xs, i) => [...xs].sort((a, b) => a - b).map((x) => point(`s${i}-`, x))))

/** The keys of the points that one key, pressed again and again, leads through; the first is where it starts. */
function walk(chart: readonly ReadPoint[], start: string, key: string, times: number): string[] {
  const seen = [start]
  for (let i = 0; i < times; i += 1) seen.push(readingStep(chart, seen.at(-1), key)?.key ?? '')
  return seen
}

describe('reading a chart by keys', () => {
  it('begins at the first point, with any of its keys', () => {
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'])
      expect(step(undefined, key)).toBe('a1')
  })

  it('leaves all other keys alone', () => {
    for (const key of ['Tab', 'a', 'Escape', 'Enter', ' ']) {
      expect(step(undefined, key)).toBeUndefined()
      expect(step('a1', key)).toBeUndefined()
    }
  })

  it('goes left and right along a series, and stays at its ends', () => {
    expect(step('a1', 'ArrowRight')).toBe('a2')
    expect(step('a2', 'ArrowLeft')).toBe('a1')
    expect(step('a1', 'ArrowLeft')).toBe('a1')
    expect(step('a3', 'ArrowRight')).toBe('a3')
    expect(step('b3', 'ArrowRight')).toBe('b3')
  })

  it('goes down and up to the nearest point of the next series', () => {
    expect(step('a3', 'ArrowDown')).toBe('b3')
    expect(step('a2', 'ArrowDown')).toBe('b1')
    expect(step('c9', 'ArrowUp')).toBe('b3')
    expect(step('a1', 'ArrowUp')).toBe('a1')
    expect(step('c9', 'ArrowDown')).toBe('c9')
  })

  it('Home and End are the ends of the series', () => {
    expect(step('a2', 'Home')).toBe('a1')
    expect(step('b1', 'End')).toBe('b3')
  })

  it('PageDown and PageUp are ten points', () => {
    const long = Array.from({ length: 25 }, (_, i) => point('a', i))
    expect(readingStep(long, 'a0', 'PageDown')?.key).toBe('a10')
    expect(readingStep(long, 'a20', 'PageDown')?.key).toBe('a24')
    expect(readingStep(long, 'a12', 'PageUp')?.key).toBe('a2')
    expect(readingStep(long, 'a3', 'PageUp')?.key).toBe('a0')
  })

  it('starts again when the point being read is gone', () => {
    expect(step('gone', 'ArrowRight')).toBe('a1')
    expect(readingStep([], undefined, 'ArrowRight')).toBeUndefined()
  })

  it('Home and then right, again and again, visits the whole series and only it', () => {
    fc.assert(
      fc.property(anyChart, fc.nat(), (chart, n) => {
        const at = chart[n % chart.length] ?? chart[0]
        const series = chart.filter((p) => p.series === at?.series).map((p) => p.key)
        const home = readingStep(chart, at?.key, 'Home')?.key ?? ''
        expect(walk(chart, home, 'ArrowRight', series.length - 1)).toEqual(series)
        expect(walk(chart, series.at(-1) ?? '', 'ArrowLeft', series.length - 1)).toEqual(series.toReversed())
      }),
    )
  })

  it('down from any point of the first series reaches every other, and up comes back', () => {
    fc.assert(
      fc.property(anyChart, fc.nat(), (chart, n) => {
        const names = [...new Set(chart.map((p) => p.series))]
        const first = chart.filter((p) => p.series === names[0])
        const start = first[n % first.length]?.key ?? ''
        const seriesOf = (keys: string[]) => keys.map((key) => chart.find((p) => p.key === key)?.series)
        const down = walk(chart, start, 'ArrowDown', names.length - 1)
        expect(seriesOf(down)).toEqual(names)
        expect(seriesOf(walk(chart, down.at(-1) ?? '', 'ArrowUp', names.length - 1))).toEqual(names.toReversed())
      }),
    )
  })
})
