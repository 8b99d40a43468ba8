import type { DossierEvent } from '../api/events'
import { atOnce, type Slices, STEP } from './slices'

/** Each id that the events of a list name, once: where all are known, none of the events need be looked at. */
export type References = {
  readonly sources: ReadonlySet<string>
  readonly issues: ReadonlySet<string>
  readonly parties: ReadonlySet<string>
  /** Whether an event names no source. */
  readonly sourceless: boolean
}

const gathered = new WeakMap<readonly DossierEvent[], References>()

export function referencesOf(events: readonly DossierEvent[]): References {
  return atOnce(gatheringReferences(events))
}

/** Gathers them ahead of their use. */
export function* gatheringReferences(events: readonly DossierEvent[]): Slices<References> {
  const before = gathered.get(events)
  if (before) return before
  const [sources, issues, parties] = [new Set<string>(), new Set<string>(), new Set<string>()]
  let sourceless = false
  for (let i = 0; i < events.length; i++) {
    const event = events[i]
    if (!event) continue
    for (const id of event.sourceIds) sources.add(id)
    for (const id of event.issueIds) issues.add(id)
    for (const id of event.partyIds) parties.add(id)
    sourceless ||= event.sourceIds.length === 0
    if (i % STEP === 0) yield
  }
  const references = { sources, issues, parties, sourceless }
  gathered.set(events, references)
  return references
}
