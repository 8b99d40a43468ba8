import { type IsoDate, later } from '../lib/dates'
import type { Dossier } from './dossier'
import { isoOfDay } from './eventFigures'
import { eventTable } from './eventTable'

/** A day on which facts became known, and how many. */
export type KnowledgeDate = { date: IsoDate; count: number }

/**
 * The days on which something became known, oldest first. A fact is one dated statement: an item, or, for an item made
 * of dated parts (a commitment, a plan, a dispute, a question), each of its parts. A part dated before its whole is known with it.
 */
export function knowledgeDates(dossier: Dossier): KnowledgeDate[] {
  const counts = new Map<IsoDate, number>()
  const add = (day: IsoDate, count = 1) => counts.set(day, (counts.get(day) ?? 0) + count)
  for (const day of knownDays(dossier)) add(day)
  const events = new Map<number, number>()
  const { plain, knownDay } = eventTable(dossier.events)
  for (let i = 0; i < plain.length; i++) {
    const event = plain[i] ? undefined : dossier.events[i]
    const { statuses = [] } = event ?? {}
    for (const entry of statuses) add(later(entry.knownOn, event?.knownOn ?? entry.knownOn))
    if (statuses.length === 0) events.set(knownDay[i] ?? 0, (events.get(knownDay[i] ?? 0) ?? 0) + 1)
  }
  for (const [day, count] of events) add(isoOfDay(day), count)
  return [...counts].map(([date, count]) => ({ date, count })).sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** The days of all facts but the events, of which there may be very many. */
function* knownDays(dossier: Dossier): Generator<IsoDate> {
  for (const list of [dossier.observations, dossier.baselines, dossier.claims, dossier.positions, dossier.assessments]) {
    for (const fact of list) yield fact.knownOn
  }
  for (const account of dossier.accounts) yield account.knownOn
  for (const commitment of dossier.commitments) {
    for (const part of [...commitment.versions, ...commitment.confirmations, ...commitment.statuses])
      yield later(part.knownOn, commitment.knownOn)
  }
  for (const dispute of dossier.disputes) for (const a of dispute.answers) yield later(a.knownOn, dispute.knownOn)
  for (const question of dossier.questions) for (const a of question.answers) yield a.knownOn
}

/** How many facts became known after `date`. */
export function countKnownAfter(dates: readonly KnowledgeDate[], date: IsoDate): number {
  return dates.reduce((sum, d) => (d.date > date ? sum + d.count : sum), 0)
}
