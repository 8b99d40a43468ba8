import type { KnownEvent } from '../../record/dossier'
import { copyFigures, copyRun, type EventFigures, figuresOf, isBefore, noFigures, orderedPart } from '../../record/eventFigures'

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
  const columns = sorted(events, figures, orderedPart(events))
  made.set(events, columns)
  return columns
}

/** The first `ordered` events are in order, as a list was put when it came; the others, its plans, are sorted and put among them. */
function sorted(events: readonly KnownEvent[], figures: EventFigures, ordered: number): Columns {
  const rest: number[] = []
  const undated: KnownEvent[] = []
  for (let i = ordered; i < events.length; i++) {
    const event = events[i]
    if (!Number.isNaN(figures.starts[i])) rest.push(i)
    else if (event) undated.push(event)
  }
  rest.sort((a, b) => (isBefore(events, figures, a, b) ? -1 : 1))
  const own = noFigures(ordered + rest.length)
  const picked: DatedEvent[] = []
  const take = (row: number) => {
    const event = events[row]
    if (event && isDated(event, figures.starts[row])) picked.push(event)
  }
  let from = 0
  for (const row of [...rest, undefined]) {
    const until = row === undefined ? ordered : placeAmong(events, figures, row, from, ordered)
    copyRun(own, picked.length, figures, from, until)
    for (; from < until; from++) take(from)
    if (row === undefined) break
    copyFigures(own, picked.length, figures, row)
    take(row)
  }
  return { events: picked, ...own, undated }
}

/** The first place between `low` and `high`, where all is in order, that does not stand before `row`. */
function placeAmong(events: readonly KnownEvent[], figures: EventFigures, row: number, low: number, high: number): number {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = (from + to) >> 1
    if (isBefore(events, figures, middle, row)) from = middle + 1
    else to = middle
  }
  return from
}

/** The rows for which `keep` holds, in the same order. */
export function keptColumns(columns: Columns, keep: (event: KnownEvent, row: number | undefined) => boolean): Columns {
  const rows: number[] = []
  for (let i = 0; i < columns.events.length; i++) {
    const event = columns.events[i]
    if (event && keep(event, i)) rows.push(i)
  }
  const undated = columns.undated.filter((event) => keep(event, undefined))
  const all = rows.length === columns.events.length && undated.length === columns.undated.length
  if (all) return columns
  const own = noFigures(rows.length)
  rows.forEach((row, at) => {
    copyFigures(own, at, columns, row)
  })
  return { events: rows.flatMap((row) => columns.events[row] ?? []), ...own, undated }
}
