import type { Filters, LaneBy } from '../../filters/parameters'
import { type IsoDate, MS_PER_DAY, toUtcMs } from '../../lib/dates'
import type { KnownDossier } from '../../record/dossier'
import { noFigures } from '../../record/eventFigures'
import { eventColumns } from './columns'
import { type Lane, lanesFor } from './lanes'
import { type EventFilters, type PassingEvents, passingEvents } from './passing'
import { isAhead } from './plans'
import { chosenRange, type DateRange, defaultRange, extentOf, type Presets, presetRanges } from './range'

/** The events that pass the filters, in date order, each in one lane, and the days to be drawn. */
export type TimelineView = PassingEvents & {
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
  /** Where each event's mark may begin, beside `starts`: a plan for this year stands in what is left of the year. */
  heads: Float64Array
  /** How many of the events from each on are planned. */
  plannedFrom: Uint32Array
  /** Numbers of the events that had another date before. */
  moved: readonly number[]
}

export type TimelineFilters = EventFilters & Pick<Filters, 'lane' | 'from' | 'to'>

/** All of a view but the days that are drawn. */
type Placed = Omit<TimelineView, 'range' | 'chosen'> & { usual: DateRange }

/** The last of the events that pass: the panel and its tables ask for the same, and another range changes nothing of it. */
const lastPlaced = new WeakMap<PassingEvents, { key: string; placed: Placed }>()

/** What the timeline shows of the facts known on a date, under the reader's choices. */
export function timelineView(known: KnownDossier, filters: TimelineFilters): TimelineView {
  const { issue, party, lane } = filters
  const passing = passingEvents(known, filters)
  const key = JSON.stringify([issue, party, lane])
  const last = lastPlaced.get(passing)
  const placed = last?.key === key ? last.placed : placedEvents(passing, known, filters)
  if (placed !== last?.placed) lastPlaced.set(passing, { key, placed })
  const { usual, ...rest } = placed
  return { ...rest, range: chosenRange(filters, usual), chosen: filters.from !== null || filters.to !== null }
}

function placedEvents(kept: PassingEvents, known: KnownDossier, filters: TimelineFilters): Placed {
  const columns = eventColumns(known.events)
  const asOfMs = toUtcMs(known.date) + MS_PER_DAY
  const heads = kept.starts.slice()
  const plannedFrom = new Uint32Array(kept.events.length + 1)
  const moved: number[] = []
  for (let i = kept.plan.length - 1; i >= 0; i--) {
    plannedFrom[i] = plannedFrom[i + 1] ?? 0
    const event = kept.plan[i] === 1 ? kept.events[i] : undefined
    if (!event) continue
    const planned = event.status === 'planned' || event.status === 'moved'
    if (planned) plannedFrom[i] = (plannedFrom[i] ?? 0) + 1
    const underWay = planned && (kept.ends[i] ?? 0) > asOfMs && isAhead(event, known.date)
    if (underWay) heads[i] = Math.max(kept.starts[i] ?? 0, asOfMs)
    if (event.history.length > 1) moved.push(i)
  }
  return {
    ...kept,
    heads,
    plannedFrom,
    moved: moved.reverse(),
    ...lanesFor(known, filters, kept),
    asOf: known.date,
    asOfMs,
    laneBy: filters.lane,
    usual: defaultRange(columns, known.date),
    extent: extentOf(columns, known.date),
    presets: presetRanges(columns, known.date),
  }
}

/** The same lanes and days without events: for a surface whose size is not known yet. */
export const emptied = (view: TimelineView): TimelineView => ({
  ...view,
  ...noFigures(0),
  ...{ events: [], heads: new Float64Array(0), laneOf: new Uint16Array(0), plannedFrom: new Uint32Array(1), moved: [] },
})

/** The row of an event; -1 when there is none, or none is asked for. */
export const rowOfEvent = ({ events }: Pick<TimelineView, 'events'>, id: string | undefined): number =>
  id === undefined ? -1 : events.findIndex((event) => event.id === id)

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
export function splitAt(view: TimelineView, [start, end]: readonly [number, number]): Split {
  const { starts, ends } = view
  const inside: number[] = []
  let nearestEarlier = -1
  let at = 0
  for (; at < starts.length && (starts[at] ?? 0) < end; at++) {
    if ((ends[at] ?? 0) > start) inside.push(at)
    else nearestEarlier = at
  }
  return {
    inside,
    earlier: at - inside.length,
    later: starts.length - at,
    laterPlanned: view.plannedFrom[at] ?? 0,
    ...(nearestEarlier >= 0 && { nearestEarlier }),
    ...(at < starts.length && { nearestLater: at }),
  }
}
