import { searchWords } from '../lib/strings/search'
import type { Entry } from './entries'
import { Marked } from './Marked'
import styles from './SearchDialog.module.css'
import type { Hit } from './searchIndex'

/** The hits, best first: each a button that says what kind of thing it is, by whom and of when. */
export function HitList({ hits, onOpen }: { hits: readonly Hit[]; onOpen: (entry: Entry) => void }) {
  if (hits.length === 0) return null
  return (
    <ol className={styles.hits} aria-label={searchWords.hits}>
      {hits.map(({ entry, terms }) => (
        <li key={entry.key}>
          <button type="button" data-hit className={styles.hit} onClick={() => onOpen(entry)}>
            <span className={styles.kind}>{searchWords.kinds[entry.kind]}</span>{' '}
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
