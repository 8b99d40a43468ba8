import { addDays, daysBetween, earlier, type IsoDate, later } from '../../lib/dates'
import type { Columns } from './columns'
import { type DateRange, daysIn, domainOf } from './range'

/** What of the window on the whole is moved: one of its ends, or all of it. */
export type BrushPart = 'from' | 'to' | 'window'

const LEAST_DAYS = 7
const PAGE_DAYS = 30

/** The days that the overview spans: everything offered as "all", and the range where it lies outside. */
export function wholeOf(all: DateRange, range: DateRange): DateRange {
  return { from: earlier(all.from, range.from), to: later(all.to, range.to) }
}

/** The range when a part of its window is put at a date (the window by its first day); never under a week, never outside. */
export function brushed(range: DateRange, part: BrushPart, date: IsoDate, whole: DateRange): DateRange {
  const days = daysIn(range)
  const least = Math.min(days, LEAST_DAYS) - 1
  if (part === 'from') return { ...range, from: later(whole.from, earlier(date, addDays(range.to, -least))) }
  if (part === 'to') return { ...range, to: earlier(whole.to, later(date, addDays(range.from, least))) }
  const from = later(whole.from, earlier(date, addDays(whole.to, 1 - days)))
  return { from, to: addDays(from, days - 1) }
}

/** The range after a key on a part of the window: arrows a day, PageUp and PageDown thirty, Home and End as far as it goes. */
export function brushedByKey(range: DateRange, part: BrushPart, key: string, whole: DateRange): DateRange | undefined {
  const at = part === 'to' ? range.to : range.from
  const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: PAGE_DAYS, PageDown: -PAGE_DAYS }[key]
  if (by !== undefined) return brushed(range, part, clampedDay(at, by, whole), whole)
  if (key === 'Home') return brushed(range, part, whole.from, whole)
  if (key === 'End') return brushed(range, part, whole.to, whole)
  return undefined
}

function clampedDay(date: IsoDate, by: number, whole: DateRange): IsoDate {
  const least = daysBetween(date, whole.from)
  const most = daysBetween(date, whole.to)
  return addDays(date, Math.max(least, Math.min(most, by)))
}

/** How many events begin in each of so many equal stretches of the whole. */
export function densityOf({ starts }: Pick<Columns, 'starts'>, whole: DateRange, bins: number): Uint32Array {
  const [first, last] = domainOf(whole)
  const counts = new Uint32Array(Math.max(1, bins))
  const each = (last - first) / counts.length
  for (const start of starts) {
    const bin = Math.floor((start - first) / each)
    if (bin >= 0 && bin < counts.length) counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts
}
