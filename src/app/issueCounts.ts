import type { KnownDossier } from '../record/dossier'
import { figuresOf } from '../record/eventFigures'
import { idsOfSet } from '../record/idSets'

/** How many known facts speak of each issue: events, commitments and claims. */
export type IssueCounts = ReadonlyMap<string, { events: number; commitments: number; claims: number; all: number }>

export function issueCounts(known: Pick<KnownDossier, 'events' | 'commitments' | 'claims'>): IssueCounts {
  const counts = new Map<string, { events: number; commitments: number; claims: number; all: number }>()
  const add = (issueId: string, kind: 'events' | 'commitments' | 'claims', by = 1) => {
    let entry = counts.get(issueId)
    if (entry === undefined) {
      entry = { events: 0, commitments: 0, claims: 0, all: 0 }
      counts.set(issueId, entry)
    }
    entry[kind] += by
    entry.all += by
  }
  const bySet: number[] = []
  for (const set of figuresOf(known.events).issueSets) bySet[set] = (bySet[set] ?? 0) + 1
  bySet.forEach((count, set) => {
    for (const id of idsOfSet(set)) add(id, 'events', count)
  })
  for (const commitment of known.commitments) for (const id of commitment.issueIds) add(id, 'commitments')
  for (const claim of known.claims) add(claim.issueId, 'claims')
  return counts
}
