import { matchesIssues, matchesParties, matchesText } from '../../filters/matches'
import type { Filters, LaneBy } from '../../filters/parameters'
import { type IsoDate, MS_PER_DAY, toUtcMs } from '../../lib/dates'
import type { KnownDossier } from '../../record/dossier'
import { type Columns, eventColumns, keptColumns } from './columns'
import { type Lane, lanesFor } from './lanes'
import { type Plan, plansAhead } from './plans'
import { chosenRange, type DateRange, defaultRange, extentOf, type Presets, presetRanges } from './range'

/** The events that pass the filters, in date order, each in one lane, and the days to be drawn. */
export type TimelineView = Columns & {
  asOf: IsoDate
  /** The midnight that ends the as-of date: what lies after it is ahead. */
  asOfMs: number
  laneBy: LaneBy
  lanes: readonly Lane[]
  /** The number of each event's lane, beside `events`. */
  laneOf: Uint16Array
  range: DateRange
  /** Whether the reader chose the range. */
  chosen: boolean
  /** The days of all events known, whether they pass the filters or not, so that filtering moves no axis. */
  extent: DateRange
  presets: Presets
  /** Plans and deadlines ahead, among the events that pass, inside the range or not. */
  plans: readonly Plan[]
}

export type TimelineFilters = Pick<Filters, 'issue' | 'party' | 'q' | 'lane' | 'from' | 'to'>

/** What the timeline shows of the facts known on a date, under the reader's choices. */
export function timelineView(
  known: KnownDossier,
  filters: TimelineFilters,
  columns: Columns = eventColumns(known.events),
): TimelineView {
  const kept = keptColumns(
    columns,
    (event) =>
      matchesIssues(filters, event.issueIds) &&
      matchesParties(filters, event.partyIds) &&
      matchesText(filters.q, [event.title, event.summary]),
  )
  return {
    ...kept,
    ...lanesFor(known, filters, kept.events),
    asOf: known.date,
    asOfMs: toUtcMs(known.date) + MS_PER_DAY,
    laneBy: filters.lane,
    range: chosenRange(filters, defaultRange(columns, known.date)),
    chosen: filters.from !== null || filters.to !== null,
    extent: extentOf(columns, known.date),
    presets: presetRanges(columns, known.date),
    plans: plansAhead(kept, known.date),
  }
}

/**
 * How the dated events fall about an interval: before it, touching it, after it. Numbers of rows in date order; the nearest
 * on either side by name.
 */
export type Split = {
  inside: readonly number[]
  earlier: number
  later: number
  laterPlanned: number
  nearestEarlier?: number
  nearestLater?: number
}

/** Divides the events at the edges of an interval of instants. */
export function splitAt(view: Pick<TimelineView, keyof Columns>, [start, end]: readonly [number, number]): Split {
  const inside: number[] = []
  const split: Split = { inside, earlier: 0, later: 0, laterPlanned: 0 }
  view.events.forEach((event, i) => {
    if ((view.ends[i] ?? 0) <= start) {
      split.earlier++
      split.nearestEarlier = i
    } else if ((view.starts[i] ?? 0) < end) inside.push(i)
    else {
      split.later++
      split.nearestLater ??= i
      if (event.status === 'planned' || event.status === 'moved') split.laterPlanned++
    }
  })
  return split
}
