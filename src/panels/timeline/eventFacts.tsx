import { daysBetween, formatDate, formatDateRange, precisionOf } from '../../lib/dates'
import { eventCardWords } from '../../lib/strings/eventCard'
import { sharedWords } from '../../lib/strings/shared'
import { CONFIDENCE_LABELS, EVENT_STATUS_TERMS } from '../../lib/strings/terms'
import type { KnownDossier, KnownEvent } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { Definition } from '../../ui/Definition'
import type { FactRow } from '../../ui/FactList'
import { nameOf, publishers } from '../lookUp'
import styles from './eventFacts.module.css'
import { daysLeftWords, standingTerm } from './eventWords'
import { standingOf } from './plans'

/** The rows of an event's card. */
export function eventFacts(event: KnownEvent, known: KnownDossier): FactRow[] {
  const names = (items: readonly { id: string; name: string }[], ids: readonly string[]) =>
    ids.length > 0 ? <DataText>{ids.map((id) => nameOf(items, id)).join(', ')}</DataText> : undefined
  const term = standingTerm(standingOf(event))
  return [
    {
      key: 'status',
      name: sharedWords.status,
      value: (
        <>
          <Definition definition={term.definition} term="eventStatus">
            {term.label}
          </Definition>
          {timeLeft(event, known)}
        </>
      ),
    },
    {
      key: 'history',
      name: eventCardWords.moved,
      wide: true,
      value: event.history.length > 1 ? <History event={event} known={known} /> : undefined,
    },
    { key: 'parties', name: eventCardWords.parties, value: names(known.parties, event.partyIds) },
    { key: 'issues', name: eventCardWords.issues, value: names(known.issues, event.issueIds) },
    {
      key: 'quote',
      name: eventCardWords.quotation,
      value: event.quote && (
        <q>
          <DataText>{event.quote}</DataText>
        </q>
      ),
    },
    { key: 'known', name: sharedWords.knownSince, value: formatDate(event.knownOn) },
    {
      key: 'confidence',
      name: sharedWords.confidence,
      value: event.confidence && (
        <>
          {event.confidenceReason
            ? eventCardWords.confidenceBecause(CONFIDENCE_LABELS[event.confidence])
            : CONFIDENCE_LABELS[event.confidence]}
          {event.confidenceReason && <DataText>{event.confidenceReason}</DataText>}
        </>
      ),
    },
    { key: 'note', name: sharedWords.note, value: event.note && <DataText>{event.note}</DataText> },
    ...(event.notes ?? []).map((note, i) => ({
      key: `note-${i}`,
      name: eventCardWords.noteOf(formatDate(note.knownOn, 'medium')),
      value: <DataText>{note.text}</DataText>,
    })),
  ]
}

function timeLeft(event: KnownEvent, known: KnownDossier): string {
  const standing = standingOf(event)
  if (event.date === undefined || precisionOf(event.date) !== 'day') return ''
  if (standing !== 'planned' && standing !== 'moved') return ''
  const days = daysBetween(known.date, event.date)
  return days >= 0 ? eventCardWords.dueIn(daysLeftWords(days)) : eventCardWords.passed
}

function History({ event, known }: { event: KnownEvent; known: KnownDossier }) {
  return (
    <ol>
      {event.history.map((entry, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id, and never change place
        <li key={i} className={styles.entry}>
          <span className={styles.known}>{formatDate(entry.knownOn, 'medium')}</span>
          <span>
            {eventCardWords.entry(
              EVENT_STATUS_TERMS[entry.status].label,
              entry.date === undefined ? undefined : formatDateRange(entry.date, entry.endDate),
            )}
            <span className={styles.detail}>
              {entry.note && (
                <>
                  <DataText>{entry.note}</DataText> ·{' '}
                </>
              )}
              <DataText>{sourceWords(known, entry.sourceIds)}</DataText>
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}

function sourceWords(known: KnownDossier, ids: readonly string[]): string {
  const { names, more } = publishers(known, ids)
  return names.length === 0 ? ids.join(', ') : eventCardWords.sources(names.join(', '), more)
}
