import { describe, expect, it } from 'vitest'
import { readAddress } from '../../../src/filters/parameters'
import { cellFrom } from '../../../src/panels/issue-matrix/cells'
import type { MatrixRow } from '../../../src/panels/issue-matrix/model'
import { matrixOptions, sortRows, sortWord } from '../../../src/panels/issue-matrix/sorting'
import { aPosition, aStateOf } from '../../record/makers'

const row = (issueId: string, parts: Partial<MatrixRow> = {}): MatrixRow => ({
  ...{ issueId, cells: [], alignments: [], status: undefined, difference: undefined },
  ...parts,
})
const ids = (rows: readonly MatrixRow[]) => rows.map((r) => r.issueId)

describe('the order of rows', () => {
  it('is that of the issues unless asked', () => {
    const rows = ['c', 'a', 'b'].map((id) => row(id, { difference: id === 'b' ? 3 : undefined }))
    expect(ids(sortRows(rows, { by: 'order' }))).toEqual(['c', 'a', 'b'])
  })

  it('by difference: the largest first, none told last, ties in the order of the issues', () => {
    const rows = [
      row('none'),
      row('one', { difference: 1 }),
      row('three', { difference: 3 }),
      row('none too'),
      row('one too', { difference: 1 }),
    ]
    expect(ids(sortRows(rows, { by: 'difference' }))).toEqual(['three', 'one', 'one too', 'none', 'none too'])
    expect(ids(rows)).toEqual(['none', 'one', 'three', 'none too', 'one too'])
  })

  it('by a party: its most prominent first, silence before no account', () => {
    const of = (id: string, prominence: 0 | 1 | 3 | null) =>
      row(id, {
        cells: [
          cellFrom(id, 'eu', [aPosition({ id: 'e', partyId: 'eu', prominence: 2 })]),
          cellFrom(id, 'us', [aPosition({ id: 'u', prominence })]),
        ],
      })
    const rows = [of('none', null), of('silent', 0), of('three', 3), of('one', 1), row('no cell')]
    expect(ids(sortRows(rows, { by: 'prominence', partyId: 'us' }))).toEqual(['three', 'one', 'silent', 'none', 'no cell'])
  })

  it('by status: in the order of the words, none last', () => {
    const of = (id: string, value: 'open' | 'agreed' | 'lapsed') =>
      row(id, {
        status: {
          latest: { ...aStateOf({ id }), kind: 'status', value },
          earlier: [],
        },
      })
    const rows = [row('none'), of('lapsed', 'lapsed'), of('open', 'open'), of('agreed', 'agreed')]
    expect(ids(sortRows(rows, { by: 'status' }))).toEqual(['open', 'agreed', 'lapsed', 'none'])
  })
})

describe('the order in the address', () => {
  const options = (search: string) => matrixOptions(readAddress(search))

  it('is a word, or the party by whose prominence rows stand, and comes back the same', () => {
    for (const word of ['status', 'difference', 'us']) expect(sortWord(options(`?sort=${word}`).sort)).toBe(word)
    expect(options('?sort=status').sort).toEqual({ by: 'status' })
    expect(options('?sort=difference').sort).toEqual({ by: 'difference' })
    expect(options('?sort=us').sort).toEqual({ by: 'prominence', partyId: 'us' })
    expect(options('').sort).toEqual({ by: 'order' })
    expect(sortWord({ by: 'order' })).toBeNull()
  })

  it('stands beside which rows are shown', () => {
    expect(options('')).toMatchObject({ onlyDifferences: false, hidden: false })
    expect(options('?rows=differences')).toMatchObject({ onlyDifferences: true, hidden: false })
    expect(options('?rows=all')).toMatchObject({ onlyDifferences: false, hidden: true })
  })
})
