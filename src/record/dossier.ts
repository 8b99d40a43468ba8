import type { DossierEvent, EventStatusEntry } from '../api/events'
import type { Items } from '../api/resources'
import type { EdtfDate, IsoDate } from '../lib/dates'
import type { EventStatus, ListResource } from '../lib/vocabulary'

/** All facts that were loaded; a resource that could not be had is an empty list (the page's states tell which). */
export type Dossier = { readonly [R in ListResource]: readonly Items[R][] }

/** An event as it stood on a day: no date when none was known, and only the entries known then. */
export type KnownEvent = Omit<DossierEvent, 'date' | 'endDate' | 'status' | 'statuses'> & {
  date?: EdtfDate
  endDate?: EdtfDate
  status: EventStatus
  /** The entries known by then, oldest first; empty for an event that was never a plan. */
  history: readonly EventStatusEntry[]
}

/** The facts as they were known at the end of one day. Everything that is drawn, listed or counted comes from here. */
export type KnownDossier = Omit<Dossier, 'events'> & { readonly events: readonly KnownEvent[]; readonly date: IsoDate }

export const EMPTY_DOSSIER: Dossier = Object.freeze({
  issues: [],
  parties: [],
  sources: [],
  commitments: [],
  observations: [],
  baselines: [],
  claims: [],
  positions: [],
  assessments: [],
  accounts: [],
  events: [],
  disputes: [],
  questions: [],
} satisfies Dossier)

/** The items by id. */
export function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}
