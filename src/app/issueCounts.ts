import type { KnownDossier } from '../record/dossier'

/** How many known facts speak of each issue: events, commitments and claims. */
export type IssueCounts = ReadonlyMap<string, { events: number; commitments: number; claims: number; all: number }>

export function issueCounts(known: Pick<KnownDossier, 'events' | 'commitments' | 'claims'>): IssueCounts {
  const counts = new Map<string, { events: number; commitments: number; claims: number; all: number }>()
  const add = (issueId: string, kind: 'events' | 'commitments' | 'claims') => {
    let entry = counts.get(issueId)
    if (entry === undefined) {
      entry = { events: 0, commitments: 0, claims: 0, all: 0 }
      counts.set(issueId, entry)
    }
    entry[kind] += 1
    entry.all += 1
  }
  for (const event of known.events) for (const id of event.issueIds) add(id, 'events')
  for (const commitment of known.commitments) for (const id of commitment.issueIds) add(id, 'commitments')
  for (const claim of known.claims) add(claim.issueId, 'claims')
  return counts
}
