import { firstDay, lastDay, MS_PER_DAY, toUtcMs } from '../../lib/dates'
import type { KnownEvent } from '../../record/dossier'

/** An event whose date is known. */
export type DatedEvent = KnownEvent & { date: string }

/** Events in date order with their first and last moments beside them, for single passes without date arithmetic. */
export type Columns = {
  readonly events: readonly DatedEvent[]
  /** Midnight UTC that opens the first day the event can mean. */
  readonly starts: Float64Array
  /** Midnight UTC that closes its last day. */
  readonly ends: Float64Array
  /** Events without a known date: listed, never drawn. */
  readonly undated: readonly KnownEvent[]
}

const isDated = (event: KnownEvent): event is DatedEvent => event.date !== undefined

/** Midnight UTC that opens the first day an event can mean. */
const startOf = (event: DatedEvent): number => toUtcMs(firstDay(event.date))

/** Midnight UTC that closes the last day an event can mean. */
const endOf = (event: DatedEvent): number =>
  Math.max(startOf(event), toUtcMs(lastDay(event.endDate ?? event.date))) + MS_PER_DAY

/** Sorts events by their first day, then their last, then id. */
export function eventColumns(events: readonly KnownEvent[]): Columns {
  const rows = events.filter(isDated).map((event) => ({ event, start: startOf(event), end: endOf(event) }))
  rows.sort((a, b) => a.start - b.start || a.end - b.end || (a.event.id < b.event.id ? -1 : 1))
  return {
    events: rows.map((row) => row.event),
    starts: Float64Array.from(rows, (row) => row.start),
    ends: Float64Array.from(rows, (row) => row.end),
    undated: events.filter((event) => !isDated(event)),
  }
}

/** The rows for which `keep` holds, in the same order. */
export function keptColumns(columns: Columns, keep: (event: KnownEvent) => boolean): Columns {
  const kept: number[] = []
  columns.events.forEach((event, i) => {
    if (keep(event)) kept.push(i)
  })
  return {
    events: kept.flatMap((i) => columns.events[i] ?? []),
    starts: Float64Array.from(kept, (i) => columns.starts[i] ?? 0),
    ends: Float64Array.from(kept, (i) => columns.ends[i] ?? 0),
    undated: columns.undated.filter(keep),
  }
}
