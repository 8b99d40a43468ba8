import { describe, expect, it } from 'vitest'
import type { Commitment } from '../../../src/api/commitments'
import type { Observation } from '../../../src/api/observations'
import { aCommitment, aCount, aDossier, aVersion, tonnes } from '../../record/makers'
import { pledgeOf, told, viewOf } from './pledges'

const DAY = '2025-11-24'
const plain = (id: string, parts: Partial<Commitment> = {}) => aCommitment({ id, title: id, ...parts })
const pledge = (id: string, end?: string) =>
  plain(id, { versions: [aVersion({ knownOn: '2025-11-01', quantity: tonnes(10), window: end ? { end } : {} })] })
const undertaking = (id: string, end?: string) =>
  plain(id, { versions: [aVersion({ knownOn: '2025-11-01', window: end ? { end } : {} })] })
const ids = (commitments: Commitment[], observations: Observation[] = []) =>
  viewOf(aDossier({ commitments, observations }), DAY).rows.map((row) => row.id)

describe('the order of the ledger', () => {
  it('is by days left among rows of one kind, whatever the order of the data', () => {
    const three = [undertaking('c', '2026-03-01'), undertaking('a', '2025-12-01'), undertaking('b', '2026-01-01')]
    expect(ids(three)).toEqual(['a', 'b', 'c'])
    const past = [undertaking('late', '2025-11-20'), undertaking('early', '2025-11-01')]
    expect(ids(past)).toEqual(['early', 'late'])
  })

  it('a deadline of today is still ahead; past ones come before endless ones', () => {
    expect(ids([undertaking('endless'), undertaking('past', '2025-11-23'), undertaking('today', DAY)])).toEqual([
      'today',
      'past',
      'endless',
    ])
    expect(ids([pledge('endless'), pledge('past', '2025-11-23'), pledge('today', DAY)])).toEqual(['today', 'past', 'endless'])
  })

  it('a pledge without an end comes before an undertaking of tomorrow, an undertaking with counts is none with an amount', () => {
    const count = aCount({ id: 'n', commitmentId: 'words', value: 1 })
    expect(ids([undertaking('words', '2025-11-25'), pledge('endless')], [count])).toEqual(['endless', 'words'])
  })

  it('counted pledges are all of one rank: by days left, those without an end as if today', () => {
    const counts = ['x', 'y', 'z'].map((commitmentId) => aCount({ id: `of-${commitmentId}`, commitmentId, value: 1 }))
    expect(ids([pledge('x', '2026-01-01'), pledge('y'), pledge('z', '2025-11-01')], counts)).toEqual(['z', 'y', 'x'])
  })
})

describe('what the filters look at', () => {
  it('the words: the title, what stood before, what came after', () => {
    const commitments = [
      plain('one', { before: 'A ban on licences' }),
      plain('two', { after: 'Free again' }),
      plain('three', { note: 'licences' }),
    ]
    const found = (q: string) => viewOf(aDossier({ commitments }), DAY, { q }).rows.map((row) => row.id)
    expect(found('licences')).toEqual(['one'])
    expect(found('free')).toEqual(['two'])
    expect(found('three')).toEqual(['three'])
  })

  it('the parties: who is bound and to whom', () => {
    const commitments = [plain('bound', { promisorIds: ['cn'] }), plain('to', { promisorIds: ['jp'], promiseeId: 'cn' })]
    const found = (party: string) => viewOf(aDossier({ commitments }), DAY, { party: [party] }).rows.map((row) => row.id)
    expect(found('cn')).toEqual(['bound', 'to'])
    expect(found('jp')).toEqual(['to'])
    expect(found('us')).toEqual([])
  })
})

describe('which pledge opens', () => {
  it('not an undertaking, however often counted', () => {
    const counts = [
      aCount({ id: 'a', commitmentId: 'words', value: 1 }),
      aCount({ id: 'b', commitmentId: 'words', value: 1, basis: 'shipments' }),
      aCount({ id: 'c', commitmentId: 'pledge', value: 1 }),
    ]
    const dossier = aDossier({ commitments: [undertaking('words', '2025-11-25'), pledge('pledge')], observations: counts })
    expect(viewOf(dossier, DAY).selected?.id).toBe('pledge')
  })

  it('of two counted in as many ways, the first of the ledger; only one row is chosen', () => {
    const counts = ['late', 'soon'].map((commitmentId) => aCount({ id: commitmentId, commitmentId, value: 1 }))
    const dossier = aDossier({
      commitments: [pledge('late', '2026-06-01'), pledge('soon', '2025-12-01')],
      observations: counts,
    })
    const view = viewOf(dossier, DAY)
    expect(view.selected?.id).toBe('soon')
    expect(view.rows.map((row) => row.selected)).toEqual([true, false])
    expect(view.asOf).toBe(DAY)
  })
})

describe('the pledge drawn', () => {
  it('takes its headline from the first basis that has a running total', () => {
    const dossier = aDossier({
      commitments: [pledge('pledge', '2025-12-31')],
      observations: [
        aCount({ id: 'single', value: 1, cumulative: false }),
        aCount({ id: 'flash', value: 4, basis: 'flash-sales', periodStart: '2025-11-04' }),
      ],
    })
    const { headline, start, pace } = pledgeOf(dossier, DAY)
    expect(headline).toMatchObject({ basis: 'flash-sales', count: { id: 'flash' } })
    // 4 in the 20 days from 4 to 24 November.
    expect(start).toEqual({ date: '2025-11-04', from: 'count' })
    expect(told(pace.low.paceSoFar)).toBe(0.2)
    expect(told(pace.low.daysLeft)).toBe(37)
  })

  it('without any start has none', () => {
    const observations = [aCount({ id: 'open', value: 4, periodStart: undefined })]
    const dossier = aDossier({ commitments: [pledge('pledge', '2025-12-31')], observations })
    expect(pledgeOf(dossier, DAY).start).toBeUndefined()
    expect(pledgeOf(aDossier({ commitments: [pledge('pledge')] }), DAY).start).toBeUndefined()
  })
})
