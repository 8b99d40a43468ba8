import { describe, expect, it } from 'vitest'
import { arrangeLedger, LEDGER_COLUMNS, NO_LEDGER_FILTER, nextSort } from '../../../src/panels/commitments/ledgerOrder'
import type { LedgerRow } from '../../../src/panels/commitments/model'
import { aCommitment, aCount, aDossier, aVersion, tonnes } from '../../record/makers'
import { viewOf } from './pledges'

const row = (id: string, more: Partial<LedgerRow>): LedgerRow => {
  const commitment = aCommitment({
    id,
    title: id,
    knownOn: '2025-01-01',
    versions: [aVersion({ id: 'v', knownOn: '2025-01-01' })],
  })
  const [made] = viewOf(aDossier({ commitments: [commitment] }), '2025-06-01').rows
  if (!made) throw new Error('no row')
  return { ...made, ...more }
}
const bound = (to: string) => ({ commitment: { ...row('x', {}).commitment, title: to, promisorIds: [to] } })
const rows = () => [
  row('b', { daysLeft: 30, ...bound('us') }),
  row('a', { daysLeft: undefined, ...bound('china') }),
  row('c', { daysLeft: -4, ...bound('china') }),
]
const ids = (found: LedgerRow[]) => found.map((r) => r.id)
const all = NO_LEDGER_FILTER
const name = (id: string) => id

describe('the ledger', () => {
  it('keeps its own order unless asked', () =>
    expect(ids(arrangeLedger(rows(), all, undefined, name))).toEqual(['b', 'a', 'c']))
  it('sorts by deadline, rows without one last both ways', () => {
    expect(ids(arrangeLedger(rows(), all, { column: 'deadline', down: false }, name))).toEqual(['c', 'b', 'a'])
    expect(ids(arrangeLedger(rows(), all, { column: 'deadline', down: true }, name))).toEqual(['b', 'c', 'a'])
  })
  it('sorts by who is bound', () => {
    expect(ids(arrangeLedger(rows(), all, { column: 'bound', down: false }, name))).toEqual(['a', 'c', 'b'])
  })
  it('shows those whom a party binds, and those of a status', () => {
    expect(ids(arrangeLedger(rows(), { ...all, bound: 'china' }, undefined, name))).toEqual(['a', 'c'])
    expect(arrangeLedger(rows(), { ...all, status: 'lapsed' }, undefined, name)).toEqual([])
  })
  it('shows those whose deadline is ahead, has passed, or was never stated', () => {
    const shown = (deadline: 'ahead' | 'passed' | 'none') => ids(arrangeLedger(rows(), { ...all, deadline }, undefined, name))
    expect([shown('ahead'), shown('passed'), shown('none')]).toEqual([['b'], ['c'], ['a']])
    const today = [row('today', { daysLeft: 0 })]
    expect(ids(arrangeLedger(today, { ...all, deadline: 'ahead' }, undefined, name))).toEqual(['today'])
  })
  it('loses no row by sorting', () => {
    for (const column of LEDGER_COLUMNS)
      for (const down of [true, false])
        expect(ids(arrangeLedger(rows(), all, { column, down }, name)).toSorted()).toEqual(['a', 'b', 'c'])
  })
  it('goes up, down and back to its own order', () => {
    const up = nextSort(undefined, 'title')
    const down = nextSort(up, 'title')
    expect([up, down, nextSort(down, 'title')]).toEqual([
      { column: 'title', down: false },
      { column: 'title', down: true },
      undefined,
    ])
    expect(nextSort(down, 'share')).toEqual({ column: 'share', down: false })
  })
})

describe('the columns of the ledger', () => {
  const sorted = (of: LedgerRow[], column: (typeof LEDGER_COLUMNS)[number], down = false) =>
    ids(arrangeLedger(of, all, { column, down }, name))
  const stateOf = (status: 'agreed' | 'lapsed' | 'open') => ({ status: { status, knownOn: '2025-01-01', sourceIds: ['s1'] } })

  it('titles and names of parties stand by their letters, not by capitals', () => {
    const titled = ['Zinc', 'apples', 'Bolts'].map((title) => row(title, { commitment: aCommitment({ title }) }))
    expect(sorted(titled, 'title')).toEqual(['apples', 'Bolts', 'Zinc'])
    expect(sorted(titled, 'title', true)).toEqual(['Zinc', 'Bolts', 'apples'])
    const two = [
      row('two', { commitment: aCommitment({ promisorIds: ['b', 'a'] }) }),
      row('one', { commitment: aCommitment({ promisorIds: ['b'] }) }),
    ]
    expect(sorted(two, 'bound')).toEqual(['one', 'two'])
    const apart = [
      row('aa', { commitment: aCommitment({ promisorIds: ['aa'] }) }),
      row('a and z', { commitment: aCommitment({ promisorIds: ['a', 'z'] }) }),
    ]
    expect(sorted(apart, 'bound')).toEqual(['a and z', 'aa'])
    const called = (id: string) => (id === 'a' ? 'Zealand' : 'Aland')
    const found = arrangeLedger([row('x', bound('a')), row('y', bound('b'))], all, { column: 'bound', down: false }, called)
    expect(ids(found)).toEqual(['y', 'x'])
  })

  it('statuses by their words, the one without last', () => {
    const states = [row('none', {}), row('open', stateOf('open')), row('agreed', stateOf('agreed'))]
    expect(sorted(states, 'status')).toEqual(['agreed', 'open', 'none'])
    expect(ids(arrangeLedger(states, { ...all, status: 'open' }, undefined, name))).toEqual(['open'])
  })

  it('shares by the count that comes first, as numbers; without count or amount last', () => {
    const counted = (id: string, value: number, amount: number | undefined) => {
      const versions = [aVersion({ knownOn: '2025-01-01', ...(amount !== undefined && { quantity: tonnes(amount) }) })]
      const commitment = aCommitment({ id, title: id, knownOn: '2025-01-01', versions })
      const counts = [
        aCount({ id: 'c', commitmentId: id, value, periodEnd: '2025-05-01' }),
        aCount({ id: 'd', commitmentId: id, value: 999, basis: 'customs-arrivals', periodEnd: '2025-05-02' }),
      ]
      const [made] = viewOf(aDossier({ commitments: [commitment], observations: value === 0 ? [] : counts }), '2025-06-01').rows
      if (!made) throw new Error('no row')
      return made
    }
    const of = [
      counted('uncounted', 0, 10),
      counted('tenth', 10, 100),
      counted('amountless', 5, undefined),
      counted('half', 5, 10),
      counted('nothing', 5, 0),
      counted('double', 20, 10),
    ]
    expect(sorted(of, 'share')).toEqual(['tenth', 'half', 'double', 'uncounted', 'amountless', 'nothing'])
    expect(sorted(of, 'share', true)).toEqual(['double', 'half', 'tenth', 'uncounted', 'amountless', 'nothing'])
  })

  it('deadlines as numbers of days: -4 before 7 before 30', () => {
    const days = [30, 7, -4].map((daysLeft) => row(String(daysLeft), { daysLeft }))
    expect(sorted(days, 'deadline')).toEqual(['-4', '7', '30'])
  })
})
