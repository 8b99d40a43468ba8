import { daysBetween, earlier, type IsoDate, later, MS_PER_DAY, toIso, toUtcMs } from '../../lib/dates'
import type { Columns, DatedEvent } from './columns'

/** The days drawn, both included. */
export type DateRange = { from: IsoDate; to: IsoDate }

const DEFAULT_DAYS = 75
const FEW_EVENTS = 8
const AROUND_DAYS = 30
const LEAST_DAYS = 7
const LEAST_WHOLE_DAYS = 365
const FIRST = '1000-01-01'
const LAST = '2999-12-31'

const within = (date: IsoDate): IsoDate => later(FIRST, earlier(LAST, date))
const clamped = (from: IsoDate, to: IsoDate): DateRange => ({ from: within(from), to: within(to) })
/** `addDays` that stays inside the years a date can have. */
const shift = (date: IsoDate, days: number): IsoDate => {
  const ms = toUtcMs(date) + Math.round(days) * MS_PER_DAY
  return ms <= toUtcMs(FIRST) ? FIRST : ms >= toUtcMs(LAST) ? LAST : toIso(ms)
}

/** The length of a range in days, both ends included. */
export const daysIn = (range: DateRange): number => daysBetween(range.from, range.to) + 1

/** First and last instant of a range, in UTC milliseconds. */
export const domainOf = (range: DateRange): [number, number] => [toUtcMs(range.from), toUtcMs(range.to) + MS_PER_DAY]

/** The whole days that an interval of instants touches at least half. */
export const rangeOfDomain = ([start, end]: readonly [number, number]): DateRange => {
  const first = Math.round(start / MS_PER_DAY) * MS_PER_DAY
  const last = Math.max(first, Math.round(end / MS_PER_DAY) * MS_PER_DAY - MS_PER_DAY)
  return clamped(toIso(first), toIso(last))
}

/** The days that hold every dated event and the as-of date. */
export function extentOf(columns: Columns, asOf: IsoDate): DateRange {
  const first = columns.starts[0]
  if (first === undefined) return { from: asOf, to: asOf }
  let last = 0
  for (const end of columns.ends) if (end > last) last = end
  return { from: earlier(asOf, toIso(first)), to: later(asOf, toIso(last - MS_PER_DAY)) }
}

/** The days drawn when the reader has chosen none: some weeks around the as-of date, more when few events fall there. */
export function defaultRange(columns: Columns, asOf: IsoDate): DateRange {
  const extent = extentOf(columns, asOf)
  for (let days = DEFAULT_DAYS; ; days *= 2) {
    const range = clamped(shift(asOf, -days), shift(asOf, days))
    const enough = countIn(columns, range) >= Math.min(FEW_EVENTS, columns.events.length)
    if (enough || (range.from <= extent.from && range.to >= extent.to)) return range
  }
}

function countIn(columns: Columns, range: DateRange): number {
  const [start, end] = domainOf(range)
  let count = 0
  for (let i = 0; i < columns.starts.length; i++) {
    if ((columns.starts[i] ?? 0) < end && (columns.ends[i] ?? 0) > start) count++
  }
  return count
}

/** The days that the reader chose; an end left open is the default's, or far enough from the end given. */
export function chosenRange(chosen: { from: IsoDate | null; to: IsoDate | null }, usual: DateRange): DateRange {
  const from = chosen.from ?? (chosen.to === null ? usual.from : earlier(usual.from, shift(chosen.to, -AROUND_DAYS)))
  const to = chosen.to ?? (chosen.from === null ? usual.to : later(usual.to, shift(chosen.from, AROUND_DAYS)))
  return from <= to ? { from, to } : { from: to, to: from }
}

/** Ranges offered by name. */
export type Presets = { around: DateRange; all: DateRange; summit?: { event: DatedEvent; range: DateRange } }

/** The ranges offered: around the as-of date, since the last summit known, everything. */
export function presetRanges(columns: Columns, asOf: IsoDate): Presets {
  const all = extentOf(columns, asOf)
  const air = Math.ceil(daysIn(all) * 0.01) + 1
  const end = toUtcMs(asOf) + MS_PER_DAY
  const summit = columns.events.findLast(
    (event, i) => event.kind === 'summit' && event.status === 'occurred' && (columns.ends[i] ?? end) <= end,
  )
  const start = summit && columns.starts[columns.events.indexOf(summit)]
  return {
    around: clamped(shift(asOf, -AROUND_DAYS), shift(asOf, AROUND_DAYS)),
    all: clamped(shift(all.from, -air), shift(all.to, air)),
    ...(summit &&
      start !== undefined && { summit: { event: summit, range: clamped(toIso(start), shift(asOf, DEFAULT_DAYS)) } }),
  }
}

/** A range `factor` times as long, keeping the point at `share` of its length in place. */
export function zoomed(range: DateRange, factor: number, extent: DateRange, share = 0.5): DateRange {
  const days = daysIn(range)
  const most = Math.max(days, LEAST_WHOLE_DAYS, Math.ceil(daysIn(extent) * 1.2))
  const wanted = factor < 1 ? Math.min(days - 1, Math.round(days * factor)) : Math.max(days + 1, Math.round(days * factor))
  const next = Math.max(Math.min(days, LEAST_DAYS), Math.min(most, wanted))
  const from = shift(range.from, (days - next) * share)
  return { from, to: shift(from, next - 1) }
}

/** A range of the same length, moved by a share of it; it stays in touch with the events. */
export function panned(range: DateRange, share: number, extent: DateRange): DateRange {
  const days = daysIn(range)
  const wanted = Math.sign(share) * Math.max(1, Math.abs(Math.round(days * share)))
  const least = Math.min(0, daysBetween(range.to, extent.from))
  const most = Math.max(0, daysBetween(range.from, extent.to))
  const by = Math.max(least, Math.min(most, wanted))
  return { from: shift(range.from, by), to: shift(range.to, by) }
}

/** A range of the same length that shows a date, with some of what lies before and after it. */
export function revealing(range: DateRange, date: IsoDate): DateRange {
  const days = daysIn(range)
  const before = Math.floor(days * (date < range.from ? 0.75 : 0.25))
  const from = shift(date, -before)
  return { from, to: shift(from, days - 1) }
}

/** A range that shows two instants with room on both sides; never shorter than a week. */
export function rangeAround(startMs: number, endMs: number): DateRange {
  const first = toIso(startMs)
  const days = Math.max(1, Math.ceil((endMs - startMs) / MS_PER_DAY))
  const pad = Math.max(Math.ceil(days * 0.4), Math.ceil((LEAST_DAYS - days) / 2))
  return clamped(shift(first, -pad), shift(first, days - 1 + pad))
}
