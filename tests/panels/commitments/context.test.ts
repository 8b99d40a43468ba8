import { describe, expect, it } from 'vitest'
import { baselines } from '../../../mocks/data/baselines'
import { commitments } from '../../../mocks/data/commitments'
import { observations } from '../../../mocks/data/observations'
import type { Baseline } from '../../../src/api/baselines'
import type { Commitment, CommitmentVersion } from '../../../src/api/commitments'
import { readAddress } from '../../../src/filters/parameters'
import { contextGroups } from '../../../src/panels/commitments/context'
import { commitmentsView } from '../../../src/panels/commitments/model'
import { asKnownOn } from '../../../src/record/asKnownOn'
import { EMPTY_DOSSIER } from '../../../src/record/dossier'
import { aBaseline, aCommitment, aDossier, aVersion, tonnes } from '../../record/makers'
import { pledgeOf } from './pledges'

function groups(date: string) {
  const known = asKnownOn({ ...EMPTY_DOSSIER, commitments, observations, baselines }, date)
  const { pledge } = commitmentsView(known, readAddress('?commitment=soy-2025-12mmt'))
  return pledge ? contextGroups(pledge, known) : []
}

describe('the context of a pledge', () => {
  it('keeps each unit to itself, and every baseline in a group', () => {
    const made = groups('2026-10-09')
    expect(made.map((g) => g.unit)).toEqual(['t', 'USD', 'percent'])
    const drawn = new Set(made.flatMap((g) => g.bars.filter((b) => b.kind === 'earlier').map((b) => b.key)))
    expect([...drawn].sort()).toEqual(baselines.map((b) => b.id).sort())
  })

  it('stands the pledges of the family beside the years: 12, then 25 a year', () => {
    const weights = groups('2025-11-25').find((g) => g.unit === 't')
    expect(weights?.bars.filter((b) => b.kind === 'pledge').map((b) => b.value)).toEqual([12e6, 25e6, 25e6, 25e6])
    expect(weights?.largest).toBe(29e6)
  })

  it('holds nothing that became known later', () => {
    for (const date of ['2025-11-01', '2025-11-25', '2026-01-19']) {
      for (const group of groups(date)) for (const bar of group.bars) expect(bar.knownOn <= date).toBe(true)
    }
  })
})

describe('the context of a small world', () => {
  const pledge = (id: string, parts: Partial<Commitment> = {}, terms: Partial<CommitmentVersion> = {}) =>
    aCommitment({
      id,
      title: id,
      commodity: 'soybeans',
      versions: [aVersion({ knownOn: '2025-11-01', quantity: tonnes(12), window: { end: '2025-12' }, ...terms })],
      ...parts,
    })
  const groupsOf = (chosen: Commitment, others: Commitment[], baselines: Baseline[] = []) => {
    const dossier = aDossier({ commitments: [chosen, ...others], baselines })
    return contextGroups(pledgeOf(dossier, '2025-12-01', { commitment: chosen.id }), asKnownOn(dossier, '2025-12-01'))
  }
  const bars = (found: ReturnType<typeof groupsOf>) => found.map((g) => [g.unit, g.bars.map((b) => b.key), g.largest])

  it('a pledge is a bar with its deadline, its amount, its sources and its day', () => {
    const chosen = pledge('twelve', { note: 'As told.' })
    expect(groupsOf(chosen, [])).toEqual([
      {
        unit: 't',
        largest: 12,
        bars: [
          {
            ...{ key: 'twelve', kind: 'pledge', until: '2025-12-31', what: 'twelve', value: 12, sourceIds: ['s1'] },
            ...{ knownOn: '2025-11-01', note: 'As told.' },
          },
        ],
      },
    ])
    const [open] = groupsOf(pledge('open', {}, { window: {} }), [])
    expect(open?.bars[0]).toMatchObject({ kind: 'pledge', until: undefined })
  })

  it('its family are pledges of the same goods by the same parties in the same unit', () => {
    const others = [
      pledge('more', {}, { quantity: tonnes(25) }),
      pledge('theirs', { promisorIds: ['jp'] }),
      pledge('both', { promisorIds: ['cn', 'jp'] }),
      pledge('goods', { commodity: undefined }),
      pledge('dollars', {}, { quantity: { value: 99, unit: 'USD', qualifier: 'exactly' } }),
      pledge('words', {}, { quantity: undefined }),
    ]
    expect(bars(groupsOf(pledge('twelve'), others))).toEqual([['t', ['twelve', 'more'], 25]])
  })

  it('a pledge of no named goods stands alone, with no other such', () => {
    const [chosen, other] = [pledge('one', { commodity: undefined }), pledge('two', { commodity: undefined })]
    expect(bars(groupsOf(chosen, [other]))).toEqual([['t', ['one'], 12]])
  })

  it('earlier years of its issues come before it: each figure in its own unit, no other issue', () => {
    const baselines = [
      aBaseline({ id: 'b1', value: 29, usd: 3, note: 'Of all' }),
      aBaseline({ id: 'b2', value: 20, unit: 't' }),
      aBaseline({ id: 'b3', value: 7, unit: 'CNY' }),
      aBaseline({ id: 'b4', sharePercent: 52 }),
      aBaseline({ id: 'b5', value: 40, usd: 4, sharePercent: 60, issueId: 'tech' }),
    ]
    const found = groupsOf(pledge('twelve'), [], baselines)
    expect(bars(found)).toEqual([
      ['t', ['b1', 'b2', 'twelve'], 29],
      ['USD', ['b1'], 3],
      ['percent', ['b4'], 52],
    ])
    expect(found[0]?.bars[0]).toEqual({
      ...{ key: 'b1', kind: 'earlier', period: '2024', what: 'Imports', value: 29, sourceIds: ['s1'], knownOn: '2025-11-24' },
      note: 'Of all',
    })
  })

  it('a pledge in dollars has one group of dollars, of its own figures', () => {
    const chosen = pledge('dollars', {}, { quantity: { value: 99, unit: 'USD', qualifier: 'exactly' } })
    const baselines = [aBaseline({ id: 'b1', value: 17, unit: 'USD' }), aBaseline({ id: 'b2', usd: 18 })]
    expect(bars(groupsOf(chosen, [], baselines))).toEqual([['USD', ['b1', 'dollars'], 99]])
  })
})
