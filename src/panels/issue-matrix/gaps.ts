import type { Assessment } from '../../api/assessments'
import { type LevelCell, levelOf } from './cells'
import type { MatrixRow } from './model'

/** Two parties whose records are compared, as the assessments name them. */
export type Pair = readonly [string, string]

/** A row where one of the pair states the issue (2 or more) and the other does not mention it (0). */
export type Gap = {
  issueId: string
  speaks: LevelCell
  silent: LevelCell
  /** Whether both cells speak of the same event; if not, the comparison is the weaker for it. */
  sameEvent: boolean
}

/** The pairs that the alignment assessments name, the most frequent first; order inside a pair does not matter. */
export function pairsOf(assessments: readonly Assessment[]): Pair[] {
  const seen = new Map<string, { pair: Pair; count: number }>()
  for (const assessment of assessments) {
    if (assessment.kind !== 'alignment') continue
    const key = pairKey(assessment.pair)
    const held = seen.get(key)
    if (held) held.count += 1
    else seen.set(key, { pair: assessment.pair, count: 1 })
  }
  return [...seen.values()].toSorted((a, b) => b.count - a.count).map((entry) => entry.pair)
}

/** One text for a pair in either order. */
export const pairKey = (pair: Pair): string => pair.toSorted().join(' ')

/**
 * The pair that the finding compares: the first one assessed; before anything is assessed the first two columns.
 * None when one of the two is not a column now.
 */
export function comparedPair(pairs: readonly Pair[], columns: readonly string[]): Pair | undefined {
  const [first, second] = pairs[0] ?? columns
  if (first === undefined || second === undefined) return undefined
  return columns.includes(first) && columns.includes(second) ? [first, second] : undefined
}

/**
 * The gaps among some rows, strongest first: the larger difference, then two accounts of one event before accounts of
 * two, then the order of the issues (the order in which the rows come).
 */
export function gapsOf(rows: readonly MatrixRow[], pair: Pair | undefined): Gap[] {
  if (pair === undefined) return []
  const gaps = rows.flatMap((row) => gapOf(row, pair) ?? [])
  return gaps.toSorted((a, b) => size(b) - size(a) || Number(b.sameEvent) - Number(a.sameEvent))
}

function gapOf(row: MatrixRow, pair: Pair): Gap | undefined {
  const cells = row.cells.flatMap((cell) => (cell.kind === 'level' && pair.includes(cell.partyId) ? [cell] : []))
  const speaks = cells.find((cell) => cell.prominence >= 2)
  const silent = cells.find((cell) => cell.prominence === 0)
  if (!speaks || !silent) return undefined
  return { issueId: row.issueId, speaks, silent, sameEvent: speaks.eventId === silent.eventId }
}

const size = (gap: Gap) => gap.speaks.prominence - gap.silent.prominence

/** The largest difference between two levels of a row; undefined when fewer than two levels are held. */
export function differenceOf(cells: MatrixRow['cells']): number | undefined {
  const levels = cells.flatMap((cell) => levelOf(cell) ?? [])
  return levels.length < 2 ? undefined : Math.max(...levels) - Math.min(...levels)
}
