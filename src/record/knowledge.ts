import type { IsoDate } from '../lib/dates'
import type { Dossier } from './dossier'

/** A day on which facts became known, and how many. */
export type KnowledgeDate = { date: IsoDate; count: number }

/**
 * The days on which something became known, oldest first. A fact is one dated statement: an item, or, for an item made
 * of dated parts (a commitment, a plan, a dispute, a question), each of its parts.
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
    for (const part of [...commitment.versions, ...commitment.confirmations, ...commitment.statuses]) yield part.knownOn
  }
  for (const event of dossier.events) {
    if (event.statuses === undefined || event.statuses.length === 0) yield event.knownOn
    else for (const entry of event.statuses) yield entry.knownOn
  }
  for (const list of [dossier.disputes, dossier.questions]) {
    for (const item of list) for (const answer of item.answers) yield answer.knownOn
  }
}

/** How many facts became known after `date`. */
export function countKnownAfter(dates: readonly KnowledgeDate[], date: IsoDate): number {
  return dates.reduce((sum, d) => (d.date > date ? sum + d.count : sum), 0)
}
