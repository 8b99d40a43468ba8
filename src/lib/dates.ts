import { perLocale } from './language'

/** An ISO calendar date, `2025-11-24`. Compared and sorted as text. */
export type IsoDate = string
/** A date as precise as it is known: `2026`, `2026-04` or `2026-04-09` (EDTF level 0). */
export type EdtfDate = string
export type Precision = 'year' | 'month' | 'day'

export const MS_PER_DAY = 86_400_000
const EARLIEST_YEAR = 1000
const LATEST_YEAR = 2999

const pad = (n: number, width = 2) => String(n).padStart(width, '0')

/** Whether `text` names a day that exists, in the years 1000 to 2999 (outside them an axis has no use for it). */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const year = Number(match[1])
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return false
  return toIso(Date.UTC(year, Number(match[2]) - 1, Number(match[3]))) === text
}

/** Whether `text` is a year, a month or a day that exists. */
export function isEdtfDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return isIsoDate(`${text}-01-01`)
  if (/^\d{4}-\d{2}$/.test(text)) return isIsoDate(`${text}-01`)
  return isIsoDate(text)
}

export function precisionOf(date: EdtfDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}

/** First day that an EDTF date can mean. */
export function firstDay(date: EdtfDate): IsoDate {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date
}

/** Last day that an EDTF date can mean. */
export function lastDay(date: EdtfDate): IsoDate {
  if (date.length === 4) return `${date}-12-31`
  if (date.length !== 7) return date
  const [year, month] = date.split('-').map(Number)
  return toIso(Date.UTC(year ?? 0, month ?? 0, 0))
}

/** Days that were read before: many thousand facts share a few thousand days. Let go of when there are absurdly many. */
const readDays = new Map<IsoDate, number>()
const MOST_READ_DAYS = 20_000

/** Midnight UTC of a calendar date, in milliseconds; for axes and day counts only. */
export function toUtcMs(date: IsoDate): number {
  const before = readDays.get(date)
  if (before !== undefined) return before
  const ms = Date.parse(`${date}T00:00:00Z`)
  if (readDays.size >= MOST_READ_DAYS) readDays.clear()
  readDays.set(date, ms)
  return ms
}

/** The calendar date of a UTC instant. */
export function toIso(utcMs: number): IsoDate {
  const d = new Date(utcMs)
  return `${pad(d.getUTCFullYear(), 4)}-${pad(d.getUTCMonth() + 1)}-${pad(d.getUTCDate())}`
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toUtcMs(to) - toUtcMs(from)) / MS_PER_DAY)
}

/** The date `days` calendar days after `date` (`days` is rounded up to a whole day). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return toIso(toUtcMs(date) + Math.ceil(days) * MS_PER_DAY)
}

export const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a <= b ? a : b)
export const later = (a: IsoDate, b: IsoDate): IsoDate => (a >= b ? a : b)

const formats = perLocale((locale) => {
  const format = (parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' })
  return {
    long: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    short: format({ day: 'numeric', month: 'short' }),
    medium: format({ day: 'numeric', month: 'short', year: 'numeric' }),
    month: format({ month: 'long', year: 'numeric' }),
    shortMonth: format({ month: 'short', year: 'numeric' }),
  }
})
export type DateStyle = 'long' | 'medium' | 'short'

/** A date in words, no more precise than it is known: `24 November 2025`, `April 2026`, `2026`. */
export function formatDate(date: EdtfDate, style: DateStyle = 'long'): string {
  const precision = precisionOf(date)
  if (precision === 'year') return date
  const ms = toUtcMs(firstDay(date))
  if (precision === 'month') return (style === 'long' ? formats().month : formats().shortMonth).format(ms)
  return formats()[style].format(ms)
}

/** A first and a last day in words, the shared part said once: `13–15 May 2026`. */
export function formatDateRange(from: EdtfDate, to: EdtfDate | undefined, style: DateStyle = 'long'): string {
  if (to === undefined || to === from) return formatDate(from, style)
  if (precisionOf(from) !== 'day' || precisionOf(to) !== 'day') return `${formatDate(from, style)} – ${formatDate(to, style)}`
  return formats()[style].formatRange(toUtcMs(from), toUtcMs(to))
}
