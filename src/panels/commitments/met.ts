import type { CommitmentVersion } from '../../api/commitments'
import { type IsoDate, lastDay } from '../../lib/dates'
import type { Basis } from '../../lib/vocabulary'
import type { Count } from './counts'
import type { PledgeView } from './model'

/** What one basis tells of one window: its figure by the end, and when it first stood at or above the pledge. */
export type MetCell =
  | { kind: 'no-figure' }
  | { kind: 'figure'; count: Count; share: { low: number; high: number }; reached: IsoDate | undefined }

/** One version of the window that gives an end. */
export type MetRow = {
  version: CommitmentVersion
  end: IsoDate
  current: boolean
  pledged: number
  cells: { basis: Basis; cell: MetCell }[]
}

/** Versions of the window against bases. It holds rows, and no verdict. */
export type MetTable = { bases: Basis[]; rows: MetRow[] }

/**
 * For each version of the window and each basis with a running total: the share by the end of the window (the total with
 * the latest end not after it) and the first day on which a total stood at or above the pledge, at any time.
 */
export function metTable(pledge: PledgeView): MetTable {
  const counted = pledge.drawn.flatMap((b) => {
    const totals = b.series.flatMap((s) => s.counts).toSorted((x, y) => (x.end < y.end ? -1 : x.end > y.end ? 1 : 0))
    return totals.length === 0 ? [] : [{ basis: b.basis, totals }]
  })
  let pledged = pledge.quantity.value
  const rows = pledge.commitment.versions.flatMap((version): MetRow[] => {
    pledged = version.quantity?.value ?? pledged
    if (version.window.end === undefined) return []
    const end = lastDay(version.window.end)
    const cells = counted.map(({ basis, totals }) => ({ basis, cell: metCell(totals, end, pledged) }))
    return [{ version, end, current: version.id === pledge.terms.end?.versionId, pledged, cells }]
  })
  return { bases: counted.map((c) => c.basis), rows }
}

function metCell(totals: readonly Count[], end: IsoDate, pledged: number): MetCell {
  const count = totals.findLast((c) => c.end <= end)
  if (count === undefined || pledged <= 0) return { kind: 'no-figure' }
  const reached = totals.find((c) => c.low >= pledged)?.end
  return { kind: 'figure', count, share: { low: count.low / pledged, high: count.high / pledged }, reached }
}
