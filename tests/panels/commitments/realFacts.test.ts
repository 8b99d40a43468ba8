import { describe, expect, it } from 'vitest'
import { commitmentsFinding } from '../../../src/panels/commitments/wording'
import { knowledgeDates } from '../../../src/record/knowledge'
import { itemsOf } from '../../mocks/facts'
import { chartOf, plainSpaces, pledgeOf, stripOf, told, viewOf } from './pledges'

const findingOn = (day: string) => plainSpaces(commitmentsFinding(viewOf(itemsOf, day), itemsOf))
const latestDay = () => knowledgeDates(itemsOf).at(-1)?.date ?? ''

/** By hand from the record: V 1.5 Mt to 24 November from 1 October (54 days) until Greer's 3 Mt of 9 December. */
const table = [
  // day, deadline, days left, share, ratio (by hand), finding
  [
    '2025-11-24',
    '2025-12-31',
    37,
    0.125,
    10.216,
    '1.5 of 12 Mt ordered by official statement (1.8 by USDA flash sales), 37 days left: 10.2 times the pace so far is needed',
  ],
  [
    '2025-11-25',
    '2025-12-31',
    36,
    0.125,
    10.5,
    '1.5 of 12 Mt ordered by official statement (2 by USDA flash sales), 36 days left: 10.5 times the pace so far is needed',
  ],
  [
    '2025-12-03',
    '2025-12-31',
    28,
    0.125,
    13.5,
    '1.5 of 12 Mt ordered by official statement (2 by USDA flash sales), 28 days left: 13.5 times the pace so far is needed',
  ],
  [
    '2025-12-04',
    '2026-02-28',
    86,
    0.125,
    4.395,
    '1.5 of 12 Mt ordered by official statement (2.26 by USDA flash sales), 86 days left: 4.4 times the pace so far is needed',
  ],
] as const

describe('the soybean pledge as it stood', () => {
  it.each(table)('on %s: due %s, in %d days', (day, deadline, daysLeft, share, ratio) => {
    const view = viewOf(itemsOf, day)
    expect(view.selected?.id).toBe('soy-2025-12mmt')
    const { terms, start, headline, pace } = pledgeOf(itemsOf, day)
    expect(terms).toMatchObject({ quantity: { value: 12_000_000 }, end: { date: deadline } })
    expect(start).toEqual({ date: '2025-10-01', from: 'window' })
    expect(headline).toMatchObject({
      basis: 'official-statement',
      count: { low: 1_500_000, high: 1_500_000, end: '2025-11-24', issuer: 'Agriculture Secretary Brooke Rollins' },
    })
    expect(told(pace.low.daysLeft)).toBe(daysLeft)
    expect(told(pace.low.share)).toBe(share)
    expect(told(pace.low.ratio)).toBeCloseTo(ratio, 3)
    expect(told(pace.low.state === 'running' ? pace.low.paceNeeded : pace.low.ratio)).toBeCloseTo(10_500_000 / daysLeft, 4)
  })

  it.each(table)('the finding of %s', (...row) => {
    expect(findingOn(row[0])).toBe(row[5])
  })

  it('the strip of 24 November', () => {
    expect(stripOf(pledgeOf(itemsOf, '2025-11-24'))).toEqual({
      done: '1.5 Mt',
      share: '12.5%',
      remaining: '10.5 Mt',
      'days-left': '37',
      pace: '27.8 kt/day',
      needed: '284 kt/day',
      ratio: '10.2×',
      // 10.5 Mt at 1.5 Mt in 54 days: 378 days on.
      projected: '7 Dec 2026',
    })
  })

  it('on 20 January the officials and the trade say it is met, the export sales do not', () => {
    const { pace, bases } = pledgeOf(itemsOf, '2026-01-20')
    expect(pace.low.state).toBe('met')
    expect(told(pace.low.remaining)).toBe(0)
    expect(told(pace.low.daysLeft)).toBe(39)
    expect(Object.fromEntries(bases.map((b) => [b.basis, b.latest && [b.latest.low, b.latest.end]]))).toEqual({
      'official-statement': [12_000_000, '2026-01-20'],
      'trade-estimate': [12_000_000, '2026-01-20'],
      'flash-sales': [3_500_000, '2025-12-12'],
      'export-sales': [8_000_000, '2026-01-08'],
      inspections: undefined,
      'customs-arrivals': undefined,
    })
    expect(findingOn('2026-01-20')).toBe(
      '12 of 12 Mt ordered by official statement (8 by USDA export sales); not every count reaches the pledge',
    )
  })

  it('on the latest day', () => {
    const { pace, terms } = pledgeOf(itemsOf, latestDay(), { commitment: 'soy-2025-12mmt' })
    expect(latestDay()).toBe('2026-10-09')
    expect(terms.end?.date).toBe('2026-02-28')
    expect(told(pace.low.daysLeft)).toBe(-223)
    expect(pace.low.state).toBe('met')
    expect(findingOn(latestDay())).toBe(
      '12 of 12 Mt ordered by official statement (11.2 by USDA export sales); not every count reaches the pledge',
    )
  })

  it('the day before it was stated there is no commitment of that name', () => {
    expect(viewOf(itemsOf, '2025-10-29').rows.map((r) => r.id)).not.toContain('soy-2025-12mmt')
  })

  it('the cancelled flash sale is never drawn again', () => {
    const keys = (day: string) => chartOf(itemsOf, day).marks.map((m) => m.key)
    expect(keys('2025-11-19')).toContain('flash-2025-11-14-b')
    expect(keys('2025-11-20')).not.toContain('flash-2025-11-14-b')
  })
})

describe('on every day on which something became known', () => {
  it('each commitment can be chosen, and everything about it is words and finite numbers', { timeout: 60_000 }, () => {
    for (const { date } of knowledgeDates(itemsOf)) {
      for (const { id } of viewOf(itemsOf, date).rows) {
        const view = viewOf(itemsOf, date, { commitment: id })
        const finding = commitmentsFinding(view, itemsOf)
        const strip = view.pledge ? Object.values(stripOf(view.pledge)).join() : ''
        expect(`${finding} ${strip}`).not.toMatch(/NaN|Infinity|undefined|∞|Invalid/)
      }
    }
  })
})
