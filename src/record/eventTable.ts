import type { DossierEvent, EventStatusEntry } from '../api/events'
import { type IsoDate, MS_PER_DAY, toUtcMs } from '../lib/dates'
import type { KnownEvent } from './dossier'

/** The events of a dossier with what a cut asks of each beside them: made once, for a list may hold many thousand. */
export type EventTable = {
  /** Events that were never a plan, as known: the same on every day, so that each is drawn again only when it changed. */
  readonly plain: readonly (KnownEvent | undefined)[]
  /** The day on which each became known, in days since 1970. */
  readonly knownDay: Int32Array
}

const tables = new WeakMap<readonly DossierEvent[], EventTable>()

export function eventTable(events: readonly DossierEvent[]): EventTable {
  const before = tables.get(events)
  if (before) return before
  const knownDay = new Int32Array(events.length)
  const plain = events.map((event, i) => {
    knownDay[i] = dayNumber(event.knownOn)
    return event.notes || (event.statuses?.length ?? 0) > 0 ? undefined : asItCame(event)
  })
  const table = { plain, knownDay }
  tables.set(events, table)
  return table
}

/** A calendar day as a number, to be compared in one step. */
export const dayNumber = (date: IsoDate): number => Math.round(toUtcMs(date) / MS_PER_DAY)

const NO_HISTORY: readonly EventStatusEntry[] = []

/** An event that was never a plan, as known. */
export function asItCame({ statuses: _, ...event }: DossierEvent): KnownEvent {
  return { ...event, history: NO_HISTORY }
}
