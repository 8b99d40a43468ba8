import { formatDate } from '../../lib/dates'
import { questionsFindingWords } from '../../lib/strings/questions'
import type { KnownDossier } from '../../record/dossier'
import type { QuestionRow, QuestionsView } from './model'

type Day = Pick<KnownDossier, 'date'>

const isDisputed = (row: QuestionRow) => row.disputes.length > 0
const sum = (rows: readonly QuestionRow[], count: (row: QuestionRow) => number) => rows.reduce((n, row) => n + count(row), 0)

/** What the panel shows, in one sentence without a full stop; only what stands in its rows. */
export function questionsFinding(view: QuestionsView, known: Day): string {
  const day = formatDate(known.date)
  if (view.answered === 0) return questionsFindingWords.none(day)
  if (view.rows.length === 0) return questionsFindingWords.filtered(view.answered)
  return questionsFindingWords.answered(view.rows.length, day, view.rows.filter(isDisputed).length, changedOf(view))
}

/** Where answers have changed, the day of the last change is part of the finding. */
function changedOf(view: QuestionsView) {
  const changed = view.rows.filter((row) => row.earlier.length > 0)
  if (changed.length === 0) return undefined
  const last = changed.map((row) => row.answer.knownOn).reduce((a, b) => (a > b ? a : b))
  return { count: changed.length, last: formatDate(last, 'medium') }
}

/** One to three sentences for a reader who does not see the sheet. */
export function questionsSummary(view: QuestionsView, known: Day): string {
  if (view.rows.length === 0) return `${questionsFinding(view, known)}.`
  const disputed = view.rows.filter(isDisputed)
  const earlier = sum(view.rows, (row) => row.earlier.length)
  const later = sum(view.rows, (row) => row.later)
  return [
    questionsFindingWords.size(view.rows.length, formatDate(known.date)),
    disputed.length > 0 && questionsFindingWords.disputed(disputed.map((row) => row.question)),
    questionsFindingWords.opened(earlier, later),
  ]
    .filter((part) => part !== false)
    .join(' ')
}
