import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Observation } from '../../../src/api/observations'
import { GAP_WORDS } from '../../../src/lib/strings/pace'
import { pledgeSummary } from '../../../src/panels/commitments/summary'
import { commitmentsFinding, daysWords } from '../../../src/panels/commitments/wording'
import type { Dossier } from '../../../src/record/dossier'
import { aCommitment, aCount, aDossier, aVersion, tonnes } from '../../record/makers'
import { type Choice, oneAndAHalf, plainSpaces, pledgeOf, soybeans, stripOf, told, viewOf } from './pledges'

const DAY = '2025-11-24'
const parties = [{ id: 'cn', name: 'China', column: true, order: 1 }]
const finding = (dossier: Dossier, day = DAY, choice: Partial<Choice> = {}) =>
  plainSpaces(commitmentsFinding(viewOf(dossier, day, choice), { parties }))
const withCounts = (...observations: Observation[]) => ({ ...soybeans(), observations })
const flash = (value: number, periodEnd = '2025-11-20') =>
  aCount({ id: `flash-${value}`, basis: 'flash-sales', value, periodEnd })

describe('the finding', () => {
  it('says how far, by whose count, how long, and how much faster', () => {
    expect(finding(soybeans())).toBe(
      '1.5 of 12 Mt ordered by official statement, 37 days left: 10.2 times the pace so far is needed',
    )
  })

  it('names both bases when they differ', () => {
    expect(finding(withCounts(oneAndAHalf(), flash(1_800_000)))).toContain(
      '1.5 of 12 Mt ordered by official statement (1.8 by USDA flash sales)',
    )
  })

  it('names one when they agree', () => {
    expect(finding(withCounts(oneAndAHalf(), flash(1_500_000)))).not.toContain('flash')
  })

  it('does not set a much older count beside the latest', () => {
    expect(finding(withCounts(oneAndAHalf(), flash(1_800_000, '2025-11-03')))).toContain('flash')
    expect(finding(withCounts(oneAndAHalf(), flash(1_800_000, '2025-11-02')))).not.toContain('flash')
  })

  it('gives both ends of a range', () => {
    expect(finding(withCounts(aCount({ id: 'r', low: 8_500_000, high: 10_000_000 })))).toMatch(/^8\.5–10 of 12 Mt/)
  })

  it('is in bushels when asked', () => {
    expect(finding(soybeans(), DAY, { unit: 'bu' })).toMatch(/^55\.1 of 441 m bu ordered/)
  })

  it('says that the pledge is reached, and whether by every count', () => {
    const all = aCount({ id: 'all', value: 12_000_000 })
    expect(finding(withCounts(all))).toBe('12 of 12 Mt ordered by official statement, at or above the pledge')
    expect(finding(withCounts(all, flash(8_000_000)))).toContain('; not every count reaches the pledge')
    expect(finding(withCounts(all, flash(12_500_000)))).toContain(', at or above the pledge')
  })

  it('says since when the deadline has passed', () => {
    expect(finding(soybeans(), '2026-01-02')).toBe(
      '1.5 of 12 Mt ordered by official statement; the deadline of 31 December 2025 passed 2 days before',
    )
    expect(finding(soybeans(), '2026-01-01')).toContain('passed 1 day before')
  })

  it('one day is one day', () => {
    expect(finding(soybeans(), '2025-12-30')).toContain(', 1 day left')
  })

  it('without a deadline says so', () => {
    const versions = [aVersion({ knownOn: DAY, quantity: tonnes(12_000_000), window: { start: '2025-10-01' } })]
    expect(finding({ ...soybeans(), commitments: [aCommitment({ versions })] })).toBe(
      '1.5 of 12 Mt ordered by official statement, no end date stated',
    )
  })

  it('of an undertaking says who is bound, and until when', () => {
    const words = (end: string) =>
      aDossier({
        commitments: [
          aCommitment({
            kind: 'undertaking',
            title: 'Licences',
            versions: [aVersion({ knownOn: '2025-11-01', window: { end } })],
          }),
        ],
      })
    expect(finding(words('2025-12-04'))).toBe('Licences: bound is China, 10 days left')
    expect(finding(words('2025-11-14'))).toBe('Licences: bound is China, ended 10 days ago')
  })

  it('a party that is not known is named by its id', () => {
    expect(finding(aDossier({ commitments: [aCommitment({ promisorIds: ['atlantis'] })] }))).toContain('unknown: atlantis')
  })

  it('where nothing is left tells nothing known from nothing matching', () => {
    expect(finding(soybeans(), '2025-10-01')).toBe('No commitment was known on 1 October 2025')
    expect(finding(soybeans(), DAY, { issue: ['x'] })).toBe('No commitment known on 24 November 2025 matches the filters')
  })
})

describe('no number of the finding is made up', () => {
  const amount = fc.integer({ min: 0, max: 150 }).map((n) => n * 100_000)
  const row = fc
    .record({
      id: fc.uuid(),
      basis: fc.constantFrom('official-statement' as const, 'flash-sales' as const, 'shipments' as const),
      ends: fc.tuple(amount, amount),
      ranged: fc.boolean(),
      periodEnd: fc.constantFrom('2025-11-10', '2025-11-20', '2025-11-24'),
    })
    .map(({ ends: [a, b], ranged, ...rest }) =>
      aCount({ ...rest, ...(ranged ? { low: Math.min(a, b), high: Math.max(a, b) } : { value: a }) }),
    )

  it('each is an amount, a span of days or a ratio of the view; none lies between two bases', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.constantFrom(DAY, '2025-12-30', '2026-02-01'), (observations, day) => {
        const dossier = withCounts(...observations)
        const pledge = pledgeOf(dossier, day)
        const { low } = pledge.pace
        const exact = [
          ...pledge.drawn.flatMap((b) => (b.latest ? [b.latest.low / 1e6, b.latest.high / 1e6] : [])),
          12,
          Math.abs(Number(told(low.daysLeft))),
        ]
        // A ratio is printed to two or three figures; all else here is short enough to stand whole.
        const isRatio = (n: number) => low.ratio.kind === 'value' && Math.abs(low.ratio.value - n) <= 0.05 * n
        const text = finding(dossier, day).replace('31 December 2025', '')
        for (const [said] of text.matchAll(/\d[\d,]*(\.\d+)?/g)) {
          const n = Number(said.replaceAll(',', ''))
          expect(exact.includes(n) || isRatio(n), `${said} in "${text}"`).toBe(true)
        }
      }),
    )
  })
})

describe('days in words', () => {
  it.each([
    [36, '36 days left'],
    [1, '1 day left'],
    [0, 'ends today'],
    [-1, 'ended 1 day ago'],
    [-12, 'ended 12 days ago'],
  ])('%d: %s', (days, words) => {
    expect(daysWords(days)).toBe(words)
  })
})

describe('the strip', () => {
  it('shows both ends of a range', () => {
    const strip = stripOf(pledgeOf(withCounts(aCount({ id: 'r', low: 1_080_000, high: 2_160_000 })), DAY))
    expect(strip).toMatchObject({
      done: '1.08 Mt to 2.16 Mt',
      share: '9% to 18%',
      remaining: '10.9 Mt to 9.84 Mt',
      pace: '20 kt/day to 40 kt/day',
    })
  })

  it('each gap is words, never a blank, a dash or a zero', () => {
    const strip = stripOf(pledgeOf(withCounts(), DAY))
    const { 'days-left': days, ...rest } = strip
    expect(days).toBe('37')
    for (const text of Object.values(rest)) expect(Object.values(GAP_WORDS)).toContain(text)
  })

  it('met and overdue are said, not computed', () => {
    expect(stripOf(pledgeOf(withCounts(aCount({ id: 'all', value: 13_000_000 })), DAY))).toMatchObject({
      share: '108%',
      remaining: '0 t',
      needed: 'at or above the pledge',
      ratio: 'at or above the pledge',
      projected: 'at or above the pledge',
    })
    expect(stripOf(pledgeOf(soybeans(), '2026-01-12'))).toMatchObject({
      'days-left': 'ended 12 days ago',
      needed: 'the deadline has passed',
      ratio: 'the deadline has passed',
    })
  })
})

describe('the summary', () => {
  it('has the pledge, its claimant, and each basis with its latest count', () => {
    const pledge = pledgeOf(withCounts(oneAndAHalf(), flash(1_800_000)), DAY)
    expect(plainSpaces(pledgeSummary(pledge, { parties }))).toBe(
      'Cumulative counts towards a pledge of 12 Mt, as stated by unknown: us. Official statement: 1.5 Mt to 24 November 2025; ' +
        'USDA flash sales: 1.8 Mt to 20 November 2025.',
    )
  })
})
