import type { Filters } from '../../filters/parameters'
import { STATUSES } from '../../lib/vocabulary'
import { levelOf } from './cells'
import type { MatrixRow } from './model'

/** How rows are ordered; issues that tie, or have nothing to sort by, keep the order of the issues. */
export type MatrixSort = { by: 'order' } | { by: 'prominence'; partyId: string } | { by: 'status' } | { by: 'difference' }

/** How the address says it: a word, or the party by whose prominence rows are sorted. */
export const sortWord = (sort: MatrixSort): string | null =>
  sort.by === 'order' ? null : sort.by === 'prominence' ? sort.partyId : sort.by

/** The rows that the reader asked for, and their order. */
export function matrixOptions({ sort, rows }: Pick<Filters, 'sort' | 'rows'>) {
  return { sort: sortFrom(sort), onlyDifferences: rows.includes('differences'), hidden: rows.includes('all') }
}

function sortFrom(word: string | null): MatrixSort {
  if (word === null) return { by: 'order' }
  return word === 'difference' || word === 'status' ? { by: word } : { by: 'prominence', partyId: word }
}

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
