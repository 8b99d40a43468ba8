import { describe, expect, it } from 'vitest'
import { evenPace, type PaceInputs, paceOf } from '../../../src/panels/commitments/pace'
import { told } from './pledges'

/** The worked example of the contract: 1.5 of 12 Mt on 24 November 2025, counted from 1 October. */
const example: PaceInputs = {
  pledged: 12_000_000,
  counted: 1_500_000,
  countedTo: '2025-11-24',
  start: '2025-10-01',
  end: '2025-12-31',
  asOf: '2025-11-24',
}

describe('the worked example', () => {
  it('to the digit, with the deadline at the end of the year', () => {
    const pace = paceOf(example)
    expect(told(pace.share)).toBe(0.125)
    expect(told(pace.remaining)).toBe(10_500_000)
    expect(told(pace.daysLeft)).toBe(37)
    expect(Math.round(Number(told(pace.paceSoFar)))).toBe(27_778)
    expect(Math.round(Number(told(pace.paceNeeded)))).toBe(283_784)
    expect(Number(told(pace.ratio)).toFixed(1)).toBe('10.2')
    expect(pace.state).toBe('running')
  })

  it('and with the deadline moved to 28 February', () => {
    const pace = paceOf({ ...example, end: '2026-02-28' })
    expect(told(pace.daysLeft)).toBe(96)
    expect(told(pace.paceNeeded)).toBe(109_375)
    expect(Number(told(pace.ratio)).toFixed(1)).toBe('3.9')
    expect(told(pace.share)).toBe(0.125)
  })

  it('its straight line: 1.5 Mt in 54 days, 37 more to the deadline', () => {
    expect(told(paceOf(example).projectedByEnd)).toBeCloseTo(1_500_000 + (1_500_000 / 54) * 37, 6)
  })

  it('its even pace: 54 of 91 days', () => {
    expect(told(paceOf(example).evenToday)).toBeCloseTo((12_000_000 * 54) / 91, 6)
  })
})

describe('days left count from the day of the page, the pace so far from the day counted to', () => {
  it('ten days on, without a new count', () => {
    const pace = paceOf({ ...example, asOf: '2025-12-04' })
    expect(told(pace.daysLeft)).toBe(27)
    expect(told(pace.paceSoFar)).toBe(told(paceOf(example).paceSoFar))
    expect(told(pace.paceNeeded)).toBeCloseTo(10_500_000 / 27, 6)
  })
})

describe('figures that have no value say why', () => {
  it.each([
    [
      'no amount',
      { pledged: undefined },
      { share: 'no-amount', remaining: 'no-amount', paceNeeded: 'no-amount', evenToday: 'no-amount' },
    ],
    ['a pledge of nothing', { pledged: 0 }, { share: 'no-amount', remaining: 'no-amount', ratio: 'no-amount' }],
    [
      'no count',
      { counted: undefined, countedTo: undefined },
      { share: 'no-count', remaining: 'no-count', paceSoFar: 'no-count', projectedByEnd: 'no-count' },
    ],
    [
      'no end',
      { end: undefined },
      { daysLeft: 'no-end', paceNeeded: 'no-end', ratio: 'no-end', projectedByEnd: 'no-end', evenToday: 'no-end' },
    ],
    [
      'no start',
      { start: undefined },
      { paceSoFar: 'no-start', ratio: 'no-start', projectedOn: 'no-start', evenToday: 'no-start' },
    ],
    ['the last day', { asOf: '2025-12-31' }, { daysLeft: 0, paceNeeded: 'last-day', ratio: 'last-day' }],
    [
      'a day past the deadline',
      { asOf: '2026-01-01' },
      { daysLeft: -1, paceNeeded: 'deadline-passed', ratio: 'deadline-passed' },
    ],
    [
      'nothing counted',
      { counted: 0 },
      { share: 0, remaining: 12_000_000, ratio: 'nothing-counted', projectedOn: 'nothing-counted' },
    ],
    [
      'a count that ends on the first day',
      { countedTo: '2025-10-01' },
      { paceSoFar: 'count-too-early', ratio: 'count-too-early' },
    ],
    [
      'a count from before the window',
      { countedTo: '2025-09-30' },
      { paceSoFar: 'count-too-early', projectedOn: 'count-too-early' },
    ],
    ['a count past the deadline', { countedTo: '2026-01-10' }, { projectedByEnd: 'count-after-deadline' }],
    [
      'the pledge reached',
      { counted: 12_000_000 },
      { remaining: 0, paceNeeded: 'already-met', ratio: 'already-met', projectedOn: 'already-met' },
    ],
    ['more than the pledge', { counted: 13_000_000 }, { remaining: 0, share: 13 / 12, paceNeeded: 'already-met' }],
  ] satisfies [string, Partial<PaceInputs>, Record<string, string | number>][])('%s', (_, change, expected) => {
    const pace = paceOf({ ...example, ...change })
    const { state: __, ...figures } = pace
    const words = Object.fromEntries(Object.entries(figures).map(([key, figure]) => [key, told<number | string>(figure)]))
    expect(words).toMatchObject(expected)
  })
})

describe('the projected date', () => {
  it('is the very day on which whole numbers reach the pledge', () => {
    // 1 in 49 days, 1 to go: 49 days on, not 50.
    const pace = paceOf({ ...example, pledged: 2, counted: 1, start: '2025-10-06' })
    expect(told(pace.projectedOn)).toBe('2026-01-12')
  })

  it('more than a century away is not printed, and not said to be for want of a count', () => {
    expect(told(paceOf({ ...example, counted: 1 }).projectedOn)).toBe('too-far')
  })

  it('a count that ends on the deadline is its own level there', () => {
    expect(told(paceOf({ ...example, countedTo: '2025-12-31' }).projectedByEnd)).toBe(1_500_000)
  })
})

describe('states of their own', () => {
  it.each([
    ['running', {}],
    ['running', { asOf: '2025-12-31' }],
    ['overdue', { asOf: '2026-01-01' }],
    ['met', { counted: 12_000_000 }],
    ['met', { counted: 12_000_000, asOf: '2026-06-01' }],
    ['open-ended', { end: undefined }],
    ['not-counted', { counted: undefined, countedTo: undefined }],
    ['not-counted', { counted: undefined, countedTo: undefined, asOf: '2026-06-01' }],
    ['met', { counted: 12_000_000, end: undefined }],
  ] as const)('%s with %j', (state, change) => {
    expect(paceOf({ ...example, ...change }).state).toBe(state)
  })
})

describe('the even pace', () => {
  const on = (day: string) => told(evenPace(91, '2025-10-01', '2025-12-31', day))

  it('is nothing at the start, all at the end, a ninety-first a day between', () => {
    expect(on('2025-10-01')).toBe(0)
    expect(on('2025-10-02')).toBeCloseTo(1, 9)
    expect(on('2025-12-31')).toBe(91)
  })

  it('is held within the window', () => {
    expect(on('2025-01-01')).toBe(0)
    expect(on('2026-06-01')).toBe(91)
  })

  it('is not defined in a window of one day', () => {
    expect(evenPace(91, '2025-10-01', '2025-10-01', '2025-10-01').kind).toBe('gap')
  })
})

describe('the order of reasons', () => {
  const figures = (change: Partial<PaceInputs>) => {
    const { state: _, ...rest } = paceOf({ ...example, ...change })
    return Object.fromEntries(Object.entries(rest).map(([key, figure]) => [key, told<number | string>(figure)]))
  }

  it('a pledge below nothing is none', () => {
    expect(figures({ pledged: -5 })).toMatchObject({ share: 'no-amount', remaining: 'no-amount', evenToday: 'no-amount' })
  })
  it('a count without its last day is none, and neither is a last day without a count', () => {
    expect(figures({ countedTo: undefined })).toMatchObject({ paceSoFar: 'no-count', projectedByEnd: 'no-count' })
    expect(figures({ counted: undefined })).toMatchObject({ paceSoFar: 'no-count', projectedByEnd: 'no-count' })
    expect(figures({ countedTo: undefined }).projectedOn).toBe('no-count')
  })
  it('without a count no date is projected; without an amount neither', () => {
    expect(figures({ counted: undefined }).projectedOn).toBe('no-count')
    expect(figures({ pledged: undefined }).projectedOn).toBe('no-amount')
  })
  it('what is missing first is named first: a count before an end', () => {
    const noEnd = { end: undefined }
    expect(figures({ ...noEnd, counted: undefined }).projectedByEnd).toBe('no-count')
    expect(figures({ ...noEnd, countedTo: undefined }).projectedByEnd).toBe('no-count')
    expect(figures({ ...noEnd, start: undefined }).projectedByEnd).toBe('no-end')
  })
  it('a pace that cannot be told leaves what rests on it untold for the same reason', () => {
    expect(figures({ start: undefined })).toMatchObject({ projectedByEnd: 'no-start', ratio: 'no-start' })
  })
  it('amounts past all numbers are said to be so', () => {
    expect(figures({ pledged: 1e-320, counted: 1e300 }).share).toBe('beyond-numbers')
    expect(figures({ pledged: 1e308, counted: 1e308, end: '2026-12-31' }).projectedByEnd).toBe('beyond-numbers')
  })
  it('a date exactly a hundred years of days away is still printed', () => {
    // 1 a day in 10 days: 36,525 to go.
    const near = { start: '2025-11-14', counted: 10, pledged: 36_535 }
    expect(figures(near).projectedOn).toBe('2125-11-25')
    expect(figures({ ...near, pledged: 36_536 }).projectedOn).toBe('too-far')
  })
  it('a window of no length or turned about has no even pace', () => {
    expect(told(evenPace(91, '2025-10-02', '2025-10-01', '2025-10-01'))).toBe('no-end')
    expect(told(evenPace(91, '2025-10-01', '2025-10-01', '2025-10-01'))).toBe('no-end')
    expect(told(evenPace(undefined, '2025-10-01', '2025-12-31', '2025-10-01'))).toBe('no-amount')
    expect(told(evenPace(0, '2025-10-01', '2025-12-31', '2025-10-01'))).toBe('no-amount')
    expect(told(evenPace(91, undefined, undefined, '2025-10-01'))).toBe('no-start')
    expect(told(evenPace(91, '2025-10-01', undefined, '2025-10-01'))).toBe('no-end')
  })
})
