import type { Filters } from '../filters/parameters'
import { formatDate } from '../lib/dates'
import { badgeNames, badgeWords } from '../lib/strings/dataState'
import { pageWords } from '../lib/strings/page'
import { sharedWords } from '../lib/strings/shared'
import type { KnownDossier } from '../record/dossier'
import { DataText } from '../ui/DataText'
import type { Badge } from './dataStatus'
import styles from './PrintHead.module.css'

type Props = { title: string; subtitle: string | undefined; known: KnownDossier; filters: Filters; badge: Badge }

/** What a sheet of paper must say of itself, where the header and the filters cannot be: whose, of when, of what, how chosen. */
export function PrintHead({ title, subtitle, known, filters, badge }: Props) {
  const names = filters.issue.map((id) => known.issues.find((issue) => issue.id === id)?.name ?? sharedWords.unknown(id))
  const chosen = pageWords.chosen(names, filters.q)
  return (
    <div className={styles.head}>
      <p className={styles.title}>
        <DataText>{subtitle === undefined ? title : `${title} · ${subtitle}`}</DataText>
        <span>{sharedWords.asKnownOn(formatDate(known.date))}</span>
      </p>
      <p>
        <strong>{badgeNames[badge]}</strong> {badgeWords[badge]}
      </p>
      {chosen !== '' && (
        <p>
          <DataText>{chosen}</DataText>
        </p>
      )}
    </div>
  )
}
