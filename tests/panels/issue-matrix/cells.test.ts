import { describe, expect, it } from 'vitest'
import { cellFrom, levelOf, standing } from '../../../src/panels/issue-matrix/cells'
import { differenceOf, gapsOf, pairKey, pairsOf } from '../../../src/panels/issue-matrix/gaps'
import type { MatrixRow } from '../../../src/panels/issue-matrix/model'
import { anAlignment, aPosition, aStateOf } from '../../record/makers'

describe('what stands', () => {
  const on = (id: string, knownOn: string) => aPosition({ id, knownOn })

  it('is the latest row; of two of one day the one that the data name later', () => {
    const rows = [on('c', '2025-03-01'), on('a', '2025-01-01'), on('d', '2025-03-01'), on('b', '2025-02-01')]
    const stands = standing(rows)
    expect(stands?.latest.id).toBe('d')
    expect(stands?.earlier.map((row) => row.id)).toEqual(['a', 'b', 'c'])
    expect(rows.map((row) => row.id)).toEqual(['c', 'a', 'd', 'b'])
  })

  it('is nothing of no rows', () => expect(standing([])).toBeUndefined())
})

describe('a cell', () => {
  it('has all that its row says, and its remarks with those made with hindsight last', () => {
    const row = aPosition({
      ...{ id: 'p', prominence: 3, words: 'Ours', because: 'Rule 1', eventId: 'talks', claimIds: ['c1'], quote: 'ours' },
      ...{ confidence: 'low', confidenceReason: 'One copy', note: 'At once' },
      notes: [
        { text: 'Later', knownOn: '2025-12-01' },
        { text: 'Latest', knownOn: '2025-12-02' },
      ],
    })
    expect(cellFrom('farm', 'us', [row])).toEqual({
      ...{ kind: 'level', issueId: 'farm', partyId: 'us', positionId: 'p', prominence: 3, words: 'Ours', because: 'Rule 1' },
      ...{ eventId: 'talks', knownOn: '2025-11-24', sourceIds: ['s1'], claimIds: ['c1'], confidence: 'low' },
      ...{ confidenceReason: 'One copy', quote: 'ours', notes: ['At once', 'Later', 'Latest'], history: [] },
    })
    expect(cellFrom('farm', 'us', [aPosition({ id: 'p' })])).toMatchObject({ kind: 'level', notes: [] })
  })

  it('without a row, or with one that holds no account, has no level; what was before stays', () => {
    expect(cellFrom('farm', 'us', [])).toEqual({
      ...{ kind: 'no-account', issueId: 'farm', partyId: 'us', stated: undefined, history: [] },
    })
    const [first, none] = [aPosition({ id: 'a', knownOn: '2025-01-01' }), aPosition({ id: 'b', prominence: null })]
    expect(cellFrom('farm', 'us', [first, none])).toEqual({
      ...{ kind: 'no-account', issueId: 'farm', partyId: 'us', stated: none, history: [first] },
    })
  })

  it('a blank is not a zero', () => {
    expect(levelOf(cellFrom('farm', 'us', [aPosition({ id: 'a', prominence: 0 })]))).toBe(0)
    expect(levelOf(cellFrom('farm', 'us', []))).toBeUndefined()
    expect(levelOf(undefined)).toBeUndefined()
  })
})

describe('pairs', () => {
  it('are those of the alignments, the most frequent first, of as many the first named', () => {
    const pair = (id: string, a: string, b: string) => anAlignment({ id, pair: [a, b] })
    const assessments = [
      aStateOf({ id: 'state' }),
      pair('1', 'x', 'y'),
      pair('2', 'us', 'cn'),
      pair('3', 'us', 'eu'),
      pair('4', 'cn', 'us'),
    ]
    expect(pairsOf(assessments)).toEqual([
      ['us', 'cn'],
      ['x', 'y'],
      ['us', 'eu'],
    ])
  })

  it('have one text in either order, and another of another pair', () => {
    expect(pairKey(['us', 'cn'])).toBe('cn us')
    expect(pairKey(['cn', 'us'])).toBe('cn us')
    expect(pairKey(['a', 'bc'])).not.toBe(pairKey(['ab', 'c']))
  })
})

describe('gaps and differences of rows', () => {
  const cell = (partyId: string, prominence: 0 | 1 | 2 | 3 | null, eventId = 'talks') =>
    cellFrom('farm', partyId, [aPosition({ id: partyId, partyId, prominence, eventId })])
  const row = (issueId: string, ...cells: MatrixRow['cells'][number][]): MatrixRow => ({
    ...{ issueId, cells, alignments: [], status: undefined, difference: undefined },
  })
  const found = (...rows: MatrixRow[]) => gapsOf(rows, ['us', 'cn']).map((gap) => gap.issueId)

  it('a gap needs a level of 2 on one side and silence on the other, both of the pair', () => {
    expect(
      found(
        row('two', cell('us', 2), cell('cn', 0)),
        row('one', cell('us', 1), cell('cn', 0)),
        row('both', cell('us', 3), cell('cn', 2)),
        row('unknown', cell('us', 3), cell('cn', null)),
        row('third', cell('us', 3), cell('eu', 0)),
        row('turned', cell('us', 0), cell('cn', 2)),
      ),
    ).toEqual(['two', 'turned'])
    expect(gapsOf([row('two', cell('us', 2), cell('cn', 0))], undefined)).toEqual([])
  })

  it('the largest stand first, then accounts of one event, then the order of the rows', () => {
    expect(
      found(
        row('apart', cell('us', 2), cell('cn', 0, 'call')),
        row('near', cell('us', 2), cell('cn', 0)),
        row('near too', cell('us', 2), cell('cn', 0)),
        row('large', cell('us', 3), cell('cn', 0, 'call')),
      ),
    ).toEqual(['large', 'near', 'near too', 'apart'])
  })

  it('a difference needs two levels held', () => {
    expect(differenceOf([cell('us', 3), cell('cn', 1), cell('eu', 2)])).toBe(2)
    expect(differenceOf([cell('us', 1), cell('cn', 1)])).toBe(0)
    expect(differenceOf([cell('us', 3), cell('cn', null)])).toBeUndefined()
    expect(differenceOf([])).toBeUndefined()
  })
})
