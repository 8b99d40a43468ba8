import { type IsoDate, later } from '../lib/dates'
import type { Dossier } from './dossier'

/** A day on which facts became known, and how many. */
export type KnowledgeDate = { date: IsoDate; count: number }

/**
 * The days on which something became known, oldest first. A fact is one dated statement: an item, or, for an item made
 * of dated parts (a commitment, a plan, a dispute, a question), each of its parts. A part dated before its whole is known with it.
 */
export function knowledgeDates(dossier: Dossier): KnowledgeDate[] {
  const counts = new Map<IsoDate, number>()
  for (const day of knownDays(dossier)) counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts].map(([date, count]) => ({ date, count })).sort((a, b) => (a.date < b.date ? -1 : 1))
}

function* knownDays(dossier: Dossier): Generator<IsoDate> {
  for (const list of [dossier.observations, dossier.baselines, dossier.claims, dossier.positions, dossier.assessments]) {
    for (const fact of list) yield fact.knownOn
  }
  for (const account of dossier.accounts) yield account.knownOn
  for (const commitment of dossier.commitments) {
    for (const part of [...commitment.versions, ...commitment.confirmations, ...commitment.statuses])
      yield later(part.knownOn, commitment.knownOn)
  }
  for (const event of dossier.events) {
    if (event.statuses === undefined || event.statuses.length === 0) yield event.knownOn
    else for (const entry of event.statuses) yield later(entry.knownOn, event.knownOn)
  }
  for (const dispute of dossier.disputes) for (const a of dispute.answers) yield later(a.knownOn, dispute.knownOn)
  for (const question of dossier.questions) for (const a of question.answers) yield a.knownOn
}

/** How many facts became known after `date`. */
export function countKnownAfter(dates: readonly KnowledgeDate[], date: IsoDate): number {
  return dates.reduce((sum, d) => (d.date > date ? sum + d.count : sum), 0)
}
