import { type EdtfDate, firstDay, lastDay, MS_PER_DAY, toUtcMs } from '../lib/dates'

type Dated = { date?: EdtfDate; endDate?: EdtfDate | undefined }

/** First and last moments beside a list of events, for passes without date arithmetic; NaN where no date is known. */
export type EventSpans = {
  /** Midnight UTC that opens the first day the event can mean, in milliseconds. */
  readonly starts: Float64Array
  /** Midnight UTC that closes its last day. */
  readonly ends: Float64Array
}

const made = new WeakMap<readonly Dated[], EventSpans>()

/** The spans of a list, made once for it. */
export function spansOf(events: readonly Dated[]): EventSpans {
  const before = made.get(events)
  if (before) return before
  const spans = { starts: new Float64Array(events.length), ends: new Float64Array(events.length) }
  events.forEach((event, i) => {
    setSpan(spans, i, event)
  })
  made.set(events, spans)
  return spans
}

/**
 * Gives a list its spans from those of the list that it was cut from: `rows` are its items' places there. Only those that
 * `stands` finds changed by the cut are reckoned anew.
 */
export function spansThrough(
  part: readonly Dated[],
  whole: EventSpans,
  rows: ArrayLike<number>,
  stands: (row: number) => boolean,
): void {
  const spans = { starts: new Float64Array(part.length), ends: new Float64Array(part.length) }
  for (let i = 0; i < part.length; i++) {
    const row = rows[i] ?? 0
    if (stands(row)) {
      spans.starts[i] = whole.starts[row] ?? Number.NaN
      spans.ends[i] = whole.ends[row] ?? Number.NaN
    } else setSpan(spans, i, part[i] ?? {})
  }
  made.set(part, spans)
}

function setSpan(spans: EventSpans, i: number, { date, endDate }: Dated): void {
  const start = date === undefined ? Number.NaN : toUtcMs(firstDay(date))
  spans.starts[i] = start
  spans.ends[i] = date === undefined ? Number.NaN : Math.max(start, toUtcMs(lastDay(endDate ?? date))) + MS_PER_DAY
}
