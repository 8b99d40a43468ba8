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

/** Made once for each cut: the bottom line, the panel and its tables all ask for those of the same list. */
const made = new WeakMap<readonly KnownEvent[], Columns>()

/** Sorts events by their first day, then their last, then id. */
export function eventColumns(events: readonly KnownEvent[]): Columns {
  const before = made.get(events)
  if (before) return before
  const dated = events.filter(isDated)
  const starts = new Float64Array(dated.length)
  const ends = new Float64Array(dated.length)
  const isBefore = (a: number, b: number) => {
    const by = (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0)
    return by < 0 || (by === 0 && (dated[a]?.id ?? '') < (dated[b]?.id ?? ''))
  }
  let inOrder = true
  for (let i = 0; i < dated.length; i++) {
    const event = dated[i]
    if (!event) continue
    const start = toUtcMs(firstDay(event.date))
    starts[i] = start
    ends[i] = Math.max(start, toUtcMs(lastDay(event.endDate ?? event.date))) + MS_PER_DAY
    inOrder &&= i === 0 || isBefore(i - 1, i)
  }
  const undated = dated.length === events.length ? [] : events.filter((event) => !isDated(event))
  const whole = { events: dated, starts, ends, undated }
  const columns = inOrder ? whole : taken(whole, orderOf(dated.length, isBefore), undated)
  made.set(events, columns)
  return columns
}

function orderOf(length: number, isBefore: (a: number, b: number) => boolean): number[] {
  return Array.from({ length }, (_, i) => i).sort((a, b) => (isBefore(a, b) ? -1 : 1))
}

/** The rows of these numbers. */
function taken({ events, starts, ends }: Columns, rows: readonly number[], undated: readonly KnownEvent[]): Columns {
  const picked: DatedEvent[] = []
  const from = new Float64Array(rows.length)
  const to = new Float64Array(rows.length)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    const event = events[row]
    if (event) picked.push(event)
    from[at] = starts[row] ?? 0
    to[at] = ends[row] ?? 0
  }
  return { events: picked, starts: from, ends: to, undated }
}

/** The rows for which `keep` holds, in the same order. */
export function keptColumns(columns: Columns, keep: (event: KnownEvent) => boolean): Columns {
  const kept: number[] = []
  columns.events.forEach((event, i) => {
    if (keep(event)) kept.push(i)
  })
  const undated = columns.undated.filter(keep)
  const all = kept.length === columns.events.length && undated.length === columns.undated.length
  return all ? columns : taken(columns, kept, undated)
}
