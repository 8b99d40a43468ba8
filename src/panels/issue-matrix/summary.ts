import { formatDate } from '../../lib/dates'
import { matrixSummaryWords } from '../../lib/strings/matrixSummary'
import { PROMINENCE_TERMS } from '../../lib/strings/terms'
import { PROMINENCES } from '../../lib/vocabulary'
import type { KnownDossier } from '../../record/dossier'
import { nameOf } from '../lookUp'
import { levelOf } from './cells'
import { gapsOf } from './finding'
import type { MatrixView } from './model'

type Names = Pick<KnownDossier, 'issues' | 'parties'>

/** One to three sentences for a reader who does not see the table. */
export function matrixSummary(view: MatrixView, known: Names & Pick<KnownDossier, 'date'>): string {
  const cells = view.rows.flatMap((row) => row.cells)
  const counts = PROMINENCES.toReversed().map((level) => ({
    label: PROMINENCE_TERMS[level].label,
    count: cells.filter((c) => levelOf(c) === level).length,
  }))
  const held = counts.reduce((sum, c) => sum + c.count, 0)
  const size = matrixSummaryWords.size(view.rows.length, view.columns.length, formatDate(known.date))
  const stated = counts.filter((c) => c.count > 0)
  const levels =
    held === 0 ? matrixSummaryWords.noAccount : matrixSummaryWords.levels(cells.length, stated, cells.length - held)
  return [size, levels, gapList(view, known)].filter(Boolean).join(' ')
}

function gapList(view: MatrixView, known: Names): string {
  if (view.gaps.length === 0 || !view.pair) return ''
  const [a, b] = view.pair
  const issues = view.gaps.map((gap) => nameOf(known.issues, gap.issueId))
  return matrixSummaryWords.gaps(nameOf(known.parties, a), nameOf(known.parties, b), issues, gapsOf(view))
}
