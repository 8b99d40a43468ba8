import { describe, expect, it } from 'vitest'
import { commitments } from '../../../mocks/data/commitments'
import { observations } from '../../../mocks/data/observations'
import { readAddress } from '../../../src/filters/parameters'
import { metTable } from '../../../src/panels/commitments/met'
import { commitmentsView } from '../../../src/panels/commitments/model'
import { asKnownOn } from '../../../src/record/asKnownOn'
import { EMPTY_DOSSIER } from '../../../src/record/dossier'

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
