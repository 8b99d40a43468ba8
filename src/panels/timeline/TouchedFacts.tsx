import type { SetFilters } from '../../filters/useFilters'
import { eventCardWords } from '../../lib/strings/eventCard'
import type { KnownDossier, KnownEvent } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { nameOf } from '../lookUp'
import styles from './EventCard.module.css'
import { shortTitle, whenWords } from './eventWords'
import { GlyphIcon } from './Glyph'
import { standingOf } from './plans'
import { touchedBy } from './touched'

type Props = { event: KnownEvent; known: KnownDossier; set: SetFilters }

/** What an event bears on: related events before and after it, commitments, cells of the matrix. Nothing is said where there is none. */
export function TouchedFacts({ event, known, set }: Props) {
  const { before, after, commitments, cells } = touchedBy(event, known)
  return (
    <>
      <EventLinks heading={eventCardWords.before} events={before} set={set} />
      <EventLinks heading={eventCardWords.after} events={after} set={set} />
      {commitments.length > 0 && (
        <>
          <h3 className={styles.heading}>{eventCardWords.commitments}</h3>
          <ul>
            {commitments.map(({ id, title }) => (
              <li key={id}>
                <button type="button" className={styles.related} onClick={() => set({ event: null, commitment: id })}>
                  <DataText>{title}</DataText>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {cells.length > 0 && (
        <>
          <h3 className={styles.heading}>{eventCardWords.cells}</h3>
          <ul>
            {cells.map((cell) => (
              <li key={cell.id} className={styles.cell}>
                <DataText>{`${nameOf(known.issues, cell.issueId)}, ${nameOf(known.parties, cell.partyId)}: ${cell.words}`}</DataText>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function EventLinks({ heading, events, set }: { heading: string; events: readonly KnownEvent[]; set: SetFilters }) {
  if (events.length === 0) return null
  return (
    <>
      <h3 className={styles.heading}>{heading}</h3>
      <ul>
        {events.map((other) => (
          <li key={other.id}>
            <button type="button" className={styles.related} onClick={() => set({ event: other.id })}>
              <GlyphIcon kind={other.kind} standing={standingOf(other)} />
              <span>
                {whenWords(other, 'medium')} · {shortTitle(other.title)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
