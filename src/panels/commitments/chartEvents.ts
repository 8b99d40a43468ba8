import { type IsoDate, lastDay, toUtcMs } from '../../lib/dates'
import type { KnownDossier } from '../../record/dossier'
import { figuresOf } from '../../record/eventFigures'
import { perIdSet } from '../../record/idSets'

/** Events that fall near each other in the drawing, as one mark. */
export type EventMark = { key: string; t: number; events: { id: string; date: IsoDate; title: string }[] }

/**
 * The events of a commitment's issues that had happened by the as-of date, within the time drawn. An event whose day is not known
 * stands on the last day that it can be.
 */
export function chartEvents(
  known: Pick<KnownDossier, 'events' | 'date'>,
  issueIds: readonly string[],
  [from, to]: readonly [number, number],
): EventMark['events'] {
  const events: EventMark['events'] = []
  const { starts, ends, issueSets } = figuresOf(known.events)
  const ofIssues = perIdSet((ids) => ids.some((id) => issueIds.includes(id)))
  for (let i = 0; i < known.events.length; i++) {
    // Cheap and coarse first: there may be very many.
    if (!((ends[i] ?? 0) > from && (starts[i] ?? 0) <= to)) continue
    if (!ofIssues(issueSets[i] ?? 0)) continue
    const event = known.events[i]
    if (event?.date === undefined || event.status !== 'occurred') continue
    const date = lastDay(event.date)
    const t = toUtcMs(date)
    if (date <= known.date && t >= from && t <= to) events.push({ id: event.id, date, title: event.title })
  }
  return events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1))
}

/** Events nearer to each other than `apart` milliseconds share a mark, which stands at the first of them. */
export function gatherEvents(events: EventMark['events'], apart: number): EventMark[] {
  const marks: EventMark[] = []
  for (const event of events) {
    const t = toUtcMs(event.date)
    const last = marks.at(-1)
    if (last && t - last.t < apart) last.events.push(event)
    else marks.push({ key: event.id, t, events: [event] })
  }
  return marks
}
