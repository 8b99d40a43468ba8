import { generateIcsCalendar, type IcsEvent } from 'ts-ics'
import { firstDay, formatDate, type IsoDate, lastDay, MS_PER_DAY, precisionOf, toUtcMs } from '../lib/dates'
import { calendarWords } from '../lib/strings/calendarFile'
import { visibleText } from '../lib/text'
import { byId, type KnownDossier, type KnownEvent } from '../record/dossier'
import { termsInForce } from '../record/pledge'

/** One entry of the calendar file, in days; `last` is the last day that it covers. */
type Entry = {
  id: string
  first: IsoDate
  last: IsoDate
  summary: string
  description: readonly string[]
  sourceIds: readonly string[]
  issueIds: readonly string[]
  /** How often its date or standing was changed, as far as known: a later file then replaces the entry of an earlier one. */
  sequence: number
  modifiedOn: IsoDate
  cancelled: boolean
}

type Only = { eventIds: readonly string[] }

/**
 * The plans and deadlines ahead of the record's date as an iCalendar text of all-day entries. It says nothing that became known
 * later: also its stamps are days on which facts became known, so the same record always gives the same file. Plans known only
 * by year have no entry. One put off or cancelled is there as cancelled, to take it off a calendar that has it.
 */
export function calendarText(known: KnownDossier, only?: Only): string {
  const events = known.events.flatMap((event) =>
    only && !only.eventIds.includes(event.id) ? [] : planEntry(event, known.date),
  )
  const entries = only ? events : [...events, ...windowEntries(known)]
  entries.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.id < b.id ? -1 : 1))
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Readout//Plans and deadlines//EN',
    method: 'PUBLISH',
    name: calendarWords.name(formatDate(known.date)),
    events: entries.map((entry) => icsEvent(entry, known)),
  })
}

function planEntry(event: KnownEvent, asOf: IsoDate): Entry[] {
  if (event.status === 'occurred') return []
  const dated = event.history.findLast((entry) => entry.date !== undefined)
  const date = event.date ?? dated?.date
  const endDate = event.date === undefined ? dated?.endDate : event.endDate
  if (date === undefined || precisionOf(date) === 'year') return []
  const last = lastDay(endDate ?? date)
  if (last < asOf) return []
  const latest = event.history.at(-1)
  const postponed = event.status === 'moved' && latest !== undefined && latest.date === undefined
  return [
    {
      id: event.id,
      first: firstDay(date),
      last,
      summary: precisionOf(date) === 'month' ? calendarWords.dayNotKnown(event.title) : event.title,
      description: [event.summary, ...(postponed ? [calendarWords.moved] : [])],
      sourceIds: [...new Set(event.history.length > 0 ? event.history.flatMap((entry) => entry.sourceIds) : event.sourceIds)],
      issueIds: event.issueIds,
      sequence: Math.max(0, event.history.length - 1),
      modifiedOn: latest?.knownOn ?? event.knownOn,
      cancelled: event.status === 'cancelled' || postponed,
    },
  ]
}

/** The ends of pledges' windows, as the version in force has them. */
function windowEntries(known: KnownDossier): Entry[] {
  return known.commitments.flatMap((commitment): Entry[] => {
    const { end } = termsInForce(commitment)
    if (!end || end.date < known.date) return []
    const versions = commitment.versions.filter((version) => version.window.end !== undefined)
    const given = commitment.versions.find((version) => version.id === end.versionId)
    return [
      {
        id: commitment.id,
        first: end.date,
        last: end.date,
        summary: calendarWords.windowEnd(commitment.title),
        description: [given?.window.words ?? ''].filter(Boolean),
        sourceIds: given?.sourceIds ?? commitment.sourceIds,
        issueIds: commitment.issueIds,
        sequence: versions.length - 1,
        modifiedOn: given?.knownOn ?? commitment.knownOn,
        cancelled: false,
      },
    ]
  })
}

const day = (date: IsoDate) => ({ date: new Date(toUtcMs(date)), type: 'DATE' as const })
const instant = (date: IsoDate) => ({ date: new Date(toUtcMs(date)), type: 'DATE-TIME' as const })

function icsEvent(entry: Entry, known: KnownDossier): IcsEvent {
  const sources = byId(known.sources)
  const issues = byId(known.issues)
  const from = entry.sourceIds.map((id) => {
    const source = sources.get(id)
    return source ? `${source.publisher}: ${source.title}, ${source.url}` : id
  })
  const text = [...entry.description, calendarWords.asOf(formatDate(known.date)), calendarWords.sources, ...from]
  return {
    uid: `${entry.id}@readout`,
    sequence: entry.sequence,
    stamp: instant(entry.modifiedOn),
    lastModified: instant(entry.modifiedOn),
    start: day(entry.first),
    // The end of an all-day entry is the day after its last.
    end: { date: new Date(toUtcMs(entry.last) + MS_PER_DAY), type: 'DATE' },
    summary: visibleText(entry.summary),
    description: text.map(visibleText).join('\n'),
    categories: entry.issueIds.map((id) => visibleText(issues.get(id)?.name ?? id)),
    status: entry.cancelled ? 'CANCELLED' : 'CONFIRMED',
    timeTransparent: 'TRANSPARENT',
  }
}
