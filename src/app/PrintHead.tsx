import type { Filters } from '../filters/parameters'
import { formatDate } from '../lib/dates'
import { listWords } from '../lib/phrases'
import type { KnownDossier } from '../record/dossier'
import { DataText } from '../ui/DataText'
import { BADGE_WORDS, type Badge } from './dataStatus'
import styles from './PrintHead.module.css'

type Props = { title: string; subtitle: string | undefined; known: KnownDossier; filters: Filters; badge: Badge }

/** What a sheet of paper must say of itself, where the header and the filters cannot be: whose, of when, of what, how chosen. */
export function PrintHead({ title, subtitle, known, filters, badge }: Props) {
  const names = filters.issue.map((id) => known.issues.find((issue) => issue.id === id)?.name ?? `unknown: ${id}`)
  const chosen = [
    names.length > 0 && `Issues: ${listWords(names)}`,
    filters.q !== '' && `Words searched for: ${filters.q}`,
  ].filter((part) => part !== false)
  return (
    <div className={styles.head}>
      <p className={styles.title}>
        <DataText>{subtitle === undefined ? title : `${title} · ${subtitle}`}</DataText>
        <span>As known on {formatDate(known.date)}</span>
      </p>
      <p>
        <strong>{badge}</strong> {BADGE_WORDS[badge]}
      </p>
      {chosen.length > 0 && (
        <p>
          <DataText>{`${chosen.join('. ')}.`}</DataText>
        </p>
      )}
    </div>
  )
}
