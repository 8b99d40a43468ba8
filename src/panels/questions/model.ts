import type { Claim } from '../../api/claims'
import type { Commitment } from '../../api/commitments'
import type { Dispute } from '../../api/disputes'
import type { Question } from '../../api/questions'
import { matchesIssues, matchesText } from '../../filters/matches'
import type { Filters } from '../../filters/parameters'
import { byId, type KnownDossier } from '../../record/dossier'

export type Answer = Question['answers'][number]

export type QuestionRow = {
  id: string
  question: string
  issueIds: readonly string[]
  /** The latest answer known on the day. */
  answer: Answer
  /** What was answered before, the latest first. */
  earlier: readonly Answer[]
  /** How many answers became known after the day; no more than the count may be shown. */
  later: number
  /** What the answer rests on, as far as it is known on the day: an answer may name a fact that became known after it. */
  claims: readonly Claim[]
  disputes: readonly Dispute[]
  commitments: readonly Commitment[]
}

export type QuestionsView = {
  rows: readonly QuestionRow[]
  /** Questions that had an answer by the day, before the filters. */
  answered: number
  /** Questions whose first answer became known after the day. */
  answeredLater: number
}

type Choices = Pick<Filters, 'issue' | 'q'>
type Known = Pick<KnownDossier, 'questions' | 'claims' | 'disputes' | 'commitments' | 'issues'>

/** What a room asks, with the answers known on the day of the cut. `later` is counted on the uncut facts. */
export function questionsView(known: Known, filters: Choices, later: ReadonlyMap<string, number>): QuestionsView {
  const claims = byId(known.claims)
  const disputes = byId(known.disputes)
  const commitments = byId(known.commitments)
  const rows = known.questions
    .toSorted((a, b) => a.order - b.order)
    .flatMap((question): QuestionRow[] => {
      const answer = question.answers.at(-1)
      if (answer === undefined) return []
      return [
        {
          id: question.id,
          question: question.question,
          issueIds: question.issueIds,
          answer,
          earlier: question.answers.slice(0, -1).toReversed(),
          later: later.get(question.id) ?? 0,
          claims: named(answer.claimIds, claims),
          disputes: named(answer.disputeIds, disputes),
          commitments: named(answer.commitmentIds, commitments),
        },
      ]
    })
  const answered = new Set(rows.map((row) => row.id))
  return {
    rows: rows.filter((row) => matchesIssues(filters, row.issueIds) && matchesText(filters.q, textsOf(row, known))),
    answered: rows.length,
    answeredLater: [...later.keys()].filter((id) => !answered.has(id)).length,
  }
}

function named<T>(ids: readonly string[] | undefined, items: { get: (id: string) => T | undefined }): T[] {
  return [...new Set(ids ?? [])].flatMap((id) => items.get(id) ?? [])
}

/** What a search looks through: the question, its answers, its issues, and what the answer rests on. */
function textsOf(row: QuestionRow, known: Known): (string | undefined)[] {
  return [
    row.question,
    ...[row.answer, ...row.earlier].flatMap((answer) => [answer.text, answer.quote, answer.note]),
    ...known.issues.filter((issue) => row.issueIds.includes(issue.id)).map((issue) => issue.name),
    ...row.claims.flatMap((claim) => [claim.text, claim.quote, claim.speaker]),
    ...row.disputes.flatMap((dispute) => [dispute.question, ...dispute.answers.map((answer) => answer.answer)]),
    ...row.commitments.map((commitment) => commitment.title),
  ]
}
