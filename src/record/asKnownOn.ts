import type { Commitment } from '../api/commitments'
import type { Dispute } from '../api/disputes'
import type { DossierEvent, EventStatusEntry } from '../api/events'
import type { Question } from '../api/questions'
import type { IsoDate } from '../lib/dates'
import { type Dossier, foundThrough, type KnownDossier, type KnownEvent } from './dossier'
import { copyFigures, dayNumber, type EventFigures, holdFigures, noFigures, setFigures } from './eventFigures'
import { asItCame, type EventTable, eventTable } from './eventTable'

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
    events: cutEvents(dossier.events, date, known),
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

/** In the order of the list. */
function cutEvents(events: readonly DossierEvent[], date: IsoDate, known: Cut): KnownEvent[] {
  const table = eventTable(events)
  const { plain, knownDay } = table
  const day = dayNumber(date)
  const cut: KnownEvent[] = []
  const rows: number[] = []
  for (let i = 0; i < knownDay.length; i++) {
    if ((knownDay[i] ?? 0) > day) continue
    const event = events[i]
    const standing = plain[i] ?? (event && cutEvent(cutNotes(event, date), known))
    if (standing === undefined) continue
    cut.push(standing)
    rows.push(i)
  }
  foundThrough(cut, events, rows)
  // What is left of a list in order is in order.
  let ordered = 0
  while ((rows[ordered] ?? Number.POSITIVE_INFINITY) < table.ordered) ordered++
  holdFigures(cut, figuresOfCut(cut, rows, table), ordered)
  return cut
}

/** Only what the cut changed is reckoned anew. */
function figuresOfCut(cut: readonly KnownEvent[], rows: readonly number[], { plain, figures }: EventTable): EventFigures {
  const own = noFigures(cut.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0
    const event = cut[i]
    if (plain[row]) copyFigures(own, i, figures, row)
    else if (event) setFigures(own, i, event)
  }
  return own
}

function cutEvent(event: DossierEvent, known: Cut): KnownEvent | undefined {
  const { date: latestDate, endDate: latestEnd, status: latestStatus, statuses, ...rest } = event
  if (statuses === undefined || statuses.length === 0) return asItCame(event)
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
