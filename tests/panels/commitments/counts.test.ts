import { describe, expect, it } from 'vitest'
import type { Observation } from '../../../src/api/observations'
import { countsByBasis } from '../../../src/panels/commitments/counts'
import { aCount } from '../../record/makers'

const of = (...rows: Observation[]) => countsByBasis(rows, 'pledge')
const only = (...rows: Observation[]) => of(...rows)[0]

describe('which counts stand', () => {
  it('those of other commitments do not', () => {
    expect(of(aCount({ id: 'a', value: 1, commitmentId: 'other' }))).toEqual([])
  })

  it('one that another replaces leaves', () => {
    const basis = only(
      aCount({ id: 'first', value: 10, periodEnd: '2025-11-20' }),
      aCount({
        id: 'second',
        value: 12,
        periodEnd: '2025-11-20',
        knownOn: '2025-12-01',
        obsStatus: 'revised',
        replacesId: 'first',
      }),
    )
    expect(basis?.series[0]?.counts.map((c) => c.id)).toEqual(['second'])
    expect(basis?.latest?.high).toBe(12)
  })

  it('a withdrawal takes itself and what it withdraws away', () => {
    const rows = [
      aCount({ id: 'sale', value: 100, cumulative: false }),
      aCount({ id: 'other', value: 7, cumulative: false }),
      aCount({ id: 'cancelled', value: 0, cumulative: false, obsStatus: 'withdrawn', replacesId: 'sale' }),
    ]
    expect(only(...rows)?.singles.map((c) => c.id)).toEqual(['other'])
    expect(of(...rows.filter((r) => r.id !== 'other'))).toEqual([])
  })

  it('provisional and estimated ones do', () => {
    const rows = (['provisional', 'estimated'] as const).map((obsStatus) => aCount({ id: obsStatus, value: 1, obsStatus }))
    expect(only(...rows)?.series[0]?.counts).toHaveLength(2)
  })

  it('a value is both ends of itself, a range keeps its ends', () => {
    expect(only(aCount({ id: 'a', value: 5 }))?.latest).toMatchObject({ low: 5, high: 5 })
    expect(only(aCount({ id: 'a', low: 8.5, high: 10 }))?.latest).toMatchObject({ low: 8.5, high: 10 })
  })

  it('a count of nothing is a count', () => {
    expect(only(aCount({ id: 'a', value: 0 }))?.latest).toMatchObject({ low: 0, high: 0 })
  })
})

describe('bases', () => {
  it('stand in the order of the vocabulary; one without a count is absent', () => {
    const bases = of(
      aCount({ id: 'c', value: 1, basis: 'customs-arrivals' }),
      aCount({ id: 'b', value: 1, basis: 'flash-sales' }),
      aCount({ id: 'a', value: 1 }),
    )
    expect(bases.map((b) => b.basis)).toEqual(['official-statement', 'flash-sales', 'customs-arrivals'])
  })
})

describe('series', () => {
  it('are joined only within one issuer and one start', () => {
    const basis = only(
      aCount({ id: 'a1', value: 1, periodEnd: '2025-11-01' }),
      aCount({ id: 'a2', value: 2, periodEnd: '2025-11-20' }),
      aCount({ id: 'other-issuer', value: 3, issuer: 'Another', periodEnd: '2025-11-21' }),
      aCount({ id: 'other-start', value: 4, periodStart: '2025-09-01', periodEnd: '2025-11-22' }),
    )
    expect(basis?.series.map((s) => s.counts.map((c) => c.id))).toEqual([['a1', 'a2'], ['other-issuer'], ['other-start']])
    expect(new Set(basis?.series.map((s) => s.key)).size).toBe(3)
  })

  it('a start that is not stated is a start of its own', () => {
    const { periodStart: _, ...open } = aCount({ id: 'open', value: 2 })
    expect(only(aCount({ id: 'a', value: 1 }), open)?.series).toHaveLength(2)
  })

  it('run by the end of the period, whatever the order of the rows', () => {
    const basis = only(
      aCount({ id: 'late', value: 2, periodEnd: '2025-11-20' }),
      aCount({ id: 'early', value: 1, periodEnd: '2025-11-01' }),
    )
    expect(basis?.series[0]?.counts.map((c) => c.id)).toEqual(['early', 'late'])
  })

  it('single counts are no part of them', () => {
    const basis = only(aCount({ id: 'week', value: 5, cumulative: false }), aCount({ id: 'total', value: 6 }))
    expect(basis?.series.flatMap((s) => s.counts.map((c) => c.id))).toEqual(['total'])
    expect(basis?.singles.map((c) => c.id)).toEqual(['week'])
  })

  it('one that falls is drawn as it is, and the lower count is marked', () => {
    const basis = only(
      aCount({ id: 'a', value: 10, periodEnd: '2025-11-01' }),
      aCount({ id: 'b', value: 8, periodEnd: '2025-11-08' }),
      aCount({ id: 'c', value: 8, periodEnd: '2025-11-15' }),
      aCount({ id: 'd', value: 12, periodEnd: '2025-11-22' }),
    )
    expect(basis?.series[0]?.counts.map((c) => [c.high, c.falls])).toEqual([
      [10, false],
      [8, true],
      [8, false],
      [12, false],
    ])
  })

  it('a lower count of another issuer does not make it fall', () => {
    const basis = only(
      aCount({ id: 'a', value: 10, periodEnd: '2025-11-01' }),
      aCount({ id: 'b', value: 8, issuer: 'Another', periodEnd: '2025-11-08' }),
    )
    expect(basis?.series.flatMap((s) => s.counts).some((c) => c.falls)).toBe(false)
  })

  it('ranges that overlap do not fall', () => {
    const basis = only(
      aCount({ id: 'a', low: 7, high: 9, periodEnd: '2025-11-01' }),
      aCount({ id: 'b', low: 6, high: 8, periodEnd: '2025-11-08' }),
    )
    expect(basis?.series[0]?.counts.some((c) => c.falls)).toBe(false)
  })
})

describe('the latest count of a basis', () => {
  it('has the latest end, not the latest day of knowledge', () => {
    const basis = only(
      aCount({ id: 'older', value: 9, periodEnd: '2025-11-01', knownOn: '2025-12-20' }),
      aCount({ id: 'newer', value: 5, periodEnd: '2025-11-20', knownOn: '2025-11-21' }),
    )
    expect(basis?.latest?.id).toBe('newer')
  })

  it('of two with one end is the one known later', () => {
    const basis = only(
      aCount({ id: 'later', value: 5, periodEnd: '2025-11-20', knownOn: '2025-12-01' }),
      aCount({ id: 'first', value: 9, periodEnd: '2025-11-20', knownOn: '2025-11-21', issuer: 'Another' }),
    )
    expect(basis?.latest?.id).toBe('later')
  })

  it('is absent where there are only single counts', () => {
    expect(only(aCount({ id: 'week', value: 5, cumulative: false }))?.latest).toBeUndefined()
  })
})

describe('one count', () => {
  it('has what was said of it, and the count that was said', () => {
    const observation = aCount({ id: 'a', value: 5, basis: 'inspections', issuer: 'Inspectors' })
    expect(only(observation)?.series).toEqual([
      {
        key: 'inspections|Inspectors|2025-10-01',
        basis: 'inspections',
        issuer: 'Inspectors',
        start: '2025-10-01',
        counts: [
          {
            ...{ id: 'a', basis: 'inspections', issuer: 'Inspectors', start: '2025-10-01', end: '2025-11-24' },
            ...{ low: 5, high: 5, cumulative: true, falls: false, observation },
          },
        ],
      },
    ])
  })

  it('of a range with one end alone stands at that end', () => {
    expect(only(aCount({ id: 'a', low: 5 }))?.latest).toMatchObject({ low: 5, high: 5 })
    expect(only(aCount({ id: 'a', high: 5 }))?.latest).toMatchObject({ low: 0, high: 5 })
  })

  it('two of one end and one day of knowledge keep the order of the data', () => {
    const rows = ['x', 'a', 'm'].map((id) => aCount({ id, value: 1, issuer: id }))
    expect(only(...rows)?.series.flatMap((s) => s.counts.map((c) => c.id))).toEqual(['x', 'a', 'm'])
  })

  it('of a series without a start is in it with the others without one', () => {
    const open = (id: string, periodEnd: string) => aCount({ id, value: 1, periodStart: undefined, periodEnd })
    const series = only(open('a', '2025-11-01'), open('b', '2025-11-02'))?.series
    expect(series?.map((s) => [s.key, s.start, s.counts.length])).toEqual([['official-statement|An official|', undefined, 2]])
  })
})
