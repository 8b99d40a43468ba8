import { describe, expect, it } from 'vitest'
import { toUtcMs } from '../../../src/lib/dates'
import { aCount } from '../../record/makers'
import { chartOf, oneAndAHalf, soybeans, utc } from './pledges'

const DAY = '2025-11-24'
const sale = (id: string, day: string, value: number) =>
  aCount({ id, basis: 'flash-sales', value, cumulative: false, periodEnd: day, knownOn: day })
const withCounts = (...observations: ReturnType<typeof aCount>[]) => ({ ...soybeans(), observations })

describe('the pace needed from here', () => {
  it('runs from the count on the day of the page to the pledge at the deadline', () => {
    expect(chartOf(soybeans(), DAY).needed).toEqual([
      { t: utc(DAY), v: 1_500_000 },
      { t: utc('2025-12-31'), v: 12_000_000 },
    ])
  })
  it('is not drawn on the last day, after it, from a range, nor when the pledge is met', () => {
    expect(chartOf(soybeans(), '2025-12-31').needed).toBeUndefined()
    expect(chartOf(soybeans(), '2026-01-15').needed).toBeUndefined()
    expect(chartOf(withCounts(aCount({ id: 'range', low: 1, high: 2 })), DAY).needed).toBeUndefined()
    expect(chartOf(withCounts(aCount({ id: 'all', value: 12_000_000 })), DAY).needed).toBeUndefined()
  })
})

describe('our sum of single flash sales', () => {
  it('adds them up in order of their days', () => {
    const chart = chartOf(
      withCounts(
        oneAndAHalf(),
        sale('b', '2025-11-12', 232_000),
        sale('a', '2025-11-10', 100_000),
        sale('c', '2025-11-20', 8_000),
      ),
      DAY,
    )
    expect(chart.ourSum?.points.map((p) => [p.date, p.v])).toEqual([
      ['2025-11-10', 100_000],
      ['2025-11-12', 332_000],
      ['2025-11-20', 340_000],
    ])
  })
  it('leaves out ranges, withdrawn and replaced reports, and what lies before the window', () => {
    const chart = chartOf(
      withCounts(
        oneAndAHalf(),
        sale('early', '2025-09-30', 5),
        sale('a', '2025-11-10', 100),
        sale('old', '2025-11-11', 7_777),
        { ...sale('new', '2025-11-11', 50), replacesId: 'old' },
        { ...sale('gone', '2025-11-12', 9_999), obsStatus: 'withdrawn' },
        aCount({ id: 'range', basis: 'flash-sales', low: 1, high: 3, cumulative: false, periodEnd: '2025-11-13' }),
      ),
      DAY,
    )
    expect(chart.ourSum?.points.map((p) => p.v)).toEqual([100, 150])
  })
  it('of a single report is none', () => {
    expect(chartOf(withCounts(oneAndAHalf(), sale('a', '2025-11-10', 100)), DAY).ourSum).toBeUndefined()
  })
})

describe('guides', () => {
  it('join rows of one basis by different issuers, which no line joins', () => {
    const chart = chartOf(
      withCounts(
        aCount({ id: 'a', value: 1, issuer: 'One', periodEnd: '2025-11-01' }),
        aCount({ id: 'b', value: 2, issuer: 'Another', periodEnd: '2025-11-10' }),
      ),
      DAY,
    )
    expect(chart.guides.map((g) => g.points)).toEqual([
      [
        { t: toUtcMs('2025-11-01'), v: 1 },
        { t: toUtcMs('2025-11-10'), v: 2 },
      ],
    ])
  })
  it('are not drawn for a series', () => {
    expect(chartOf(soybeans(), DAY).guides).toEqual([])
  })
})
