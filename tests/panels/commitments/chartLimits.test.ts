import { describe, expect, it } from 'vitest'
import type { CommitmentVersion } from '../../../src/api/commitments'
import { aCommitment, aCount, aDossier, anEvent, aVersion, tonnes } from '../../record/makers'
import { chartOf, oneAndAHalf, soybeans, utc } from './pledges'

const DAY = '2025-11-24'
const days = (from: string, to: string) => [utc(from), utc(to)]
const pledgeWith = (window: CommitmentVersion['window'], knownOn = DAY) =>
  aDossier({
    commitments: [aCommitment({ knownOn, versions: [aVersion({ knownOn, quantity: tonnes(10), window })] })],
  })

describe('the days of the chart', () => {
  it('have air of three in a hundred on both sides', () => {
    // 1 October to 31 December are 91 days: 3 days of air.
    expect(chartOf(soybeans(), DAY).t).toEqual(days('2025-09-28', '2026-01-03'))
  })

  it('and at least two days', () => {
    expect(chartOf(pledgeWith({ start: '2025-11-24', end: '2025-11-30' }), DAY).t).toEqual(days('2025-11-22', '2025-12-02'))
  })

  it('reach to the day of the page up to 45 days past the rest, and no farther', () => {
    // 136 days: 4 of air.
    expect(chartOf(soybeans(), '2026-02-14').t).toEqual(days('2025-09-27', '2026-02-18'))
    expect(chartOf(soybeans(), '2026-02-15').t).toEqual(days('2025-09-28', '2026-01-03'))
  })

  it('begin on the day of the page when all else is later, or on the day of the first statement', () => {
    // 24 November 2025 to 31 December 2026 are 402 days: 12 of air.
    expect(chartOf(pledgeWith({ start: '2026-06-01', end: '2026-12-31' }), DAY).t).toEqual(days('2025-11-12', '2027-01-12'))
    // 4 to 24 November and on to 31 December: 57 days, 2 of air.
    expect(chartOf(pledgeWith({ end: '2025-12-31' }, '2025-11-04'), DAY).t).toEqual(days('2025-11-02', '2026-01-02'))
  })

  it('hold counts before the start and after the deadline', () => {
    const early = aCount({ id: 'early', value: 1, periodEnd: '2025-09-21', knownOn: DAY })
    expect(chartOf({ ...soybeans(), observations: [early] }, DAY).t).toEqual(days('2025-09-18', '2026-01-03'))
    const late = aCount({ id: 'late', value: 1, periodEnd: '2026-01-09', knownOn: DAY })
    expect(chartOf({ ...soybeans(), observations: [late] }, DAY).t).toEqual(days('2025-09-28', '2026-01-12'))
  })

  it('of a pledge without any end run from its statement to the day of the page', () => {
    expect(chartOf(pledgeWith({}, '2025-11-04'), DAY).t).toEqual(days('2025-11-02', '2025-11-26'))
  })

  it('a reader’s range of one day, or one open end beyond the rest, is as if absent', () => {
    const whole = chartOf(soybeans(), DAY).t
    expect(chartOf(soybeans(), DAY, { from: '2025-11-01', to: '2025-11-01' }).t).toEqual(whole)
    expect(chartOf(soybeans(), DAY, { to: '2025-09-28' }).t).toEqual(whole)
    expect(chartOf(soybeans(), DAY, { to: '2025-09-29' }).t).toEqual(days('2025-09-28', '2025-09-29'))
  })
})

describe('the height of the chart', () => {
  const top = (...values: number[]) => {
    const observations = values.map((value, i) =>
      aCount({ id: `s${i}`, basis: 'flash-sales', cumulative: false, value, periodEnd: `2025-11-0${i + 1}` }),
    )
    return chartOf({ ...soybeans(), observations }, DAY).top
  }

  it('is six in a hundred over the pledge, the highest count, or our sum of single sales', () => {
    expect(top()).toBeCloseTo(12_720_000, 3)
    expect(top(20_000_000)).toBeCloseTo(21_200_000, 3)
    expect(top(7_000_000, 8_000_000)).toBeCloseTo(15_900_000, 3)
    expect(top(7_000_000, 8_000_000, 5_000_000)).toBeCloseTo(21_200_000, 3)
  })

  it('has round ticks', () => {
    expect(chartOf(soybeans(), DAY).ticks).toEqual([0, 5_000_000, 10_000_000])
  })
})

describe('what is drawn', () => {
  it('a mark has its count and basis, a line its basis, a flag its speaker', () => {
    const chart = chartOf(soybeans(), DAY)
    expect(chart.marks).toMatchObject([{ key: 'stated', basis: 'official-statement', count: { id: 'stated' } }])
    const points = [{ t: utc('2025-11-24'), v: 1_500_000 }]
    expect(chart.lines).toEqual([{ key: 'official-statement|An official|2025-10-01', basis: 'official-statement', points }])
    expect(chart.deadlines).toEqual([
      {
        ...{ versionId: 'twelve-v1', t: utc('2025-12-31'), date: '2025-12-31', partyId: 'us', speaker: undefined },
        current: true,
      },
    ])
    const spoken = aVersion({
      knownOn: DAY,
      quantity: tonnes(1),
      window: { end: '2026' },
      statedBy: { partyId: 'cn', speaker: 'He' },
    })
    const [flag] = chartOf(aDossier({ commitments: [aCommitment({ versions: [spoken] })] }), DAY).deadlines
    expect(flag).toMatchObject({ partyId: 'cn', speaker: 'He', date: '2026-12-31' })
  })

  it('singles are marks after the counts of the lines of their basis', () => {
    const observations = [aCount({ id: 'week', value: 5, cumulative: false, periodEnd: '2025-11-01' }), oneAndAHalf()]
    expect(chartOf({ ...soybeans(), observations }, DAY).marks.map((m) => m.key)).toEqual(['stated', 'week'])
  })

  it('events of its issues within its days, none of another', () => {
    const events = [
      anEvent({ id: 'in', date: '2025-11-01', knownOn: '2025-11-01' }),
      anEvent({ id: 'out', date: '2025-09-01', knownOn: '2025-09-01' }),
      anEvent({ id: 'other', date: '2025-11-02', knownOn: '2025-11-02', issueIds: ['tech'] }),
    ]
    expect(chartOf({ ...soybeans(), events }, DAY).events.map((e) => e.id)).toEqual(['in'])
  })
})

describe('flags of one day', () => {
  const version = (id: string, knownOn: string, end: string | undefined, quantity = tonnes(10)) =>
    aVersion({ id, knownOn, quantity, window: end === undefined ? {} : { end } })
  const flags = (...versions: CommitmentVersion[]) =>
    chartOf(aDossier({ commitments: [aCommitment({ knownOn: '2025-11-01', versions })] }), DAY).deadlines.map((d) => [
      d.versionId,
      d.current,
    ])

  it('the latest of earlier statements stands; they come in order of their days', () => {
    expect(
      flags(
        version('a', '2025-11-01', '2026-03-31'),
        version('b', '2025-11-02', '2026-03'),
        version('c', '2025-11-03', '2025-12-31'),
        version('d', '2025-11-04', undefined),
      ),
    ).toEqual([
      ['c', true],
      ['b', false],
    ])
  })
})
