import type { KnownEvent } from '../../record/dossier'
import { copyFigures, type EventFigures, figuresOf, noFigures } from '../../record/eventFigures'

/** An event whose date is known. */
export type DatedEvent = KnownEvent & { date: string }

/** Events in date order with their first and last moments beside them, for single passes without date arithmetic. */
export type Columns = EventFigures & {
  readonly events: readonly DatedEvent[]
  /** Events without a known date: listed, never drawn. */
  readonly undated: readonly KnownEvent[]
}

/** An event has a start if and only if it has a date; the number is at hand, the event would have to be fetched. */
const isDated = (_: KnownEvent, start: number | undefined): _ is DatedEvent => !Number.isNaN(start)

/** Made once for each cut: the bottom line, the panel and its tables all ask for those of the same list. */
const made = new WeakMap<readonly KnownEvent[], Columns>()

/** Sorts events by their first day, then their last, then id. */
export function eventColumns(events: readonly KnownEvent[]): Columns {
  const before = made.get(events)
  if (before) return before
  const figures = figuresOf(events)
  const { starts, ends } = figures
  const isBefore = (a: number, b: number) => {
    const by = (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0)
    return by < 0 || (by === 0 && (events[a]?.id ?? '') < (events[b]?.id ?? ''))
  }
  // A list that was put in order holds its plans last: all before the first that is out of order need not be sorted.
  let sorted = 0
  while (sorted < events.length && !Number.isNaN(starts[sorted]) && (sorted === 0 || isBefore(sorted - 1, sorted))) sorted++
  const columns = taken(events, figures, inOrder(events.length, sorted, starts, isBefore))
  made.set(events, columns)
  return columns
}

/** The places of the dated events in order: the first `sorted` are; the rest are sorted and put among them. */
function inOrder(
  length: number,
  sorted: number,
  starts: Float64Array,
  isBefore: (a: number, b: number) => boolean,
): readonly number[] {
  const rest: number[] = []
  for (let i = sorted; i < length; i++) if (!Number.isNaN(starts[i])) rest.push(i)
  rest.sort((a, b) => (isBefore(a, b) ? -1 : 1))
  const order: number[] = []
  let at = 0
  for (let i = 0; i < sorted; i++) {
    for (let next = rest[at]; next !== undefined && isBefore(next, i); next = rest[at]) {
      order.push(next)
      at++
    }
    order.push(i)
  }
  while (at < rest.length) order.push(rest[at++] ?? 0)
  return order
}

/** The dated events at these places, and all without a date. */
function taken(events: readonly KnownEvent[], figures: EventFigures, rows: readonly number[]): Columns {
  const own = noFigures(rows.length)
  const picked: DatedEvent[] = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    copyFigures(own, at, figures, row)
    const event = events[row]
    if (event && isDated(event, own.starts[at])) picked.push(event)
  }
  const undated: KnownEvent[] = []
  if (rows.length < events.length) {
    for (const [i, event] of events.entries()) if (Number.isNaN(figures.starts[i])) undated.push(event)
  }
  return { events: picked, ...own, undated }
}

/** The rows for which `keep` holds, in the same order. */
export function keptColumns(columns: Columns, keep: (event: KnownEvent) => boolean): Columns {
  const kept: number[] = []
  columns.events.forEach((event, i) => {
    if (keep(event)) kept.push(i)
  })
  const undated = columns.undated.filter(keep)
  const all = kept.length === columns.events.length && undated.length === columns.undated.length
  return all ? columns : { ...taken(columns.events, columns, kept), undated }
}
