import { type DateStyle, formatDate, formatDateRange } from '../../lib/dates'
import { sharedWords } from '../../lib/strings/shared'
import { byId, type KnownDossier, type KnownEvent } from '../../record/dossier'

type Events = Pick<KnownDossier, 'events'>

const eventOf = (known: Events, id: string): KnownEvent | undefined => byId(known.events).get(id)

/** An event named with its date; `unknown: x` for one that the data do not hold. */
export function eventName(known: Events, id: string, style: DateStyle = 'long'): string {
  const event = eventOf(known, id)
  if (!event) return sharedWords.unknown(id)
  return event.date === undefined ? event.title : `${event.title}, ${formatDateRange(event.date, event.endDate, style)}`
}

/** The day of an event, short; its id where no day is known. */
export function eventDay(known: Events, id: string, style: DateStyle = 'short'): string {
  const event = eventOf(known, id)
  return event?.date === undefined ? sharedWords.unknown(id) : formatDate(event.date, style)
}
