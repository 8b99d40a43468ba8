import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeTicks } from '../../src/charts/timeTicks'

const at = (date: string) => Date.parse(`${date}T00:00:00Z`)
const labels = (from: string, to: string, width: number) => timeTicks(at(from), at(to), width).map((t) => t.label)
const DAY = 86_400_000

const aSpan = fc
  .tuple(fc.integer({ min: at('2000-01-01') / DAY, max: at('2050-01-01') / DAY }), fc.integer({ min: 1, max: 9000 }))
  .map(([start, days]) => [start * DAY, (start + days) * DAY] as const)
const aWidth = fc.integer({ min: 120, max: 1900 })

describe('ticks on a time axis', () => {
  it('stand on the first of months, the year named at the first and at each January', () => {
    expect(labels('2025-10-15', '2026-03-10', 500)).toEqual(['Nov 2025', 'Dec', 'Jan 2026', 'Feb', 'Mar'])
  })

  it('stand on days in a short window, the year named once', () => {
    expect(labels('2025-11-22', '2025-11-27', 500)).toEqual(['22 Nov 2025', '23 Nov', '24 Nov', '25 Nov', '26 Nov', '27 Nov'])
  })

  it('are years alone over decades', () => {
    expect(labels('1995-01-01', '2030-12-31', 400).every((label) => /^\d{4}$/.test(label))).toBe(true)
  })

  it('name the year again when a window of days passes into it', () => {
    expect(labels('2025-12-29', '2026-01-03', 500)).toContain('1 Jan 2026')
  })

  it('the last one is on the axis, and is named', () => {
    const ticks = timeTicks(at('2025-10-01'), at('2026-03-01'), 420)
    expect(ticks.at(-1)).toEqual({ ms: at('2026-03-01'), label: 'Mar' })
  })

  it('there are none where there is no room or no time', () => {
    expect(timeTicks(at('2025-10-01'), at('2025-10-01'), 400)).toEqual([])
    expect(timeTicks(at('2025-10-02'), at('2025-10-01'), 400)).toEqual([])
    expect(timeTicks(at('2025-10-01'), at('2025-12-01'), 0)).toEqual([])
    expect(timeTicks(Number.NaN, at('2025-12-01'), 400)).toEqual([])
  })

  it('always stand on a midnight of the calendar, inside the axis, in order, each with a name', () => {
    fc.assert(
      fc.property(aSpan, aWidth, ([from, to], width) => {
        const ticks = timeTicks(from, to, width)
        for (const [i, tick] of ticks.entries()) {
          expect(tick.ms % DAY).toBe(0)
          expect(tick.ms >= from && tick.ms <= to).toBe(true)
          expect(tick.label).not.toMatch(/Invalid|NaN|^$/)
          if (i > 0) expect(tick.ms).toBeGreaterThan(ticks[i - 1]?.ms ?? 0)
        }
      }),
    )
  })

  it('are about as many as there is room for', () => {
    fc.assert(
      fc.property(aSpan, aWidth, ([from, to], width) => {
        const ticks = timeTicks(from, to, width)
        expect(ticks.length).toBeLessThanOrEqual(2 * Math.max(2, width / 84) + 2)
      }),
    )
  })

  it('the first names its year, whatever the window', () => {
    fc.assert(
      fc.property(aSpan, aWidth, ([from, to], width) => {
        const [first] = timeTicks(from, to, width)
        if (first) expect(first.label).toContain(String(new Date(first.ms).getUTCFullYear()))
      }),
    )
  })
})
