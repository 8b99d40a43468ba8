import type { DossierEvent, EventStatusEntry } from '../api/events'
import type { KnownEvent } from './dossier'
import { dayNumber, type EventFigures, isBefore, noFigures, setFigures } from './eventFigures'
import { atOnce, type Slices, STEP } from './slices'

/** The events of a dossier with what a cut asks of each beside them: made once, for a list may hold many thousand. */
export type EventTable = {
  /** Events that were never a plan, as known: the same on every day, so that each is drawn again only when it changed. */
  readonly plain: readonly (KnownEvent | undefined)[]
  /** The day on which each became known, in days since 1970. */
  readonly knownDay: Int32Array
  /** The figures of those events that are the same on every day. */
  readonly figures: EventFigures
  /** How many of the first events are the same on every day and in date order. */
  readonly ordered: number
}

const tables = new WeakMap<readonly DossierEvent[], EventTable>()

export function eventTable(events: readonly DossierEvent[]): EventTable {
  return atOnce(makingTable(events))
}

/** Makes the table of a list ahead of its use. */
export function* makingTable(events: readonly DossierEvent[]): Slices<EventTable> {
  const before = tables.get(events)
  if (before) return before
  const knownDay = new Int32Array(events.length)
  const figures = noFigures(events.length)
  const plain: (KnownEvent | undefined)[] = []
  let ordered = 0
  for (let i = 0; i < events.length; i++) {
    const event = events[i]
    if (event === undefined) continue
    knownDay[i] = dayNumber(event.knownOn)
    const same = event.notes || (event.statuses?.length ?? 0) > 0 ? undefined : asItCame(event)
    plain.push(same)
    if (same) setFigures(figures, i, same)
    if (same && ordered === i && (i === 0 || isBefore(events, figures, i - 1, i))) ordered = i + 1
    if (i % STEP === 0) yield
  }
  const table = { plain, knownDay, figures, ordered }
  tables.set(events, table)
  return table
}

const NO_HISTORY: readonly EventStatusEntry[] = []

/** An event that was never a plan, as known. */
export function asItCame({ statuses: _, ...event }: DossierEvent): KnownEvent {
  return { ...event, history: NO_HISTORY }
}
