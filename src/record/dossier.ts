import type { DossierEvent, EventStatusEntry } from '../api/events'
import type { Items } from '../api/resources'
import type { EdtfDate, IsoDate } from '../lib/dates'
import type { EventStatus, ListResource } from '../lib/vocabulary'
import { atOnce, type Slices, STEP } from './slices'

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

/** Tells where an id stands in a list. */
type Places = (id: string) => number | undefined
type Listed = readonly { id: string }[]

/** Told apart by the list, which is made anew whenever a fact of it changes. */
const placesOf = new WeakMap<Listed, Places>()

function placesIn(items: Listed): Places {
  return atOnce(indexing(items))
}

/** Makes the index of a list ahead of its use. */
export function* indexing(items: Listed): Slices<Places> {
  const before = placesOf.get(items)
  if (before) return before
  const index = new Map<string, number>()
  for (let i = 0; i < items.length; i++) {
    index.set(items[i]?.id ?? '', i)
    if (i % STEP === 0) yield
  }
  const places: Places = (id) => index.get(id)
  placesOf.set(items, places)
  return places
}

/** Lets a part of a long list be looked up through the list's own index; `rows` are the places of the part there, ascending. */
export function foundThrough(part: Listed, whole: Listed, rows: ArrayLike<number>): void {
  placesOf.set(part, (id) => {
    const row = placesIn(whole)(id)
    if (row === undefined) return undefined
    let [low, high] = [0, rows.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const at = rows[middle] ?? 0
      if (at === row) return middle
      if (at < row) low = middle + 1
      else high = middle - 1
    }
    return undefined
  })
}

/** Finds the items of a list by id. */
export function byId<T extends { id: string }>(items: readonly T[]): { get: (id: string) => T | undefined } {
  const places = placesIn(items)
  return {
    get: (id) => {
      const at = places(id)
      return at === undefined ? undefined : items[at]
    },
  }
}
