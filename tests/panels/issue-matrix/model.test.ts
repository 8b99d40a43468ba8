import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROMINENCES } from '../../../src/lib/vocabulary'
import { type MatrixView, matrixView } from '../../../src/panels/issue-matrix/model'
import { asKnownOn } from '../../../src/record/asKnownOn'
import { alignment, DOSSIER, NO_FILTERS, position, status } from './fixture'

const early = () => asKnownOn(DOSSIER, '2025-01-15')
const late = () => asKnownOn(DOSSIER, '2025-12-31')
const issues = (view: MatrixView) => view.rows.map((row) => row.issueId)
const cell = (view: MatrixView, issueId: string, partyId: string) =>
  view.rows.find((row) => row.issueId === issueId)?.cells.find((c) => c.partyId === partyId)

describe('rows and columns', () => {
  it('come in the order of the data, without hidden issues and parties that are no column', () => {
    const view = matrixView(early(), NO_FILTERS)
    expect(view.columns).toEqual(['aland', 'bland', 'cland'])
    expect(issues(view)).toEqual(['fish', 'ports'])
    expect(view.hiddenCount).toBe(1)
  })

  it('show a hidden issue when asked for, or named by the filter', () => {
    expect(issues(matrixView(early(), NO_FILTERS, { hidden: true }))).toEqual(['fish', 'ports', 'tone'])
    expect(issues(matrixView(early(), { ...NO_FILTERS, issue: ['tone'] }))).toEqual(['tone'])
  })

  it('are narrowed by the filters, columns never to none', () => {
    expect(issues(matrixView(early(), { ...NO_FILTERS, issue: ['ports'] }))).toEqual(['ports'])
    expect(matrixView(early(), { ...NO_FILTERS, party: ['cland', 'press'] }).columns).toEqual(['cland'])
    expect(matrixView(early(), { ...NO_FILTERS, party: ['press'] }).columns).toEqual(['aland', 'bland', 'cland'])
    expect(issues(matrixView(early(), { ...NO_FILTERS, issue: ['nowhere'] }))).toEqual([])
  })

  it('hold the words searched for, also inside a claim', () => {
    expect(issues(matrixView(early(), { ...NO_FILTERS, q: 'OURS alone' }))).toEqual(['fish'])
    expect(issues(matrixView(early(), { ...NO_FILTERS, q: 'harbours' }))).toEqual(['ports'])
    expect(issues(matrixView(early(), { ...NO_FILTERS, q: 'zebra' }))).toEqual([])
  })

  it('keep an issue and a party that only a position names', () => {
    const known = { ...early(), positions: [...early().positions, position('salt', 'zland', 1)] }
    const view = matrixView(known, NO_FILTERS)
    expect(issues(view)).toEqual(['fish', 'ports', 'salt'])
    expect(view.columns).toEqual(['aland', 'bland', 'cland', 'zland'])
  })
})

describe('a cell', () => {
  it('is a level with the rule, the claims and the event', () => {
    expect(cell(matrixView(early(), NO_FILTERS), 'fish', 'bland')).toMatchObject({
      kind: 'level',
      prominence: 3,
      words: 'Ours by right',
      because: 'The rule',
      claimIds: ['c1', 'c-gone'],
      eventId: 'talks',
      confidence: 'low',
      history: [],
    })
  })

  it('tells no account from not mentioned, with a row that says so or without any', () => {
    const view = matrixView(early(), NO_FILTERS)
    expect(cell(view, 'fish', 'aland')).toMatchObject({ kind: 'level', prominence: 0 })
    expect(cell(view, 'fish', 'cland')).toMatchObject({ kind: 'no-account', stated: undefined })
    expect(cell(view, 'ports', 'cland')).toMatchObject({ kind: 'no-account', stated: { words: 'None found' } })
  })

  it('is replaced by a later row, which may speak of another event', () => {
    expect(cell(matrixView(early(), NO_FILTERS), 'ports', 'bland')).toMatchObject({ prominence: 1, eventId: 'talks' })
    const now = cell(matrixView(late(), NO_FILTERS), 'ports', 'bland')
    expect(now).toMatchObject({ prominence: 0, eventId: 'summit', history: [{ prominence: 1, knownOn: '2025-01-10' }] })
  })
})

describe('assessments', () => {
  it('give the pair, the latest value and the one before', () => {
    const view = matrixView(late(), NO_FILTERS)
    expect(view.pairs).toEqual([['aland', 'bland']])
    expect(view.rows[0]?.alignments[0]?.latest.value).toBe('one-sided')
    expect(view.rows[0]?.status?.latest.value).toBe('in-force')
    expect(view.rows[0]?.status?.earlier.map((s) => s.value)).toEqual(['open'])
    expect(view.rows[1]?.alignments).toEqual([undefined])
    expect(view.rows[1]?.status).toBeUndefined()
  })

  it('are one pair in either order, and a column for each pair', () => {
    const known = {
      ...early(),
      assessments: [
        {
          ...alignment('fish', 'same'),
          kind: 'alignment' as const,
          value: 'same' as const,
          pair: ['bland', 'cland'] as [string, string],
        },
        alignment('ports', 'same'),
        {
          ...alignment('ports', 'opposed', '2025-01-12'),
          kind: 'alignment' as const,
          value: 'opposed' as const,
          pair: ['bland', 'aland'] as [string, string],
        },
      ],
    }
    const view = matrixView(known, NO_FILTERS)
    expect(view.pairs).toEqual([
      ['aland', 'bland'],
      ['bland', 'cland'],
    ])
    expect(view.rows.map((row) => row.alignments.map((a) => a?.latest.value))).toEqual([
      [undefined, 'same'],
      ['opposed', undefined],
    ])
  })
})

describe('gaps', () => {
  it('are the rows where one of the pair states what the other leaves out, the largest first', () => {
    expect(matrixView(early(), NO_FILTERS).gaps.map((g) => [g.issueId, g.speaks.partyId, g.sameEvent])).toEqual([
      ['fish', 'bland', true],
    ])
    expect(matrixView(late(), NO_FILTERS).gaps.map((g) => [g.issueId, g.speaks.partyId, g.sameEvent])).toEqual([
      ['fish', 'bland', true],
      ['ports', 'aland', false],
    ])
  })

  it('of one size put accounts of one event first, then the order of issues', () => {
    const positions = [
      position('fish', 'aland', 2, { eventId: 'summit' }),
      position('fish', 'bland', 0),
      position('ports', 'aland', 2),
      position('ports', 'bland', 0),
    ]
    expect(matrixView({ ...early(), positions }, NO_FILTERS).gaps.map((g) => g.issueId)).toEqual(['ports', 'fish'])
  })

  it('compare the first two columns until a pair is assessed, and nobody when one of the pair is not shown', () => {
    expect(matrixView(asKnownOn(DOSSIER, '2025-01-10'), NO_FILTERS).pair).toEqual(['aland', 'bland'])
    expect(matrixView(early(), { ...NO_FILTERS, party: ['bland', 'cland'] }).gaps).toEqual([])
  })
})

describe('order and selection of rows', () => {
  it('sorts by a party, by the difference, by status; blanks last', () => {
    const by = (sort: Parameters<typeof matrixView>[2]) => issues(matrixView(early(), NO_FILTERS, { hidden: true, ...sort }))
    expect(by({ sort: { by: 'prominence', partyId: 'aland' } })).toEqual(['ports', 'tone', 'fish'])
    expect(by({ sort: { by: 'difference' } })).toEqual(['fish', 'ports', 'tone'])
    expect(by({ sort: { by: 'prominence', partyId: 'bland' } })).toEqual(['fish', 'ports', 'tone'])
    expect(by({ sort: { by: 'status' } })).toEqual(['fish', 'tone', 'ports'])
  })

  it('"only differences" leaves the rows whose levels held are not all alike, and still counts the rest', () => {
    const positions = [
      position('fish', 'aland', 1),
      position('fish', 'bland', 1),
      position('ports', 'aland', 1),
      position('ports', 'bland', 2),
    ]
    const view = matrixView({ ...early(), positions }, NO_FILTERS, { onlyDifferences: true })
    expect(issues(view)).toEqual(['ports'])
    expect(view.considered).toBe(2)
  })
})

describe('for any positions', () => {
  const anyDay = fc.integer({ min: 10, max: 28 }).map((d) => `2025-01-${d}`)
  const anyPosition = fc
    .record({
      issueId: fc.constantFrom('fish', 'ports', 'salt'),
      partyId: fc.constantFrom('aland', 'bland', 'cland', 'zland'),
      prominence: fc.option(fc.constantFrom(...PROMINENCES)),
      knownOn: anyDay,
    })
    .map((p) => position(p.issueId, p.partyId, p.prominence, { knownOn: p.knownOn }))
  const anyPositions = fc.array(anyPosition, { maxLength: 40 })

  it('every history is sorted and no later than its cell', () => {
    fc.assert(
      fc.property(anyPositions, (positions) => {
        for (const row of matrixView({ ...late(), positions }, NO_FILTERS).rows) {
          for (const c of row.cells) {
            const days = c.history.map((p) => p.knownOn)
            const now = c.kind === 'level' ? c.knownOn : c.stated?.knownOn
            expect([...days, ...(now ? [now] : [])]).toEqual([...days, ...(now ? [now] : [])].toSorted())
          }
        }
      }),
    )
  })

  it('the cut to a day never shows a later row', () => {
    fc.assert(
      fc.property(anyPositions, anyDay, (positions, day) => {
        const view = matrixView(asKnownOn({ ...DOSSIER, positions }, day), NO_FILTERS)
        const days = view.rows
          .flatMap((row) => row.cells)
          .flatMap((c) => (c.kind === 'level' ? [c.knownOn] : (c.stated?.knownOn ?? [])))
        expect(days.filter((d) => d > day)).toEqual([])
      }),
    )
  })

  it('each position is in exactly one cell, in force or in its history', () => {
    fc.assert(
      fc.property(anyPositions, (positions) => {
        const cells = matrixView({ ...late(), positions }, NO_FILTERS).rows.flatMap((row) => row.cells)
        const held = cells.reduce((sum, c) => sum + c.history.length + (c.kind === 'level' || c.stated ? 1 : 0), 0)
        expect(held).toBe(positions.length)
      }),
    )
  })

  it('sorting keeps the rows, and "only differences" holds every gap', () => {
    fc.assert(
      fc.property(anyPositions, (positions) => {
        const known = { ...late(), positions }
        const plain = matrixView(known, NO_FILTERS)
        expect(issues(matrixView(known, NO_FILTERS, { sort: { by: 'difference' } })).toSorted()).toEqual(
          issues(plain).toSorted(),
        )
        const differing = issues(matrixView(known, NO_FILTERS, { onlyDifferences: true }))
        expect(plain.gaps.every((gap) => differing.includes(gap.issueId))).toBe(true)
        const sizes = plain.gaps.map((gap) => gap.speaks.prominence)
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
      }),
    )
  })
})

it('a status that does not apply is kept apart from none at all', () => {
  const view = matrixView({ ...early(), assessments: [status('fish', 'not-applicable')] }, NO_FILTERS)
  expect(view.rows.map((row) => row.status?.latest.value)).toEqual(['not-applicable', undefined])
})
