import { describe, expect, it } from 'vitest'
import { toUtcMs } from '../../../src/lib/dates'
import { aCommitment, aCount, aDossier, aVersion, tonnes } from '../../record/makers'
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

describe('what a line of ours rests on', () => {
  const dated = (window: { start?: string; end?: string }, ...observations: ReturnType<typeof aCount>[]) =>
    aDossier({
      commitments: [aCommitment({ versions: [aVersion({ knownOn: DAY, quantity: tonnes(91), window })] })],
      observations,
    })

  it('there is no even pace in a window of one day, nor without a start', () => {
    expect(chartOf(dated({ start: '2025-12-31', end: '2025-12-31' }), DAY).evenPace).toBeUndefined()
    expect(chartOf(dated({ end: '2025-12-31' }), DAY).evenPace).toBeUndefined()
    expect(chartOf(dated({ start: '2025-12-30', end: '2025-12-31' }), DAY).evenPace).toHaveLength(2)
  })

  it('without a count there is neither a projection nor a pace needed; without an end no pace needed', () => {
    const uncounted = chartOf(dated({ start: '2025-10-01', end: '2025-12-31' }), DAY)
    expect([uncounted.projection, uncounted.needed]).toEqual([undefined, undefined])
    expect(chartOf(dated({ start: '2025-10-01' }, aCount({ id: 'a', value: 1 })), DAY).needed).toBeUndefined()
  })

  it('a count of a pledge met has no projection, even one that is exactly met', () => {
    const full = dated({ start: '2025-10-01', end: '2025-12-31' }, aCount({ id: 'a', value: 91 }))
    expect(chartOf(full, DAY).projection).toBeUndefined()
  })

  it('the sum of sales names its basis, its days and how many reports stand behind each point', () => {
    const sum = chartOf(withCounts(sale('a', '2025-10-01', 100), sale('b', '2025-11-12', 50)), DAY).ourSum
    expect(sum).toMatchObject({
      basis: 'flash-sales',
      points: [
        { t: utc('2025-10-01'), v: 100, date: '2025-10-01', reports: 1, value: 100 },
        { t: utc('2025-11-12'), v: 150, date: '2025-11-12', reports: 2, value: 150 },
      ],
      counts: [{ id: 'a' }, { id: 'b' }],
    })
  })

  it('the sum of sales takes all of them where no window starts', () => {
    const sales = [sale('a', '2025-01-01', 100), sale('b', '2025-11-12', 50)]
    expect(chartOf(dated({ end: '2025-12-31' }, ...sales), DAY).ourSum?.points.map((p) => p.v)).toEqual([100, 150])
  })

  it('singles of another basis are no flash sales', () => {
    const singles = ['a', 'b'].map((id) => aCount({ id, basis: 'export-sales', value: 5, cumulative: false }))
    expect(chartOf(withCounts(...singles), DAY).ourSum).toBeUndefined()
  })

  it('a guide passes to and fro between issuers in order of days', () => {
    const counts = [
      aCount({ id: 'c', value: 3, issuer: 'One', periodEnd: '2025-11-20' }),
      aCount({ id: 'b', value: 2, issuer: 'Another', periodEnd: '2025-11-10' }),
      aCount({ id: 'a', value: 1, issuer: 'One', periodEnd: '2025-11-01' }),
    ]
    expect(chartOf(withCounts(...counts), DAY).guides[0]?.points.map((p) => p.v)).toEqual([1, 2, 3])
  })

  it('a guide goes through the high ends in order of days, and names its basis', () => {
    const [guide, ...others] = chartOf(
      withCounts(
        aCount({ id: 'b', low: 4, high: 6, issuer: 'Another', periodEnd: '2025-11-10' }),
        aCount({ id: 'c', value: 9, issuer: 'A third', periodEnd: '2025-11-10' }),
        aCount({ id: 'a', value: 1, issuer: 'One', periodEnd: '2025-11-01' }),
        aCount({ id: 'd', value: 3, basis: 'inspections', periodEnd: '2025-11-02' }),
      ),
      DAY,
    ).guides
    expect(others).toEqual([])
    expect(guide).toEqual({
      basis: 'official-statement',
      points: [
        { t: utc('2025-11-01'), v: 1 },
        { t: utc('2025-11-10'), v: 6 },
        { t: utc('2025-11-10'), v: 9 },
      ],
    })
  })
})
