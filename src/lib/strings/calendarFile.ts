import { strings } from '../language'

/** The calendar file of plans and deadlines. */
export const calendarWords = strings('export.calendar', {
  name: (date: string) => `Readout, as known on ${date}`,
  dayNotKnown: (title: string) => `${title} (day not known)`,
  moved: 'Moved; no new date is known.',
  windowEnd: (commitment: string) => `End of the window: ${commitment}`,
  asOf: (date: string) => `As known on ${date}.`,
  sources: 'Sources:',
})
