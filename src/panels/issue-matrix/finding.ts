import { matrixFindingWords } from '../../lib/strings/matrixFinding'
import type { KnownDossier } from '../../record/dossier'
import { nameOf } from '../lookUp'
import { type LevelCell, levelOf } from './cells'
import type { MatrixView } from './model'

type Names = Pick<KnownDossier, 'issues' | 'parties'>

/** What the matrix shows, in one sentence without a full stop; only what stands in its rows. */
export function matrixFinding(view: MatrixView, known: Names): string {
  if (view.considered === 0) return known.issues.length === 0 ? matrixFindingWords.noneHeld : matrixFindingWords.none
  if (view.rows.length === 0) return matrixFindingWords.alike(view.considered)
  if (!view.rows.some((row) => row.cells.some((cell) => cell.kind === 'level'))) return nothingHeld(view, known)
  const gap = view.gaps[0]
  if (gap) return compared(gap.speaks, gap.silent, known, gapsOf(view))
  const only = view.considered === 1 ? view.rows[0] : undefined
  const levels = only?.cells.flatMap((c) => (c.kind === 'level' && view.pair?.includes(c.partyId) ? [c] : [])) ?? []
  const [high, low] = levels.toSorted((a, b) => b.prominence - a.prominence)
  return high && low ? compared(high, low, known) : coverage(view, known)
}

function nothingHeld(view: MatrixView, known: Names): string {
  const [only, ...others] = view.rows
  if (only && others.length === 0) return matrixFindingWords.nothing(nameOf(known.issues, only.issueId))
  return matrixFindingWords.nothingAtAll(view.rows.length)
}

/** One issue in two accounts. */
function compared(a: LevelCell, b: LevelCell, known: Names, gaps?: ReturnType<typeof gapsOf>): string {
  const said = (cell: LevelCell) => ({ party: nameOf(known.parties, cell.partyId), level: cell.prominence })
  return matrixFindingWords.compared(nameOf(known.issues, a.issueId), said(a), said(b), gaps)
}

/** How many gaps the rows show, of how many issues; and in how many the accounts are of different events. */
export const gapsOf = (view: MatrixView) => ({
  count: view.gaps.length,
  apart: view.gaps.filter((gap) => !gap.sameEvent).length,
  of: view.considered,
})

/** How many issues each party states: the finding where the pair shows no gap. */
function coverage(view: MatrixView, known: Names): string {
  const counts = view.columns.flatMap((partyId) => {
    const levels = view.rows.flatMap((row) => levelOf(row.cells.find((c) => c.partyId === partyId)) ?? [])
    const party = nameOf(known.parties, partyId)
    return levels.length === 0 ? [] : [{ party, stated: levels.filter((level) => level >= 2).length }]
  })
  const [first, ...others] = counts.toSorted((a, b) => b.stated - a.stated)
  return first ? matrixFindingWords.coverage(first, others, view.rows.length) : nothingHeld(view, known)
}
