import type { DossierEvent, EventStatusEntry } from '../api/events'
import type { KnownEvent } from './dossier'
import { dayNumber, type EventFigures, noFigures, setFigures } from './eventFigures'

/** The events of a dossier with what a cut asks of each beside them: made once, for a list may hold many thousand. */
export type EventTable = {
  /** Events that were never a plan, as known: the same on every day, so that each is drawn again only when it changed. */
  readonly plain: readonly (KnownEvent | undefined)[]
  /** The day on which each became known, in days since 1970. */
  readonly knownDay: Int32Array
  /** The figures of those events that are the same on every day. */
  readonly figures: EventFigures
}

const tables = new WeakMap<readonly DossierEvent[], EventTable>()

export function eventTable(events: readonly DossierEvent[]): EventTable {
  const before = tables.get(events)
  if (before) return before
  const knownDay = new Int32Array(events.length)
  const figures = noFigures(events.length)
  const plain = events.map((event, i) => {
    knownDay[i] = dayNumber(event.knownOn)
    if (event.notes || (event.statuses?.length ?? 0) > 0) return undefined
    const same = asItCame(event)
    setFigures(figures, i, same)
    return same
  })
  const table = { plain, knownDay, figures }
  tables.set(events, table)
  return table
}

const NO_HISTORY: readonly EventStatusEntry[] = []

/** An event that was never a plan, as known. */
export function asItCame({ statuses: _, ...event }: DossierEvent): KnownEvent {
  return { ...event, history: NO_HISTORY }
}
