import { describe, expect, it } from 'vitest'
import { aCommitment, aCount, aDossier, aVersion, tonnes } from '../../record/makers'
import { oneAndAHalf, pledgeOf, soybeans, told, twelve, viewOf } from './pledges'

const DAY = '2025-11-24'
const ids = (view: ReturnType<typeof viewOf>) => view.rows.map((row) => row.id)
const due = (id: string, end: string | undefined, amount = 0) =>
  aCommitment({
    id,
    versions: [
      aVersion({ knownOn: '2025-11-01', window: end ? { end } : {}, ...(amount > 0 && { quantity: tonnes(amount) }) }),
    ],
  })

describe('the ledger', () => {
  it('has pledges with counts first, then with amounts, then by deadline; ended and endless ones last', () => {
    const dossier = aDossier({
      commitments: [
        due('endless', undefined),
        due('ended', '2025-11-01'),
        due('in-a-year', '2026-11-01'),
        due('soon', '2025-12-01'),
        due('amount-endless', undefined, 5),
        due('amount-later', '2026-12-31', 5),
        due('amount-soon', '2025-12-31', 5),
        due('pledge', '2027-12-31', 5),
      ],
      observations: [oneAndAHalf()],
    })
    expect(ids(viewOf(dossier, DAY))).toEqual([
      'pledge',
      'amount-soon',
      'amount-later',
      'amount-endless',
      'soon',
      'in-a-year',
      'ended',
      'endless',
    ])
  })

  it('a row has its terms, days left, status, measure and latest counts', () => {
    const dossier = {
      ...soybeans(),
      commitments: [
        { ...twelve(), statuses: [{ status: 'claimed-by-one-side' as const, knownOn: '2025-11-01', sourceIds: ['s1'] }] },
      ],
    }
    expect(viewOf(dossier, DAY).rows).toMatchObject([
      {
        id: 'pledge',
        daysLeft: 37,
        measure: 't',
        status: { status: 'claimed-by-one-side' },
        terms: { quantity: { value: 12_000_000 }, end: { date: '2025-12-31' } },
        latest: [{ id: 'stated', high: 1_500_000 }],
        selected: true,
      },
    ])
  })

  it('has no days left where no end is stated, and fewer than none past it', () => {
    const dossier = aDossier({ commitments: [due('endless', undefined), due('ended', '2025-11-01')] })
    expect(viewOf(dossier, DAY).rows.map((row) => [row.id, row.daysLeft])).toEqual([
      ['ended', -23],
      ['endless', undefined],
    ])
  })

  it('keeps the latest stance of each party', () => {
    const stance = (partyId: string, word: 'silent' | 'partly', day: string) => ({
      partyId,
      stance: word,
      statedOn: day,
      knownOn: day,
      sourceIds: ['s1'],
    })
    const confirmations = [
      stance('cn', 'silent', '2025-11-01'),
      stance('jp', 'silent', '2025-11-02'),
      stance('cn', 'partly', '2025-11-20'),
    ]
    const [row] = viewOf(aDossier({ commitments: [aCommitment({ confirmations })] }), DAY).rows
    expect(row?.stances.map((s) => [s.partyId, s.stance])).toEqual([
      ['cn', 'partly'],
      ['jp', 'silent'],
    ])
  })
})

describe('the filters', () => {
  const dossier = () =>
    aDossier({
      commitments: [
        aCommitment({ id: 'farm', title: 'Soybeans', issueIds: ['farm'], promisorIds: ['cn'] }),
        aCommitment({ id: 'chips', title: 'Chips', issueIds: ['tech'], promisorIds: ['us'], promiseeId: 'cn' }),
        aCommitment({ id: 'both', title: 'Talks', issueIds: ['tech', 'farm'], promisorIds: ['us'], after: 'licences again' }),
      ],
    })

  it.each([
    [{}, ['farm', 'chips', 'both']],
    [{ issue: ['farm'] }, ['farm', 'both']],
    [{ issue: ['tech', 'farm'] }, ['farm', 'chips', 'both']],
    [{ party: ['cn'] }, ['farm', 'chips']],
    [{ q: 'licences' }, ['both']],
    [{ q: 'CHIPS' }, ['chips']],
    [{ issue: ['tech'], party: ['cn'] }, ['chips']],
    [{ issue: ['nothing'] }, []],
  ])('%j leaves %j', (choice, left) => {
    const view = viewOf(dossier(), DAY, choice)
    expect(ids(view)).toEqual(left)
    expect(view.all).toBe(3)
  })

  it('leave nothing chosen when nothing is left', () => {
    const view = viewOf(dossier(), DAY, { issue: ['nothing'] })
    expect(view.selected).toBeUndefined()
    expect(view.pledge).toBeUndefined()
  })
})

describe('the chosen commitment', () => {
  const dossier = () =>
    aDossier({
      commitments: [due('soon', '2025-12-01', 5), due('pledge', '2026-12-31', 5), due('other', '2027-12-31', 5)],
      observations: [
        oneAndAHalf(),
        aCount({ id: 'o1', commitmentId: 'other', value: 1 }),
        aCount({ id: 'o2', commitmentId: 'other', value: 1, basis: 'shipments' }),
      ],
    })

  it('is the reader’s', () => {
    const view = viewOf(dossier(), DAY, { commitment: 'soon' })
    expect(view.selected?.id).toBe('soon')
    expect(view.rows.filter((r) => r.selected).map((r) => r.id)).toEqual(['soon'])
  })

  it('opens at the pledge counted in the most ways', () => {
    expect(viewOf(dossier(), DAY).selected?.id).toBe('other')
  })

  it('is that one too when the reader’s is unknown or filtered away', () => {
    expect(viewOf(dossier(), DAY, { commitment: 'gone' }).selected?.id).toBe('other')
  })

  it('is the first of the ledger when nothing is counted', () => {
    const { commitments } = dossier()
    expect(viewOf(aDossier({ commitments }), DAY).selected?.id).toBe('soon')
  })

  it('an undertaking has no pledge to draw', () => {
    const view = viewOf(aDossier({ commitments: [due('words', '2026-12-31')] }), DAY)
    expect(view.selected?.id).toBe('words')
    expect(view.pledge).toBeUndefined()
  })
})

describe('the pledge', () => {
  const flash = aCount({ id: 'flash', basis: 'flash-sales', value: 1_800_000, periodEnd: '2025-11-20', issuer: 'Adding up' })
  const two = () => ({ ...soybeans(), observations: [flash, oneAndAHalf()] })

  it('takes its pace from the first basis, by name, of those drawn', () => {
    expect(pledgeOf(two(), DAY).headline).toMatchObject({ basis: 'official-statement', count: { id: 'stated' } })
  })

  it('draws the bases that the reader chose, and takes the pace from them', () => {
    const pledge = pledgeOf(two(), DAY, { basis: ['flash-sales'] })
    expect(pledge.drawn.map((b) => b.basis)).toEqual(['flash-sales'])
    expect(pledge.bases).toHaveLength(2)
    expect(pledge.headline?.count.id).toBe('flash')
    expect(told(pledge.pace.low.share)).toBe(0.15)
  })

  it('draws all when none of the chosen is held', () => {
    expect(pledgeOf(two(), DAY, { basis: ['shipments'] }).drawn).toHaveLength(2)
  })

  it('is in bushels when asked, where they are defined', () => {
    expect(pledgeOf(two(), DAY, { unit: 'bu' }).measure).toBe('bu')
    const { commodity: _, ...plain } = twelve()
    expect(pledgeOf({ ...two(), commitments: [plain] }, DAY, { unit: 'bu' }).measure).toBe('t')
  })

  it('its figures are the worked example’s', () => {
    const { pace, start } = pledgeOf(soybeans(), DAY)
    expect(start).toEqual({ date: '2025-10-01', from: 'window' })
    expect(told(pace.low.share)).toBe(0.125)
    expect(told(pace.low.daysLeft)).toBe(37)
    expect(pace.high).toEqual(pace.low)
  })

  it('without a start of its own counts from where the claimant counted', () => {
    const versions = [aVersion({ knownOn: DAY, quantity: tonnes(12_000_000), window: { end: '2025-12-31' } })]
    const count = aCount({ id: 'stated', value: 1_500_000, periodStart: '2025-11-14' })
    const pledge = pledgeOf(aDossier({ commitments: [aCommitment({ versions })], observations: [count] }), DAY)
    expect(pledge.start).toEqual({ date: '2025-11-14', from: 'count' })
    expect(told(pledge.pace.low.paceSoFar)).toBe(150_000)
  })

  it('a range gives a low and a high pace, and nothing between', () => {
    const range = aCount({ id: 'range', low: 1_080_000, high: 2_160_000 })
    const { pace } = pledgeOf({ ...soybeans(), observations: [range] }, DAY)
    expect([told(pace.low.share), told(pace.high.share)]).toEqual([0.09, 0.18])
    expect([told(pace.low.remaining), told(pace.high.remaining)]).toEqual([10_920_000, 9_840_000])
    expect([told(pace.low.paceSoFar), told(pace.high.paceSoFar)]).toEqual([20_000, 40_000])
  })

  it('without a count has an amount and days left, and no pace', () => {
    const pledge = pledgeOf({ ...soybeans(), observations: [] }, DAY)
    expect(pledge.headline).toBeUndefined()
    expect(told(pledge.pace.low.daysLeft)).toBe(37)
    expect(told(pledge.pace.low.share)).toBe('no-count')
    expect(pledge.pace.low.state).toBe('not-counted')
  })
})
