import type { Filters, LaneBy } from '../../filters/parameters'
import { EVENT_KINDS, type EventKind } from '../../lib/vocabulary'
import type { KnownDossier } from '../../record/dossier'
import { perIdSet } from '../../record/idSets'
import type { Columns } from './columns'
import { type LaneColour, laneColour } from './laneColours'

/** What a row of the drawing holds; `other` takes the events that no other lane takes. */
export type LaneOf = { by: 'issue' | 'party'; id: string } | { by: 'kind'; kind: EventKind } | { by: 'other' }
export type Lane = LaneOf & { key: string; colour: LaneColour }

type Known = Pick<KnownDossier, 'issues' | 'parties'>
type Chosen = Pick<Filters, 'issue' | 'party' | 'lane'>

type Events = Pick<Columns, 'events' | 'issueSets' | 'partySets'>

/** The lanes, and for each event the number of its one lane. */
export function lanesFor(known: Known, filters: Chosen, columns: Events): { lanes: Lane[]; laneOf: Uint16Array } {
  const candidates = candidateLanes(known, filters)
  const numbers = new Map(candidates.map((lane, i) => [lane.key, i]))
  const numberAt = laneNumbers(columns, filters.lane, numbers, candidates.length)
  const laneOf = new Uint16Array(columns.events.length)
  const counts = new Uint32Array(candidates.length + 1)
  for (let i = 0; i < laneOf.length; i++) {
    const number = numberAt(i)
    laneOf[i] = number
    counts[number] = (counts[number] ?? 0) + 1
  }
  // Lanes of shown or chosen issues stay when empty, so that filtering by text does not move the others.
  const all: Lane[] = [...candidates, { by: 'other', key: 'other', colour: laneColour(filters.lane, -1) }]
  const kept = all.map((lane, i) => lane.by === 'issue' || (counts[i] ?? 0) > 0)
  let next = 0
  const renumbered = Uint16Array.from(kept.map((isKept) => (isKept ? next++ : 0)))
  for (let i = 0; i < laneOf.length; i++) laneOf[i] = renumbered[laneOf[i] ?? 0] ?? 0
  return { lanes: all.filter((_, i) => kept[i]), laneOf }
}

function candidateLanes(known: Known, filters: Chosen): Lane[] {
  if (filters.lane === 'kind')
    return EVENT_KINDS.map((kind, i) => ({ by: 'kind', kind, key: kind, colour: laneColour('kind', i) }))
  const chosen = filters.lane === 'issue' ? filters.issue : filters.party
  const items = filters.lane === 'issue' ? known.issues : known.parties
  const ordered = [...items].sort((a, b) => a.order - b.order)
  const shown = filters.lane === 'issue' ? known.issues.filter((issue) => issue.shown).map((issue) => issue.id) : undefined
  const ids = ordered.map((item) => item.id)
  const picked =
    chosen.length > 0
      ? [...ids.filter((id) => chosen.includes(id)), ...chosen.filter((id) => !ids.includes(id))]
      : ids.filter((id) => shown === undefined || shown.includes(id))
  const by = filters.lane
  return picked.map((id) => ({ by, id, key: id, colour: laneColour(by, ids.indexOf(id)) }))
}

/** The first lane that each event itself names, else `other`: a record names its main issue and its actor first. */
function laneNumbers(
  { events, issueSets, partySets }: Events,
  by: LaneBy,
  numbers: ReadonlyMap<string, number>,
  other: number,
): (row: number) => number {
  if (by === 'kind') return (row) => numbers.get(events[row]?.kind ?? '') ?? other
  const sets = by === 'issue' ? issueSets : partySets
  const firstOf = perIdSet((ids) => numbers.get(ids.find((id) => numbers.has(id)) ?? '') ?? other)
  return (row) => firstOf(sets[row] ?? 0)
}
