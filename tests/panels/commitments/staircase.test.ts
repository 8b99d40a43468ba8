import { describe, expect, it } from 'vitest'
import type { Commitment, CommitmentVersion } from '../../../src/api/commitments'
import { staircase } from '../../../src/panels/commitments/staircase'
import { asKnownOn } from '../../../src/record/asKnownOn'
import { aCommitment, aCount, aDossier, aVersion, tonnes } from '../../record/makers'
import { pledgeOf } from './pledges'

const pledge = (id: string, window: CommitmentVersion['window'], parts: Partial<Commitment> = {}, value = 25) =>
  aCommitment({
    ...{ id, title: `Pledge ${id}`, commodity: 'soybeans' },
    versions: [aVersion({ knownOn: '2025-11-01', quantity: tonnes(value), window })],
    ...parts,
  })
const stairsOf = (chosen: Commitment, others: Commitment[], counts: ReturnType<typeof aCount>[] = []) => {
  const dossier = aDossier({ commitments: [...others, chosen], observations: counts })
  return staircase(pledgeOf(dossier, '2025-12-01', { commitment: chosen.id }), asKnownOn(dossier, '2025-12-01'))
}
const steps = (stairs: ReturnType<typeof staircase>) => stairs.map((s) => [s.id, s.from, s.to, s.stated])
const twelve = () => pledge('12', { start: '2025-10-01', end: '2025-12-31' }, {}, 12)

describe('the pledges of a family', () => {
  it('stand in order of their windows, each with its own amount', () => {
    const others = [pledge('27', { start: '2027', end: '2027' }), pledge('26', { start: '2026', end: '2026' })]
    expect(stairsOf(twelve(), others)).toEqual([
      { id: '12', title: 'Pledge 12', from: '2025-10-01', to: '2025-12-31', value: 12, stated: true, chosen: true },
      { id: '26', title: 'Pledge 26', from: '2026-01-01', to: '2026-12-31', value: 25, stated: true, chosen: false },
      { id: '27', title: 'Pledge 27', from: '2027-01-01', to: '2027-12-31', value: 25, stated: true, chosen: false },
    ])
  })

  it('one without a stated start begins where the latest before it ended', () => {
    const others = [pledge('26', { end: '2026' }), pledge('27', { end: '2027' })]
    expect(steps(stairsOf(twelve(), others))).toEqual([
      ['12', '2025-10-01', '2025-12-31', true],
      ['26', '2025-12-31', '2026-12-31', false],
      ['27', '2026-12-31', '2027-12-31', false],
    ])
  })

  it('the first without any start is left out, but still ends where the next begins', () => {
    expect(steps(stairsOf(pledge('26', { end: '2026' }), [pledge('first', { end: '2025-12-31' })]))).toEqual([
      ['26', '2025-12-31', '2026-12-31', false],
    ])
  })

  it('one that would begin on its own end is left out', () => {
    expect(steps(stairsOf(twelve(), [pledge('twin', { end: '2025-12-31' })]))).toEqual([
      ['12', '2025-10-01', '2025-12-31', true],
    ])
  })

  it('that holds for the chosen one as well', () => {
    expect(stairsOf(pledge('twin', { end: '2025-12-31' }), [twelve()]).map((s) => s.id)).toEqual(['12'])
  })

  it('those that end on one day keep the order of the data', () => {
    const ending = (id: string, start: string) => pledge(id, { start, end: '2025-12-31' })
    const others = [ending('c', '2025-10-02'), ending('a', '2025-10-03')]
    expect(stairsOf(twelve(), others).map((s) => s.id)).toEqual(['c', 'a', '12'])
  })

  it('the chosen one without a start begins where its count does; of the others nothing is known', () => {
    const count = aCount({ id: 'c', commitmentId: 'open', value: 1, periodStart: '2025-11-05' })
    expect(steps(stairsOf(pledge('open', { end: '2026' }), [pledge('other', { end: '2025-11' })], [count]))).toEqual([
      ['open', '2025-11-05', '2026-12-31', true],
    ])
  })

  it('of other goods, other parties, another unit, no amount or no end are none of the family', () => {
    const later = { start: '2026', end: '2026' }
    const strangers = [
      pledge('goods', later, { commodity: undefined }),
      pledge('parties', later, { promisorIds: ['cn', 'jp'] }),
      pledge('endless', { start: '2026' }),
      pledge('unit', later, {
        versions: [aVersion({ knownOn: '2025-11-01', quantity: { ...tonnes(1), unit: 'USD' }, window: later })],
      }),
      pledge('words', later, { versions: [aVersion({ knownOn: '2025-11-01', window: later })] }),
    ]
    expect(stairsOf(twelve(), strangers).map((s) => s.id)).toEqual(['12'])
  })

  it('a pledge of no named goods stands alone', () => {
    const plain = { commodity: undefined }
    const window = { start: '2025-10-01', end: '2025-12-31' }
    expect(stairsOf(pledge('a', window, plain), [pledge('b', window, plain)]).map((s) => s.id)).toEqual(['a'])
  })
})
