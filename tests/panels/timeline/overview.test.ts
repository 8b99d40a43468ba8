import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toUtcMs } from '../../../src/lib/dates'
import { pinched, scaled, slid } from '../../../src/panels/timeline/domain'
import { brushed, brushedByKey, densityOf, wholeOf } from '../../../src/panels/timeline/overview'

const whole = { from: '2025-01-01', to: '2025-12-31' }
const june = { from: '2025-06-01', to: '2025-06-30' }

describe('the window on the whole', () => {
  it('moves without changing its length, up to either end', () => {
    expect(brushed(june, 'window', '2025-03-01', whole)).toEqual({ from: '2025-03-01', to: '2025-03-30' })
    expect(brushed(june, 'window', '2024-03-01', whole)).toEqual({ from: '2025-01-01', to: '2025-01-30' })
    expect(brushedByKey(june, 'window', 'End', whole)).toEqual({ from: '2025-12-02', to: '2025-12-31' })
  })
  it('is drawn out at one end, and never under a week', () => {
    expect(brushed(june, 'from', '2025-05-02', whole)).toEqual({ from: '2025-05-02', to: '2025-06-30' })
    expect(brushed(june, 'from', '2025-07-20', whole)).toEqual({ from: '2025-06-24', to: '2025-06-30' })
    expect(brushed(june, 'to', '2025-01-20', whole)).toEqual({ from: '2025-06-01', to: '2025-06-07' })
  })
  it('goes by keys: a day, thirty days, as far as there is', () => {
    expect(brushedByKey(june, 'from', 'ArrowLeft', whole)?.from).toBe('2025-05-31')
    expect(brushedByKey(june, 'to', 'PageUp', whole)?.to).toBe('2025-07-30')
    expect(brushedByKey(june, 'to', 'End', whole)?.to).toBe('2025-12-31')
    expect(brushedByKey(june, 'to', 'x', whole)).toBeUndefined()
  })
  it('has the range inside the whole, also one outside the events', () => {
    expect(wholeOf(whole, { from: '2024-05-01', to: '2024-06-01' })).toEqual({ from: '2024-05-01', to: '2025-12-31' })
  })
})

describe('the events over the whole', () => {
  it('are all counted, each where it begins', () => {
    const starts = Float64Array.from(['2025-01-01', '2025-01-20', '2025-12-31'].map(toUtcMs))
    expect([...densityOf({ starts }, whole, 12)]).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
  })
})

const DAY = 86_400_000
const start = toUtcMs('2025-06-01')
const instants = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 8, max: 200 }))
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('a gesture', () => {
  it('two fingers going apart halve the days, and keep the instants under them', () => {
    const was: [number, number] = [0.25, 0.5]
    const [from, to] = pinched([start, start + 100 * DAY], was, [0.25, 0.75], whole)
    expect((to - from) / DAY).toBe(50)
    // The first finger stayed where day 25 was; the second took day 50 along.
    expect((from + 0.25 * (to - from) - start) / DAY).toBeCloseTo(25)
    expect((from + 0.75 * (to - from) - start) / DAY).toBeCloseTo(50)
  })
  it('of zooming keeps the instant under the pointer', () => {
    fc.assert(
      fc.property(instants, share, fc.double({ min: 0.2, max: 5, noNaN: true }), ([at, days], where, factor) => {
        const domain: [number, number] = [start + at * DAY, start + (at + days) * DAY]
        const [from, to] = scaled(domain, factor, where, whole)
        const before = domain[0] + where * (domain[1] - domain[0])
        expect(Math.abs(from + where * (to - from) - before)).toBeLessThan(2)
      }),
    )
  })
  it('of panning keeps the length and touches the events', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -900, max: 900 }), ([at, days], by) => {
        const [from, to] = slid([start + at * DAY, start + (at + days) * DAY], by * DAY, whole)
        expect(to - from).toBe(days * DAY)
        expect(to).toBeGreaterThanOrEqual(toUtcMs(whole.from))
        expect(from).toBeLessThanOrEqual(toUtcMs(whole.to) + DAY)
      }),
    )
  })
})
