import type { Commitment } from '../../api/commitments'
import type { Position } from '../../api/positions'
import { firstDay } from '../../lib/dates'
import type { KnownDossier, KnownEvent } from '../../record/dossier'

/** What else in the record an event bears on, as far as known on the date. */
export type Touched = {
  /** Commitments on one of its issues, to or from one of its parties. */
  commitments: readonly Commitment[]
  /** Cells of the matrix that were read from it: the latest of each issue and party. */
  cells: readonly Position[]
  /** Events named as related by either side, oldest first; those without a date count as after. */
  before: readonly KnownEvent[]
  after: readonly KnownEvent[]
}

export function touchedBy(event: KnownEvent, known: KnownDossier): Touched {
  const cells = new Map<string, Position>()
  for (const position of known.positions) {
    if (position.eventId !== event.id) continue
    const key = `${position.issueId} ${position.partyId}`
    const held = cells.get(key)
    if (held === undefined || position.knownOn >= held.knownOn) cells.set(key, position)
  }
  const day = (other: KnownEvent) => (other.date === undefined ? '9999' : firstDay(other.date))
  const related = known.events
    .filter((other) => other.id !== event.id && (event.relatedIds?.includes(other.id) || other.relatedIds?.includes(event.id)))
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
  return {
    commitments: known.commitments.filter(
      ({ issueIds, promisorIds, promiseeId }) =>
        issueIds.some((id) => event.issueIds.includes(id)) &&
        event.partyIds.some((id) => promisorIds.includes(id) || promiseeId === id),
    ),
    cells: [...cells.values()],
    before: related.filter((other) => day(other) < day(event)),
    after: related.filter((other) => day(other) >= day(event)),
  }
}
