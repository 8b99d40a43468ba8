import type { Commitment } from '../api/commitments'
import type { Dispute } from '../api/disputes'
import type { DossierEvent, EventStatusEntry } from '../api/events'
import type { Question } from '../api/questions'
import type { IsoDate } from '../lib/dates'
import type { Dossier, KnownDossier, KnownEvent } from './dossier'

type Dated = { knownOn: IsoDate; notes?: { text: string; knownOn: IsoDate }[] | undefined }

/**
 * The facts as they were known at the end of `date`: what became known later is gone, and what changed later stands
 * as it did. The only place of the page where time is cut; everything shown comes after it.
 */
export function asKnownOn(dossier: Dossier, date: IsoDate): KnownDossier {
  const known = <T extends Dated>(items: readonly T[]): T[] =>
    items.filter((i) => i.knownOn <= date).map((i) => cutNotes(i, date))
  return {
    date,
    issues: dossier.issues,
    parties: dossier.parties,
    sources: dossier.sources,
    commitments: known(dossier.commitments).map((c) => cutCommitment(c, known)),
    observations: known(dossier.observations),
    baselines: known(dossier.baselines),
    claims: known(dossier.claims),
    positions: known(dossier.positions),
    assessments: known(dossier.assessments),
    accounts: known(dossier.accounts),
    events: known(dossier.events).flatMap((e) => cutEvent(e, known) ?? []),
    disputes: known(dossier.disputes).flatMap((d) => cutDispute(d, known) ?? []),
    questions: dossier.questions.flatMap((q) => cutQuestion(q, known) ?? []),
  }
}

type Cut = <T extends Dated>(items: readonly T[]) => T[]

/** Remarks made with hindsight carry their own day. */
function cutNotes<T extends Dated>(item: T, date: IsoDate): T {
  return item.notes === undefined ? item : { ...item, notes: item.notes.filter((n) => n.knownOn <= date) }
}

const oldestFirst = <T extends Dated>(items: T[]): T[] =>
  items.sort((a, b) => (a.knownOn < b.knownOn ? -1 : a.knownOn > b.knownOn ? 1 : 0))

function cutCommitment(commitment: Commitment, known: Cut): Commitment {
  const versions = oldestFirst(known(commitment.versions))
  const confirmations = oldestFirst(known(commitment.confirmations))
  const statuses = oldestFirst(known(commitment.statuses))
  const sourceIds = sourcesOf(commitment.sourceIds, [...versions, ...confirmations, ...statuses])
  return { ...commitment, versions, confirmations, statuses, sourceIds }
}

/** The sources of a whole made of dated parts name later parts' too; only those of the parts known by now may stand. */
function sourcesOf(ids: string[], parts: readonly { sourceIds: string[] }[]): string[] {
  const used = new Set(parts.flatMap((part) => part.sourceIds))
  const left = ids.filter((id) => used.has(id))
  return left.length > 0 ? left : used.size > 0 ? [...used] : ids
}

/** Events that were never a plan, as known; by the event as it came. */
const plain = new WeakMap<DossierEvent, KnownEvent>()

function cutEvent(event: DossierEvent, known: Cut): KnownEvent | undefined {
  const { date: latestDate, endDate: latestEnd, status: latestStatus, statuses, ...rest } = event
  if (statuses === undefined || statuses.length === 0) {
    // The same on every day: kept, so that one of very many events is made once and drawn again only when it changed.
    const made: KnownEvent = plain.get(event) ?? {
      ...rest,
      date: latestDate,
      ...optionalEnd(latestEnd),
      status: latestStatus,
      history: [],
    }
    plain.set(event, made)
    return made
  }
  const history = oldestFirst(known(statuses))
  const last = history.at(-1)
  if (last === undefined) return undefined
  const dated = history.findLast((entry) => entry.date !== undefined)
  const allKnown = history.length === statuses.length
  // The end of the latest span belongs to it alone: an earlier plan had its own, or none.
  const endDate = dated?.endDate ?? (allKnown && dated?.date === latestDate ? latestEnd : undefined)
  const sourceIds = sourcesOf(rest.sourceIds, history)
  return { ...rest, sourceIds, ...optionalDate(dated), ...optionalEnd(endDate), status: last.status, history }
}

const optionalDate = (entry: EventStatusEntry | undefined) => (entry?.date === undefined ? {} : { date: entry.date })
const optionalEnd = (endDate: string | undefined) => (endDate === undefined ? {} : { endDate })

function cutDispute(dispute: Dispute, known: Cut): Dispute | undefined {
  const answers = oldestFirst(known(dispute.answers))
  if (answers.length === 0) return undefined
  return { ...dispute, answers, sourceIds: [...new Set(answers.flatMap((a) => a.sourceIds))] }
}

function cutQuestion(question: Question, known: Cut): Question | undefined {
  const answers = oldestFirst(known(question.answers))
  return answers.length === 0 ? undefined : { ...question, answers }
}
