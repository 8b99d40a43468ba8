import type { DossierEvent } from '../api/events'
import type { Dossier } from './dossier'

/**
 * The event that the dossier is about: the one of which most accounts are held (of two that are equal, the earlier).
 * Absent while no account has arrived.
 */
export function subjectEvent(dossier: Pick<Dossier, 'accounts' | 'events'>): DossierEvent | undefined {
  const held = new Map<string, number>()
  for (const account of dossier.accounts) held.set(account.eventId, (held.get(account.eventId) ?? 0) + 1)
  return dossier.events
    .filter((event) => held.has(event.id))
    .toSorted((a, b) => (held.get(b.id) ?? 0) - (held.get(a.id) ?? 0) || (a.date < b.date ? -1 : 1))[0]
}
