import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../../src/lib/dates'
import { whatIf } from '../../../src/panels/commitments/whatIf'

const asOf = '2025-11-25'
const amount = fc.integer({ min: 1, max: 1_000_000_000 })

describe('what if', () => {
  it('12 Mt, 1.5 counted, 700 kt a week: 105 days, and 5.1 Mt by the deadline 36 days off', () => {
    const outcome = whatIf({ pledged: 12e6, counted: 1.5e6, perWeek: 7e5, asOf, end: '2025-12-31' })
    expect(outcome).toEqual({ alreadyMet: false, metOn: addDays(asOf, 105), atDeadline: 1.5e6 + 36 * 1e5 })
  })

  it('no pace meets nothing; a met pledge needs none; a deadline that has passed has no level', () => {
    expect(whatIf({ pledged: 10, counted: 4, perWeek: 0, asOf, end: undefined })).toEqual({
      alreadyMet: false,
      metOn: undefined,
      atDeadline: undefined,
    })
    expect(whatIf({ pledged: 10, counted: 10, perWeek: 7, asOf, end: '2025-11-24' })).toEqual({
      alreadyMet: true,
      metOn: undefined,
      atDeadline: undefined,
    })
  })

  it('on the day named the pledge is reached, and the day before it is not', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 1_000_000 }), amount, (remaining, counted, perWeek) => {
        const pledged = counted + remaining
        const { metOn } = whatIf({ pledged, counted, perWeek, asOf, end: undefined })
        if (metOn === undefined) return
        const at = (days: number) => counted + (perWeek / 7) * days
        const days = daysBetween(asOf, metOn)
        const slack = pledged * 1e-9
        expect(at(days)).toBeGreaterThanOrEqual(pledged - slack)
        expect(at(days - 1)).toBeLessThan(pledged + slack)
      }),
    )
  })

  it('a faster pace is never met later nor lower at the deadline', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 1_000_000 }), (pledged, perWeek, more) => {
        const of = (pace: number) => whatIf({ pledged, counted: 0, perWeek: pace, asOf, end: '2026-02-28' })
        const slow = of(perWeek)
        const fast = of(perWeek + more)
        if (slow.metOn !== undefined) expect((fast.metOn ?? '') <= slow.metOn).toBe(true)
        expect(fast.atDeadline ?? 0).toBeGreaterThanOrEqual(slow.atDeadline ?? 0)
      }),
    )
  })
})

describe('what if, at the edges', () => {
  const of = (parts: Partial<Parameters<typeof whatIf>[0]>) =>
    whatIf({ pledged: 100, counted: 0, perWeek: 7, asOf, end: undefined, ...parts })

  it('the deadline of today has the level of today', () => {
    expect(of({ counted: 4, end: asOf }).atDeadline).toBe(4)
  })
  it('a pace below nothing is none', () => {
    expect(of({ counted: 4, perWeek: -7, end: '2025-11-27' })).toEqual({ alreadyMet: false, metOn: undefined, atDeadline: 4 })
  })
  it('more than the pledge is met, and goes on to grow', () => {
    expect(of({ counted: 101, end: '2025-11-27' })).toEqual({ alreadyMet: true, metOn: undefined, atDeadline: 103 })
  })
  it('a day a century away is still told, the next is not', () => {
    expect(of({ pledged: 36_525 }).metOn).toBe(addDays(asOf, 36_525))
    expect(of({ pledged: 36_526 }).metOn).toBeUndefined()
  })
})
