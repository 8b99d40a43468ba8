import { formatDate } from '../../lib/dates'
import { questionsWords } from '../../lib/strings/questions'
import { sharedWords } from '../../lib/strings/shared'
import type { KnownDossier } from '../../record/dossier'
import { shownSources } from '../lookUp'
import type { QuestionRow } from './model'

/** An answer as it may be cited: the question, the answer, where it is disputed, from which texts, as known when. */
export function answerCitation(row: QuestionRow, known: Pick<KnownDossier, 'sources' | 'date'>): string {
  const sources = shownSources(known, row.answer.sourceIds).map((source) => {
    if (source.title === undefined) return source.id
    const day = source.publishedOn ? formatDate(source.publishedOn) : sharedWords.undated
    return [source.publisher, `“${source.title}”`, day, source.url].filter(Boolean).join(', ')
  })
  return [
    row.question,
    row.answer.text,
    ...row.disputes.map((dispute) => questionsWords.cite.disputed(dispute.question)),
    questionsWords.cite.knownSince(formatDate(row.answer.knownOn)),
    questionsWords.cite.sources(sources),
    questionsWords.cite.asKnownOn(formatDate(known.date)),
  ].join(' ')
}
