import type { Entry, EntryKind } from './entries'
import { Marked } from './Marked'
import styles from './SearchDialog.module.css'
import type { Hit } from './searchIndex'

const KIND_WORDS: Record<EntryKind, string> = {
  action: 'Do',
  commitment: 'Commitment',
  question: 'Question',
  event: 'Event',
  claim: 'Claim',
  source: 'Source',
}

/** The hits, best first: each a button that says what kind of thing it is, by whom and of when. */
export function HitList({ hits, onOpen }: { hits: readonly Hit[]; onOpen: (entry: Entry) => void }) {
  if (hits.length === 0) return null
  return (
    <ol className={styles.hits} aria-label="Hits">
      {hits.map(({ entry, terms }) => (
        <li key={entry.key}>
          <button type="button" data-hit className={styles.hit} onClick={() => onOpen(entry)}>
            <span className={styles.kind}>{KIND_WORDS[entry.kind]}</span>{' '}
            <span className={styles.name}>
              <Marked text={entry.title} terms={terms} />
            </span>{' '}
            <span className={styles.detail}>
              <Marked text={entry.detail} terms={terms} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
