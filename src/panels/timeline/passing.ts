import { matchesIssues, matchesParties, textMatcher } from '../../filters/matches'
import type { Filters } from '../../filters/parameters'
import type { Confidence, EventKind } from '../../lib/vocabulary'
import type { KnownDossier } from '../../record/dossier'
import { perIdSet } from '../../record/idSets'
import { type Columns, eventColumns, keptColumns } from './columns'
import { type Plan, plansAhead } from './plans'

/** What the reader asks of the events themselves; nothing chosen means all. */
export type EventChoice = { kind?: EventKind | null; confidence?: Confidence | null }

export type EventFilters = EventChoice & Pick<Filters, 'issue' | 'party' | 'q'>

/** The events that pass the filters, in date order. */
export type PassingEvents = Columns & {
  /** Plans and deadlines ahead, among the events that pass. */
  plans: readonly Plan[]
}

/** The last of each cut: the bottom line and the panel ask for the same, and other lanes or another range change nothing of it. */
const last = new WeakMap<KnownDossier, { key: string; passing: PassingEvents }>()

/** The events known on a date that pass the reader's filters: what the finding is made of, and the drawing too. */
export function passingEvents(known: KnownDossier, filters: EventFilters): PassingEvents {
  const { issue, party, kind = null, confidence = null, q } = filters
  const key = JSON.stringify([issue, party, kind, confidence, q])
  const before = last.get(known)
  if (before?.key === key) return before.passing
  const kept = keptEvents(eventColumns(known.events), filters)
  const passing = { ...kept, plans: plansAhead(kept, known.date) }
  last.set(known, { key, passing })
  return passing
}

function keptEvents(columns: Columns, filters: EventFilters): Columns {
  const { kind = null, confidence = null } = filters
  const holds = textMatcher(filters.q)
  const chosen = kind !== null || confidence !== null || filters.issue.length + filters.party.length > 0 || holds !== undefined
  if (!chosen) return columns
  const ofIssues = perIdSet((ids) => matchesIssues(filters, ids))
  const ofParties = perIdSet((ids) => matchesParties(filters, ids))
  return keptColumns(
    columns,
    (event, row) =>
      (kind === null || event.kind === kind) &&
      (confidence === null || event.confidence === confidence) &&
      (row === undefined ? matchesIssues(filters, event.issueIds) : ofIssues(columns.issueSets[row] ?? 0)) &&
      (row === undefined ? matchesParties(filters, event.partyIds) : ofParties(columns.partySets[row] ?? 0)) &&
      (holds === undefined || holds([event.title, event.summary])),
  )
}
