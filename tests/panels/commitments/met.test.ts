import { describe, expect, it } from 'vitest'
import { commitments } from '../../../mocks/data/commitments'
import { observations } from '../../../mocks/data/observations'
import { readAddress } from '../../../src/filters/parameters'
import { metTable } from '../../../src/panels/commitments/met'
import { commitmentsView } from '../../../src/panels/commitments/model'
import { asKnownOn } from '../../../src/record/asKnownOn'
import { EMPTY_DOSSIER } from '../../../src/record/dossier'
import { aCommitment, aCount, aDossier, aVersion, tonnes } from '../../record/makers'
import { pledgeOf } from './pledges'

/** The table in short: `end basis: share of the total by its end, first day at or above`. */
function table(date: string): string[] {
  const known = asKnownOn({ ...EMPTY_DOSSIER, commitments, observations }, date)
  const { pledge } = commitmentsView(known, readAddress('?commitment=soy-2025-12mmt'))
  if (!pledge) return []
  return metTable(pledge).rows.flatMap((row) =>
    row.cells.map(({ basis, cell }) => {
      const what =
        cell.kind === 'no-figure'
          ? 'no figure'
          : `${[...new Set([cell.share.low, cell.share.high])].map((s) => (s * 100).toFixed(1)).join('-')} at ${cell.count.end}, reached ${cell.reached ?? 'not'}`
      return `${row.version.id} ${row.end} ${basis}: ${what}`
    }),
  )
}

describe('was it met? The soybean pledge, from the facts by hand', () => {
  it('as known on 31 December 2025', () => {
    expect(table('2025-12-31').filter((line) => line.includes('2025-12-31 '))).toEqual([
      'soy12-v3 2025-12-31 official-statement: 25.0 at 2025-12-09, reached not',
      'soy12-v3 2025-12-31 trade-estimate: 50.0 at 2025-12-18, reached not',
      'soy12-v3 2025-12-31 flash-sales: 29.2 at 2025-12-12, reached not',
      'soy12-v3 2025-12-31 export-sales: 0.0 at 2025-09-18, reached not',
      'soy12-v4 2025-12-31 official-statement: 25.0 at 2025-12-09, reached not',
      'soy12-v4 2025-12-31 trade-estimate: 50.0 at 2025-12-18, reached not',
      'soy12-v4 2025-12-31 flash-sales: 29.2 at 2025-12-12, reached not',
      'soy12-v4 2025-12-31 export-sales: 0.0 at 2025-09-18, reached not',
    ])
  })

  it('as known on 20 January 2026: what became known of 2025 since then counts for 2025', () => {
    const lines = table('2026-01-20')
    expect(lines).toContain('soy12-v4 2025-12-31 trade-estimate: 66.7 at 2025-12-31, reached 2026-01-16')
    expect(lines).toContain('soy12-v4 2025-12-31 official-statement: 25.0 at 2025-12-09, reached 2026-01-20')
    expect(lines).toContain('soy12-v5 2026-02-28 official-statement: 100.0 at 2026-01-20, reached 2026-01-20')
    expect(lines).toContain('soy12-v5 2026-02-28 export-sales: 66.7 at 2026-01-08, reached not')
    expect(lines).toContain('soy12-v1 2026-01-31 trade-estimate: 100.0 at 2026-01-20, reached 2026-01-16')
  })

  it('as known at the latest: the export sales never reach it', () => {
    const lines = table('2026-10-09')
    expect(lines).toContain('soy12-v5 2026-02-28 export-sales: 80.4 at 2026-01-22, reached not')
    expect(lines).toContain('soy12-v5 2026-02-28 flash-sales: 29.2 at 2025-12-12, reached not')
    expect(lines.filter((line) => line.includes('export-sales') && !line.endsWith('reached not'))).toEqual([])
  })

  it('before any statement of an end there is no row, and without a count no figure', () => {
    expect(table('2025-10-29')).toEqual([])
    expect(table('2025-10-30')).toEqual([
      'soy12-v1 2026-01-31 trade-estimate: 1.5 at 2025-10-29, reached not',
      'soy12-v1 2026-01-31 export-sales: 0.0 at 2025-09-18, reached not',
    ])
  })
})

describe('the table of a small pledge', () => {
  const versions = [
    aVersion({ id: 'v1', knownOn: '2025-11-01', quantity: tonnes(10), window: { end: '2025-11' } }),
    aVersion({ id: 'v2', knownOn: '2025-11-02', window: { words: 'this season' } }),
    aVersion({ id: 'v3', knownOn: '2025-11-03', quantity: tonnes(20), window: { end: '2025-12-31' } }),
  ]
  const total = (id: string, periodEnd: string, value: number, more = {}) => aCount({ id, value, periodEnd, ...more })
  const tableOf = (counts: ReturnType<typeof aCount>[], of = versions) =>
    metTable(pledgeOf(aDossier({ commitments: [aCommitment({ versions: of })], observations: counts }), '2026-03-01'))

  it('has a row for each version with an end, by the amount stated then, and tells which is in force', () => {
    const { rows, bases } = tableOf([])
    expect(bases).toEqual([])
    expect(rows.map(({ version, end, current, pledged, cells }) => [version.id, end, current, pledged, cells])).toEqual([
      ['v1', '2025-11-30', false, 10, []],
      ['v3', '2025-12-31', true, 20, []],
    ])
  })

  it('a cell has the total on or before the end, its share, and the first day at or above the pledge', () => {
    const counts = [total('late', '2026-01-15', 25), total('eve', '2025-12-31', 20), total('first', '2025-11-30', 5)]
    const { bases, rows } = tableOf(counts)
    expect(bases).toEqual(['official-statement'])
    expect(rows.map((row) => row.cells)).toMatchObject([
      [{ basis: 'official-statement', cell: { kind: 'figure', count: { id: 'first' }, share: { low: 0.5, high: 0.5 } } }],
      [{ basis: 'official-statement', cell: { kind: 'figure', count: { id: 'eve' }, share: { low: 1, high: 1 } } }],
    ])
    expect(rows.flatMap((row) => row.cells.map(({ cell }) => (cell.kind === 'figure' ? cell.reached : cell.kind)))).toEqual([
      '2025-12-31',
      '2025-12-31',
    ])
  })

  it('a range has both shares, and reaches the pledge by its low end only', () => {
    const range = aCount({ id: 'r', low: 8, high: 12, periodEnd: '2025-11-20' })
    const [first] = tableOf([range]).rows
    expect(first?.cells[0]?.cell).toMatchObject({ share: { low: 0.8, high: 1.2 }, reached: undefined })
  })

  it('totals of several series of a basis stand in one row by their days; of one day the last in the data', () => {
    const counts = [
      total('c', '2025-11-20', 6, { issuer: 'Another' }),
      total('a', '2025-11-10', 3),
      total('b', '2025-11-20', 7, { issuer: 'A third' }),
      total('single', '2025-11-25', 9, { cumulative: false }),
      total('only', '2025-11-25', 9, { cumulative: false, basis: 'flash-sales' }),
    ]
    const { bases, rows } = tableOf(counts)
    expect(bases).toEqual(['official-statement'])
    expect(rows[0]?.cells[0]?.cell).toMatchObject({ kind: 'figure', count: { id: 'b' } })
  })

  it('has no figure for a count after the end, nor of a pledge of nothing', () => {
    expect(tableOf([total('late', '2025-12-01', 5)]).rows[0]?.cells[0]?.cell).toEqual({ kind: 'no-figure' })
    const nothing = [aVersion({ knownOn: '2025-11-01', quantity: tonnes(0), window: { end: '2025-12-31' } })]
    expect(tableOf([total('a', '2025-11-10', 3)], nothing).rows[0]?.cells[0]?.cell).toEqual({ kind: 'no-figure' })
  })
})
