import { describe, expect, it } from 'vitest'
import { arrangeLedger, LEDGER_COLUMNS, NO_LEDGER_FILTER, nextSort } from '../../../src/panels/commitments/ledgerOrder'
import type { LedgerRow } from '../../../src/panels/commitments/model'
import { aCommitment, aDossier, aVersion } from '../../record/makers'
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
const rows = [
  row('b', { daysLeft: 30, ...bound('us') }),
  row('a', { daysLeft: undefined, ...bound('china') }),
  row('c', { daysLeft: -4, ...bound('china') }),
]
const ids = (found: LedgerRow[]) => found.map((r) => r.id)
const all = NO_LEDGER_FILTER
const name = (id: string) => id

describe('the ledger', () => {
  it('keeps its own order unless asked', () => expect(ids(arrangeLedger(rows, all, undefined, name))).toEqual(['b', 'a', 'c']))
  it('sorts by deadline, rows without one last both ways', () => {
    expect(ids(arrangeLedger(rows, all, { column: 'deadline', down: false }, name))).toEqual(['c', 'b', 'a'])
    expect(ids(arrangeLedger(rows, all, { column: 'deadline', down: true }, name))).toEqual(['b', 'c', 'a'])
  })
  it('sorts by who is bound', () => {
    expect(ids(arrangeLedger(rows, all, { column: 'bound', down: false }, name))).toEqual(['a', 'c', 'b'])
  })
  it('shows those whom a party binds, and those of a status', () => {
    expect(ids(arrangeLedger(rows, { ...all, bound: 'china' }, undefined, name))).toEqual(['a', 'c'])
    expect(arrangeLedger(rows, { ...all, status: 'lapsed' }, undefined, name)).toEqual([])
  })
  it('shows those whose deadline is ahead, has passed, or was never stated', () => {
    const shown = (deadline: 'ahead' | 'passed' | 'none') => ids(arrangeLedger(rows, { ...all, deadline }, undefined, name))
    expect([shown('ahead'), shown('passed'), shown('none')]).toEqual([['b'], ['c'], ['a']])
    const today = [row('today', { daysLeft: 0 })]
    expect(ids(arrangeLedger(today, { ...all, deadline: 'ahead' }, undefined, name))).toEqual(['today'])
  })
  it('loses no row by sorting', () => {
    for (const column of LEDGER_COLUMNS)
      for (const down of [true, false])
        expect(ids(arrangeLedger(rows, all, { column, down }, name)).toSorted()).toEqual(['a', 'b', 'c'])
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
