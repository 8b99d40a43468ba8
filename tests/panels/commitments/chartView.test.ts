import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Observation } from '../../../src/api/observations'
import { addDays } from '../../../src/lib/dates'
import { BASES } from '../../../src/lib/vocabulary'
import { chartView } from '../../../src/panels/commitments/chartView'
import { aCommitment, aCount, aDossier, aVersion, tonnes } from '../../record/makers'
import { chartOf, oneAndAHalf, pledgeOf, soybeans, twelve, utc } from './pledges'

const DAY = '2025-11-24'
const withCounts = (...observations: Observation[]) => ({ ...soybeans(), observations })
const range = () => aCount({ id: 'range', low: 1_000_000, high: 2_000_000, periodEnd: '2025-11-20' })

describe('counts in the drawing', () => {
  it('each is a mark at the day to which it counts', () => {
    const { marks } = chartOf(withCounts(oneAndAHalf(), aCount({ id: 'week', value: 5, cumulative: false })), DAY)
    expect(marks.map((m) => [m.key, m.t, m.low, m.high])).toEqual([
      ['stated', utc('2025-11-24'), 1_500_000, 1_500_000],
      ['week', utc('2025-11-24'), 5, 5],
    ])
  })

  it('a range is a mark with two ends, and no point of a line', () => {
    const chart = chartOf(withCounts(range(), oneAndAHalf()), DAY)
    expect(chart.marks.find((m) => m.key === 'range')).toMatchObject({ low: 1_000_000, high: 2_000_000 })
    expect(chart.lines.map((line) => line.points.map((p) => p.t))).toEqual([[utc('2025-11-24')]])
  })

  it('a single count is no point of a line either', () => {
    expect(chartOf(withCounts(aCount({ id: 'week', value: 5, cumulative: false })), DAY).lines).toEqual([])
  })

  it('the middle of a range is nowhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 2, max: 2_000_000 }), (low, width) => {
        const high = low + width
        const chart = chartOf(withCounts(aCount({ id: 'range', low, high })), DAY)
        const middle = (low + high) / 2
        const drawn = [
          ...chart.lines.flatMap(({ points }) => points.map((p) => p.v)),
          ...chart.marks.flatMap((m) => [m.low, m.high]),
        ]
        expect(drawn).not.toContain(middle)
      }),
    )
  })

  it('lines join one issuer and one start, their rows in order of time', () => {
    const chart = chartOf(
      withCounts(
        aCount({ id: 'b', value: 3, periodEnd: '2025-11-20' }),
        aCount({ id: 'other', value: 2, issuer: 'Another', periodEnd: '2025-11-10' }),
        aCount({ id: 'a', value: 1, periodEnd: '2025-11-01' }),
      ),
      DAY,
    )
    expect(chart.lines).toHaveLength(2)
    expect(chart.lines.map((line) => line.points.map((p) => p.t))).toEqual([
      [utc('2025-11-01'), utc('2025-11-20')],
      [utc('2025-11-10')],
    ])
    const values = chart.lines.map((line) => line.points.map((p) => p.v))
    expect(values).toEqual([[1, 3], [2]])
  })

  it('in bushels all of it is: marks, lines, pledge and axis', () => {
    const chart = chartView(pledgeOf(soybeans(), DAY, { unit: 'bu' }), { from: null, to: null }, { events: [], date: DAY })
    expect(chart.pledged).toBeCloseTo(440_924_400, 3)
    expect(chart.marks[0]?.high).toBeCloseTo(55_115_550, 3)
    expect(chart.lines[0]?.points[0]?.v).toBeCloseTo(55_115_550, 3)
    expect(chart.scale.unit).toBe('m bu')
  })
})

describe('the value axis', () => {
  it('begins at nothing and ends above the highest of pledge and counts', () => {
    expect(chartOf(soybeans(), DAY).top).toBeGreaterThan(12_000_000)
    const more = chartOf(withCounts(aCount({ id: 'more', value: 15_000_000 })), DAY)
    expect(more.top).toBeGreaterThan(15_000_000)
    expect(more.ticks[0]).toBe(0)
    expect(more.ticks.every((tick) => tick <= more.top)).toBe(true)
    expect(more.ticks.length).toBeLessThanOrEqual(6)
  })
})

describe('deadlines', () => {
  const moved = () =>
    aDossier({
      commitments: [
        aCommitment({
          knownOn: '2025-10-30',
          versions: [
            aVersion({
              id: 'v1',
              knownOn: '2025-10-30',
              quantity: tonnes(12),
              window: { start: '2025-10-30', end: '2026-01' },
            }),
            aVersion({ id: 'v2', knownOn: '2025-11-01', window: { end: '2025-12-31' } }),
            aVersion({ id: 'v3', knownOn: '2025-11-24', window: { end: '2025-12-31' } }),
            aVersion({ id: 'v4', knownOn: '2025-12-09', window: { words: 'this season' } }),
          ],
        }),
      ],
    })
  const flags = (day: string) => chartOf(moved(), day).deadlines.map((d) => [d.versionId, d.date, d.current])

  it('the one in force is current, earlier ones are ghosts', () => {
    expect(flags('2025-10-30')).toEqual([['v1', '2026-01-31', true]])
    expect(flags('2025-11-01')).toEqual([
      ['v2', '2025-12-31', true],
      ['v1', '2026-01-31', false],
    ])
  })

  it('one day has one flag: the current one’s', () => {
    expect(flags('2025-11-24')).toEqual([
      ['v3', '2025-12-31', true],
      ['v1', '2026-01-31', false],
    ])
  })

  it('a version without an end plants none', () => {
    expect(flags('2025-12-09')).toEqual(flags('2025-11-24'))
  })
})

describe('the time axis', () => {
  it('covers the start, the counts, every deadline and the day of the page', () => {
    const { t } = chartOf(soybeans(), DAY)
    expect(t[0]).toBeLessThan(utc('2025-10-01'))
    expect(t[1]).toBeGreaterThan(utc('2025-12-31'))
  })

  it('from and to narrow it to the day', () => {
    expect(chartOf(soybeans(), DAY, { from: '2025-11-01', to: '2025-11-30' }).t).toEqual([utc('2025-11-01'), utc('2025-11-30')])
    expect(chartOf(soybeans(), DAY, { from: '2025-11-01' }).t[0]).toBe(utc('2025-11-01'))
  })

  it('a range the wrong way round is as if absent', () => {
    expect(chartOf(soybeans(), DAY, { from: '2025-12-01', to: '2025-11-01' }).t).toEqual(chartOf(soybeans(), DAY).t)
  })

  it('the day of the page long after all that is drawn does not squeeze it', () => {
    const { t, asOf } = chartOf(soybeans(), '2027-06-01')
    expect(asOf).toBe(utc('2027-06-01'))
    expect(t[1]).toBeLessThan(utc('2026-02-01'))
  })

  const aDay = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2025-01-01', n))
  const aRow = fc
    .record({
      id: fc.uuid(),
      basis: fc.constantFrom(...BASES),
      periodEnd: aDay,
      value: fc.nat(20_000_000),
      cumulative: fc.boolean(),
    })
    .map(({ periodEnd, ...row }) => aCount({ ...row, periodEnd, periodStart: '2025-01-01', knownOn: '2025-01-01' }))
  const someVersions = fc
    .array(aDay, { minLength: 1, maxLength: 5 })
    .map((ends) =>
      ends.map((end, i) => aVersion({ id: `v${i}`, knownOn: '2025-01-01', quantity: tonnes(12_000_000), window: { end } })),
    )

  it('any counts and deadlines are inside it, and every number of the drawing is one', () => {
    fc.assert(
      fc.property(fc.array(aRow, { maxLength: 8 }), someVersions, aDay, (observations, versions, day) => {
        const commitment = aCommitment({ versions, knownOn: '2025-01-01' })
        const chart = chartOf(aDossier({ commitments: [commitment], observations }), day)
        const times = [...chart.marks.map((m) => m.t), ...chart.deadlines.map((d) => d.t)]
        expect(times.every((t) => t >= chart.t[0] && t <= chart.t[1])).toBe(true)
        expect(chart.marks.every((m) => m.high <= chart.top)).toBe(true)
        const numbers = [...chart.t, chart.top, chart.pledged, chart.asOf, ...chart.ticks, ...times]
        const lines = [...(chart.evenPace ?? []), ...(chart.projection ?? [])].flatMap((p) => [p.t, p.v])
        expect([...numbers, ...lines].every(Number.isFinite)).toBe(true)
        expect(chart.deadlines.filter((d) => d.current)).toHaveLength(1)
      }),
    )
  })
})

describe('our own lines', () => {
  it('the even pace runs from nothing at the start to the pledge at the deadline', () => {
    expect(chartOf(soybeans(), DAY).evenPace).toEqual([
      { t: utc('2025-10-01'), v: 0 },
      { t: utc('2025-12-31'), v: 12_000_000 },
    ])
  })

  it('the projection runs from the count to the deadline at the pace so far', () => {
    const { projection } = chartOf(soybeans(), DAY)
    expect(projection?.[0]).toEqual({ t: utc('2025-11-24'), v: 1_500_000 })
    expect(projection?.[1].t).toBe(utc('2025-12-31'))
    expect(projection?.[1].v).toBeCloseTo(1_500_000 * (91 / 54), 4)
  })

  it('there is no projection from a range, from a pledge that is met, past the deadline, or without an end', () => {
    expect(chartOf(withCounts(range()), DAY).projection).toBeUndefined()
    expect(chartOf(withCounts(aCount({ id: 'all', value: 12_000_000 })), DAY).projection).toBeUndefined()
    expect(
      chartOf(withCounts(aCount({ id: 'late', value: 1, periodEnd: '2026-01-10' })), '2026-01-10').projection,
    ).toBeUndefined()
    const endless = {
      ...twelve(),
      versions: [aVersion({ knownOn: DAY, quantity: tonnes(12), window: { start: '2025-10-01' } })],
    }
    const chart = chartOf({ ...soybeans(), commitments: [endless] }, DAY)
    expect(chart.projection).toBeUndefined()
    expect(chart.evenPace).toBeUndefined()
  })
})
