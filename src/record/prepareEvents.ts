import type { DossierEvent } from '../api/events'
import { puttingInOrder } from './dateOrder'
import { indexing } from './dossier'
import { makingTable } from './eventTable'
import { gatheringReferences } from './references'
import type { Slices } from './slices'

/** What join, cut and index make once of a list of events, made ahead of them. */
export function* preparingEvents(events: readonly DossierEvent[]): Slices<undefined> {
  const ordered = yield* puttingInOrder(events)
  yield* gatheringReferences(ordered)
  yield* makingTable(ordered)
  yield* indexing(ordered)
  return undefined
}
