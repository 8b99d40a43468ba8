import { formatDate } from '../../lib/dates'
import { listWords, plural } from '../../lib/phrases'
import type { KnownDossier } from '../../record/dossier'
import type { QuestionRow, QuestionsView } from './model'

type Day = Pick<KnownDossier, 'date'>

const isDisputed = (row: QuestionRow) => row.disputes.length > 0
const sum = (rows: readonly QuestionRow[], count: (row: QuestionRow) => number) => rows.reduce((n, row) => n + count(row), 0)

/** What the panel shows, in one sentence without a full stop; only what stands in its rows. */
export function questionsFinding(view: QuestionsView, known: Day): string {
  const day = formatDate(known.date)
  if (view.answered === 0) return `No question had an answer by ${day}`
  if (view.rows.length === 0) return `None of the ${plural(view.answered, 'answered question')} passes the filters`
  const disputed = view.rows.filter(isDisputed).length
  const dispute =
    disputed === 0
      ? 'none of the answers rests on a disputed point'
      : `${disputed} of the answers ${disputed === 1 ? 'rests' : 'rest'} on a disputed point`
  return `${plural(view.rows.length, 'question')} answered as known on ${day}; ${dispute}${newest(view)}`
}

/** Where answers have changed, the day of the last change is part of the finding. */
function newest(view: QuestionsView): string {
  const changed = view.rows.filter((row) => row.earlier.length > 0)
  if (changed.length === 0) return ''
  const last = changed.map((row) => row.answer.knownOn).reduce((a, b) => (a > b ? a : b))
  return `, ${changed.length} ${changed.length === 1 ? 'has' : 'have'} changed, last on ${formatDate(last, 'medium')}`
}

/** One to three sentences for a reader who does not see the sheet. */
export function questionsSummary(view: QuestionsView, known: Day): string {
  if (view.rows.length === 0) return `${questionsFinding(view, known)}.`
  const disputed = view.rows.filter(isDisputed)
  const earlier = sum(view.rows, (row) => row.earlier.length)
  const later = sum(view.rows, (row) => row.later)
  return [
    `${plural(view.rows.length, 'question')} with the answer known on ${formatDate(known.date)}.`,
    disputed.length > 0 && `Disputed: ${listWords(disputed.map((row) => row.question))}`,
    `${plural(earlier, 'earlier answer')} can be opened; ${plural(later, 'later one')} ${later === 1 ? 'is' : 'are'} only counted.`,
  ]
    .filter((part) => part !== false)
    .join(' ')
}
