import { STATUSES } from '../../lib/vocabulary'
import { levelOf } from './cells'
import type { MatrixRow } from './model'

/** How rows are ordered; issues that tie, or have nothing to sort by, keep the order of the issues. */
export type MatrixSort = { by: 'order' } | { by: 'prominence'; partyId: string } | { by: 'status' } | { by: 'difference' }

/** The rows in the order asked for: most prominent, largest difference or first status first, blanks last. */
export function sortRows(rows: readonly MatrixRow[], sort: MatrixSort): MatrixRow[] {
  return rows.toSorted((a, b) => compare(rank(a, sort), rank(b, sort)))
}

function rank(row: MatrixRow, sort: MatrixSort): number | undefined {
  switch (sort.by) {
    case 'order':
      return 0
    case 'prominence': {
      const level = levelOf(row.cells.find((cell) => cell.partyId === sort.partyId))
      return level === undefined ? undefined : -level
    }
    case 'status':
      return row.status && STATUSES.indexOf(row.status.latest.value)
    case 'difference':
      return row.difference === undefined ? undefined : -row.difference
  }
}

const compare = (a: number | undefined, b: number | undefined) =>
  a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : a - b
