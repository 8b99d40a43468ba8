import type { DossierEvent } from '../api/events'
import type { Meta } from '../api/meta'
import { type IsoDate, later } from '../lib/dates'
import { LIST_RESOURCES } from '../lib/vocabulary'
import { asKnownOn } from '../record/asKnownOn'
import type { Dossier, KnownEvent } from '../record/dossier'
import { factsBySource, restingFacts } from '../record/factsBySource'

/** A document of the contract's file form: every resource under its name (docs/decisions/006). */
export type PackedDocument = Record<string, unknown>

/**
 * The facts as known on a day as one document of the contract: nothing in it became known later, at any depth, and sources that only
 * later facts name are left out. Cut again at the same day it reads as the whole does.
 */
export function packFacts(dossier: Dossier, date: IsoDate, meta: Meta): PackedDocument {
  const known = asKnownOn(dossier, date)
  const used = factsBySource(restingFacts(known))
  const lists = { ...known, events: known.events.map(asEvent), sources: known.sources.filter((s) => used.has(s.id)) }
  const list = (items: readonly unknown[]) => ({ contract: meta.contract, asOf: date, items, next: null })
  const { nextUpdate: _, ...about } = meta
  return {
    meta: { ...about, asOf: date },
    ...Object.fromEntries(LIST_RESOURCES.map((name) => [name, list(lists[name])])),
  }
}

/** An event in the contract's shape, as it stood. The contract asks for a date even of a plan that had none yet. */
function asEvent({ history, date, ...event }: KnownEvent): DossierEvent {
  const first = history[0]
  if (first === undefined) return { ...event, date: date ?? event.knownOn }
  return { ...event, date: date ?? first.knownOn, statuses: [...history] }
}

/** The day up to which a briefing file must hold facts: that of the page, or of a later step. */
export const lastDayOf = (days: readonly IsoDate[]): IsoDate => days.reduce(later)
