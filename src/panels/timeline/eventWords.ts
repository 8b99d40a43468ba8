import { type DateStyle, type EdtfDate, formatDate, formatDateRange, type IsoDate } from '../../lib/dates'
import { formatCount } from '../../lib/numbers'
import { EVENT_KIND_LABELS, EVENT_STATUS_TERMS, type Term } from '../../lib/strings/firstTerms'
import { eventPhrases } from '../../lib/strings/timelineFinding'
import { visibleText } from '../../lib/text'
import type { KnownEvent } from '../../record/dossier'
import { type Standing, standingOf } from './plans'

/** A way in which an event can stand, in words. */
export const standingTerm = (standing: Standing): Term =>
  standing === 'postponed' ? eventPhrases.postponed : EVENT_STATUS_TERMS[standing]

type Dated = Pick<KnownEvent, 'date' | 'endDate' | 'status' | 'history'>

/** The date of an event in words, no more precise than it is known; of a plan that lost its date, the one that it had. */
export function whenWords(event: Dated, style: DateStyle = 'long'): string {
  if (event.date === undefined) return eventPhrases.undated
  const when = formatDateRange(event.date, event.endDate, style)
  return standingOf(event) === 'postponed' ? eventPhrases.was(when) : when
}

/** How an event stands, in a word. */
export const standingWord = (event: KnownEvent): string => standingTerm(standingOf(event)).label

/** The name of an event for a reader who cannot see its mark: date, kind, title, and how it stands unless it occurred. */
export function eventName(event: KnownEvent): string {
  const standing = event.status === 'occurred' ? undefined : lowerFirst(standingWord(event))
  return eventPhrases.name(whenWords(event), EVENT_KIND_LABELS[event.kind], shortText(event.title, 300), standing)
}

/** The name of a cluster: how many, which days, and which kinds when they are few enough to tell. */
export function clusterName(count: number, first: KnownEvent, last: KnownEvent, few: readonly KnownEvent[]): string {
  const kinds = [...new Set(few.map((event) => EVENT_KIND_LABELS[event.kind]))].slice(0, 4).join(', ')
  const until = first.date === last.date ? undefined : whenWords(last)
  return eventPhrases.cluster(formatCount(count), whenWords(first), until, kinds)
}

/** Words beside a mark: the title, with the date before it where the axis does not tell it or it lies ahead. */
export function labelWords(event: KnownEvent, asOf: IsoDate): string {
  const title = shortTitle(event.title)
  const { date } = event
  if (date === undefined) return title
  const tellsDate = date.length < 10 || date > asOf
  const standing = standingOf(event)
  const stands = standing === 'occurred' || standing === 'planned' || standing === 'moved'
  const parts = [tellsDate && nearDate(date, asOf), !stands && lowerFirst(standingWord(event)), title]
  return parts.filter(Boolean).join(' · ')
}

/** `2 days left`, `today`; a plan without a day has its month or year instead. */
export function daysLeftWords(daysLeft: number): string {
  return daysLeft === 0 ? eventPhrases.today : eventPhrases.inDays(daysLeft)
}

/** A title without a remark in brackets at its end, at most 72 characters. */
export const shortTitle = (title: string): string => shortText(title.replace(/\s*\([^()]*\)\s*$/, '') || title, 72)

/** A text cut at a word to a number of characters, its invisible characters shown. */
export function shortText(text: string, most: number): string {
  const visible = visibleText(text)
  if (visible.length <= most) return visible
  const cut = visible.slice(0, most)
  const space = cut.lastIndexOf(' ')
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')}…`
}

/** A date near the as-of date without its year, another with it. */
export function nearDate(date: EdtfDate, asOf: IsoDate): string {
  return formatDate(date, date.slice(0, 4) === asOf.slice(0, 4) ? 'short' : 'medium')
}

/** A label as it stands inside a sentence. */
export const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
