import { describe, expect, it } from 'vitest'
import { type MatrixOptions, matrixView } from '../../../src/panels/issue-matrix/model'
import { asKnownOn } from '../../../src/record/asKnownOn'
import type { Dossier } from '../../../src/record/dossier'
import { aClaim, aDossier, anAlignment, aPosition, aStateOf } from '../../record/makers'
import { NO_FILTERS } from './fixture'

const issue = (id: string, order: number, parts = {}) => ({
  id,
  name: `Name of ${id}`,
  covers: '',
  order,
  shown: true,
  ...parts,
})
const party = (id: string, order: number, column = true) => ({ id, name: id, order, column })
const WORLD: Partial<Dossier> = {
  issues: [issue('farm', 2), issue('tech', 1), issue('tone', 3, { shown: false })],
  parties: [party('us', 2), party('cn', 1), party('press', 0, false)],
}
const viewOf = (parts: Partial<Dossier> = {}, filters = {}, options: MatrixOptions = {}) =>
  matrixView(asKnownOn(aDossier({ ...WORLD, ...parts }), '2025-12-31'), { ...NO_FILTERS, ...filters }, options)
const issues = (view: ReturnType<typeof viewOf>) => view.rows.map((row) => row.issueId)

describe('rows and columns of a world without positions', () => {
  it('stand in their order, with blanks', () => {
    const view = viewOf()
    expect(view).toMatchObject({ columns: ['cn', 'us'], considered: 2, hiddenCount: 1, gaps: [], pairs: [] })
    expect(issues(view)).toEqual(['tech', 'farm'])
    expect(view.mainEventId).toBeUndefined()
    expect(view.rows[0]?.cells.map((cell) => [cell.kind, cell.issueId, cell.partyId])).toEqual([
      ['no-account', 'tech', 'cn'],
      ['no-account', 'tech', 'us'],
    ])
    expect(view.rows[0]).toMatchObject({ difference: undefined, status: undefined })
  })

  it('nothing hidden is counted once it is shown', () => {
    expect(viewOf({}, {}, { hidden: true })).toMatchObject({ considered: 3, hiddenCount: 0 })
    expect(viewOf({}, { issue: ['tone'] })).toMatchObject({ considered: 1, hiddenCount: 0 })
  })
})

describe('what only facts name', () => {
  it('issues and parties stand after the listed ones, by name, each once; assessments name issues too', () => {
    const positions = [
      aPosition({ id: '1', issueId: 'zinc', partyId: 'nz' }),
      aPosition({ id: '2', issueId: 'coal', partyId: 'au' }),
      aPosition({ id: '3', issueId: 'coal', partyId: 'nz' }),
    ]
    const view = viewOf({ positions, assessments: [aStateOf({ id: 's', issueId: 'gold' })] })
    expect(issues(view)).toEqual(['tech', 'farm', 'coal', 'gold', 'zinc'])
    expect(view.columns).toEqual(['cn', 'us', 'au', 'nz'])
  })

  it('a party that is listed, but no column, becomes none by a position', () => {
    expect(viewOf({ positions: [aPosition({ id: '1', partyId: 'press' })] }).columns).toEqual(['cn', 'us'])
  })
})

describe('a search', () => {
  const found = (q: string, parts: Partial<Dossier>) => issues(viewOf(parts, { q }))

  it.each([
    ['the words of a cell', { positions: [aPosition({ id: 'p', words: 'needle' })] }],
    ['the rule of a cell', { positions: [aPosition({ id: 'p', because: 'needle' })] }],
    ['the quotation of a cell', { positions: [aPosition({ id: 'p', quote: 'needle' })] }],
    ['the reason of a judgement', { assessments: [aStateOf({ id: 's', because: 'needle' })] }],
    ['a claim', { claims: [aClaim({ id: 'c', text: 'needle' })] }],
    ['the quotation of a claim', { claims: [aClaim({ id: 'c', quote: 'needle' })] }],
    ['the speaker of a claim', { claims: [aClaim({ id: 'c', speaker: 'needle' })] }],
  ] satisfies [string, Partial<Dossier>][])('finds %s, in its issue alone', (_, parts) => {
    expect(found('needle', parts)).toEqual(['farm'])
  })

  it('finds the name and the reach of an issue', () => {
    expect(found('farm', {})).toEqual(['farm'])
    expect(found('chips', { issues: [issue('farm', 1), issue('tech', 2, { covers: 'Chips' })] })).toEqual(['tech'])
    expect(found('zinc', { positions: [aPosition({ id: 'p', issueId: 'zinc' })] })).toEqual([])
  })
})

describe('judgements of a row', () => {
  const other: [string, string] = ['us', 'eu']

  it('stand in the column of their pair, and no status among them', () => {
    const assessments = [
      anAlignment({ id: 'a', value: 'opposed', knownOn: '2025-01-01' }),
      anAlignment({ id: 'b', value: 'same', knownOn: '2025-01-02' }),
      anAlignment({ id: 'c', value: 'compatible', pair: other }),
      aStateOf({ id: 's', value: 'agreed' }),
      aStateOf({ id: 't', value: 'lapsed', issueId: 'tech' }),
    ]
    const view = viewOf({ assessments })
    expect(view.pairs).toEqual([['us', 'cn'], other])
    const farm = view.rows.find((row) => row.issueId === 'farm')
    expect(farm?.alignments.map((a) => a?.latest.value)).toEqual(['same', 'compatible'])
    expect(farm?.alignments[0]?.earlier.map((a) => a.value)).toEqual(['opposed'])
    expect(farm?.status?.latest.value).toBe('agreed')
  })

  it('the pair compared is the first assessed; none when one of the two is no column', () => {
    expect(viewOf({ assessments: [anAlignment({ id: 'a' })] }).pair).toEqual(['us', 'cn'])
    expect(viewOf({ assessments: [anAlignment({ id: 'a', pair: other })] }).pair).toBeUndefined()
    expect(viewOf({ assessments: [anAlignment({ id: 'a', pair: ['eu', 'us'] })] }).pair).toBeUndefined()
    expect(viewOf({ parties: [party('us', 1)] }).pair).toBeUndefined()
    expect(viewOf({ parties: [] }).pair).toBeUndefined()
  })
})

it('the main event is that of most levels, the first of those that tie; blanks have none', () => {
  const at = (id: string, partyId: string, issueId: string, eventId: string | undefined, prominence: 0 | 2 | null = 2) =>
    aPosition({ id, partyId, issueId, eventId, prominence })
  const positions = [
    at('1', 'us', 'farm', 'call'),
    at('2', 'cn', 'farm', 'call', 0),
    at('3', 'us', 'tech', 'talks'),
    at('4', 'cn', 'tech', undefined),
  ]
  expect(viewOf({ positions }).mainEventId).toBe('call')
  expect(viewOf({ positions: positions.slice(1) }).mainEventId).toBe('talks')
  const silent = ['a', 'b', 'c'].map((id) => at(id, id, 'farm', 'summit', null))
  expect(viewOf({ positions: [...positions, ...silent] }).mainEventId).toBe('call')
})

it('the gaps stay those of all rows when only rows that differ are drawn', () => {
  const positions = [aPosition({ id: '1', partyId: 'us' }), aPosition({ id: '2', partyId: 'cn', prominence: 0 })]
  const view = viewOf({ positions }, {}, { onlyDifferences: true })
  expect(issues(view)).toEqual(['farm'])
  expect(view).toMatchObject({ considered: 2, gaps: [{ issueId: 'farm', sameEvent: true }] })
})
