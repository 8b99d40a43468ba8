import type { LinkedDate } from '../../charts/linkedDate'
import { precisionOf } from '../../lib/dates'
import { eventPhrases } from '../../lib/strings/timelineFinding'
import type { KnownEvent } from '../../record/dossier'
import { shortTitle } from './eventWords'

/** The day that pointing at these events means in other drawings; none when they have several, or none known by day. */
export function pointedDay(events: readonly KnownEvent[]): LinkedDate | null {
  const [first] = events
  const date = first?.date
  if (date === undefined || precisionOf(date) !== 'day' || events.some((event) => event.date !== date)) return null
  return {
    date,
    by: 'timeline',
    label: events.length === 1 ? shortTitle(first?.title ?? '') : eventPhrases.events(events.length),
  }
}
