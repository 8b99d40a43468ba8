import { byId, type KnownDossier } from '../../record/dossier'

/** The events of which at least two accounts are held, the latest first. */
export function eventsWithAccounts(known: Pick<KnownDossier, 'accounts' | 'events'>): string[] {
  const counts = new Map<string, number>()
  for (const { eventId } of known.accounts) counts.set(eventId, (counts.get(eventId) ?? 0) + 1)
  const dayOf = (id: string) => byId(known.events).get(id)?.date ?? ''
  return [...counts]
    .filter(([, count]) => count >= 2)
    .map(([id]) => id)
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0))
}
