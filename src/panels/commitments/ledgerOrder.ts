import type { Status } from '../../lib/vocabulary'
import type { LedgerRow } from './model'

export const LEDGER_COLUMNS = ['title', 'bound', 'share', 'status', 'deadline'] as const
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number]
/** Without a column the ledger stands in its own order: pledges with counts first, then what is due next. */
export type LedgerSort = { column: LedgerColumn; down: boolean } | undefined
/** A deadline seen from the as-of date. */
export const DEADLINES = ['ahead', 'passed', 'none'] as const
export type DeadlineState = (typeof DEADLINES)[number]
export type LedgerFilter = { status: Status | ''; bound: string; deadline: DeadlineState | '' }
export const NO_LEDGER_FILTER: LedgerFilter = { status: '', bound: '', deadline: '' }

type Names = (partyId: string) => string

/** The rows that pass the ledger's own filters, in the order asked for. A row without a value stands last, whichever way round. */
export function arrangeLedger(rows: readonly LedgerRow[], filter: LedgerFilter, sort: LedgerSort, nameOf: Names): LedgerRow[] {
  const kept = rows.filter(
    (row) =>
      (filter.status === '' || row.status?.status === filter.status) &&
      (filter.bound === '' || row.commitment.promisorIds.includes(filter.bound)) &&
      (filter.deadline === '' || deadlineOf(row) === filter.deadline),
  )
  if (!sort) return kept
  const value = VALUES[sort.column]
  return kept.toSorted((a, b) => {
    const [x, y] = [value(a, nameOf), value(b, nameOf)]
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined)
    const way = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), 'en')
    return sort.down ? -way : way
  })
}

/** The last day itself is still ahead. */
export const deadlineOf = (row: LedgerRow): DeadlineState =>
  row.daysLeft === undefined ? 'none' : row.daysLeft >= 0 ? 'ahead' : 'passed'

const VALUES: Record<LedgerColumn, (row: LedgerRow, nameOf: Names) => string | number | undefined> = {
  title: (row) => row.commitment.title,
  bound: (row, nameOf) => row.commitment.promisorIds.map(nameOf).join(', '),
  // By the count that comes first in the order of the bases: never a mean of several.
  share: (row) => {
    const [first] = row.latest
    return first && row.terms.quantity && row.terms.quantity.value > 0 ? first.low / row.terms.quantity.value : undefined
  },
  status: (row) => row.status?.status,
  deadline: (row) => row.daysLeft,
}

/** What a press on a column's head asks for: up, then down, then the ledger's own order again. */
export function nextSort(sort: LedgerSort, column: LedgerColumn): LedgerSort {
  if (sort?.column !== column) return { column, down: false }
  return sort.down ? undefined : { column, down: true }
}
