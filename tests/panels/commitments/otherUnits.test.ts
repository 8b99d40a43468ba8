import { describe, expect, it } from 'vitest'
import { commitmentsFinding } from '../../../src/panels/commitments/wording'
import { aCommitment, aCount, aDossier, aVersion } from '../../record/makers'
import { chartOf, plainSpaces, pledgeOf, stripOf, viewOf } from './pledges'

const DAY = '2026-04-01'

/** $17bn a year, with three months counted one by one, as trade statistics come. */
const monthly = () =>
  aDossier({
    commitments: [
      aCommitment({
        versions: [
          aVersion({
            knownOn: '2026-01-01',
            quantity: { value: 17e9, unit: 'USD', qualifier: 'at-least' },
            window: { start: '2026-01', end: '2026-12' },
          }),
        ],
      }),
    ],
    observations: [
      ['2026-01', 1.1e9, '2026-01-31'],
      ['2026-02', 0.9e9, '2026-02-28'],
      ['2026-03', 1.4e9, '2026-03-31'],
    ].map(([month, value, periodEnd]) =>
      aCount({
        id: `m-${month}`,
        basis: 'customs-arrivals',
        stage: 'arrived',
        periodStart: `${month}-01`,
        periodEnd: String(periodEnd),
        value: Number(value),
        cumulative: false,
      }),
    ),
  })

const aircraft = () =>
  aDossier({
    commitments: [
      aCommitment({
        versions: [
          aVersion({
            knownOn: '2026-01-01',
            quantity: { value: 200, unit: 'count', unitLabel: 'aircraft', qualifier: 'about' },
          }),
        ],
      }),
    ],
  })

describe('a pledge in dollars with months that do not add up by themselves', () => {
  it('draws the months as marks, in dollars, and joins none of them', () => {
    const chart = chartOf(monthly(), DAY)
    expect(chart.scale).toEqual({ divisor: 1e9, unit: 'bn', sign: '$' })
    expect(chart.marks.map((m) => m.high)).toEqual([1.1e9, 0.9e9, 1.4e9])
    expect(chart.lines).toEqual([])
    expect(chart.lines.flatMap((line) => line.points)).toEqual([])
  })

  it('takes no month for the whole, and sums nothing unasked', () => {
    const pledge = pledgeOf(monthly(), DAY)
    expect(pledge.headline).toBeUndefined()
    expect(pledge.measure).toBe('USD')
    expect(viewOf(monthly(), DAY).rows[0]?.latest).toEqual([])
    const { 'days-left': days, ...rest } = stripOf(pledge)
    expect(days).toBe('274')
    expect(Object.values(rest).join()).not.toMatch(/\d/)
  })

  it('does not say that no count is held', () => {
    expect(plainSpaces(commitmentsFinding(viewOf(monthly(), DAY), { parties: [] }))).toBe(
      'No running total towards the $17bn pledge is held, 274 days left',
    )
  })

  it('its even pace and deadline are drawn all the same', () => {
    const chart = chartOf(monthly(), DAY)
    expect(chart.evenPace?.[1].v).toBe(17e9)
    expect(chart.deadlines.map((d) => d.date)).toEqual(['2026-12-31'])
  })

  it('bushels asked for elsewhere leave it in dollars', () => {
    expect(pledgeOf(monthly(), DAY, { unit: 'bu' }).measure).toBe('USD')
  })
})

describe('a pledge of things, without any count', () => {
  const finding = () => plainSpaces(commitmentsFinding(viewOf(aircraft(), DAY), { parties: [] }))

  it('has its amount in words and no number of ours', () => {
    expect(finding()).toContain('200 aircraft')
    expect(finding().replace('200', '')).not.toMatch(/\d/)
    expect(Object.values(stripOf(pledgeOf(aircraft(), DAY))).join()).not.toMatch(/\d/)
  })

  it('its chart has the pledge and nothing else, on an axis of things', () => {
    const chart = chartOf(aircraft(), DAY)
    expect(chart.pledged).toBe(200)
    expect(chart.scale).toEqual({ divisor: 1, unit: 'aircraft', sign: '' })
    expect([chart.marks, chart.lines, chart.deadlines, chart.evenPace, chart.projection]).toEqual([
      [],
      [],
      [],
      undefined,
      undefined,
    ])
    expect(chart.t[0]).toBeLessThan(chart.t[1])
  })
})

describe('a pledge of nothing', () => {
  it('is drawn without a number that is none', () => {
    const dossier = aDossier({
      commitments: [
        aCommitment({
          versions: [
            aVersion({
              knownOn: '2026-01-01',
              quantity: { value: 0, unit: 't', qualifier: 'exactly' },
              window: { start: '2026-01-01', end: '2026-12-31' },
            }),
          ],
        }),
      ],
    })
    const chart = chartOf(dossier, DAY)
    expect([chart.top, chart.pledged, ...chart.ticks].every(Number.isFinite)).toBe(true)
    expect(Object.values(stripOf(pledgeOf(dossier, DAY))).join()).not.toMatch(/NaN|∞|Infinity/)
  })
})
