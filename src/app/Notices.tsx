import { useState } from 'react'
import { currentSearch } from '../filters/links'
import { addressNotices, type Filters } from '../filters/parameters'
import { filterWords } from '../lib/strings/filterBar'
import { pageWords } from '../lib/strings/page'
import type { KnownDossier } from '../record/dossier'
import { Button } from '../ui/Button'
import { DataText } from '../ui/DataText'
import styles from './Notices.module.css'

type Props = { given: readonly string[]; asOf: string | undefined; known: KnownDossier; filters: Filters }

/** What the page could not do as asked, in sentences; each can be put away. */
export function Notices({ given, asOf, known, filters }: Props) {
  const [fromAddress] = useState(() => addressNotices(currentSearch()))
  const [away, setAway] = useState<readonly string[]>([])
  const notices = [...given, ...fromAddress, ...(asOf ? [asOf] : []), ...unknownIds(known, filters)].filter(
    (n) => !away.includes(n),
  )
  return (
    <div role="status" className={styles.notices}>
      {notices.map((notice) => (
        <p key={notice} className={styles.notice}>
          <DataText>{notice}</DataText>
          <Button onClick={() => setAway([...away, notice])} aria-label={pageWords.putAway(notice)}>
            ✕
          </Button>
        </p>
      ))}
    </div>
  )
}

/** Ids of the address that the data do not hold; said only once the lists are there. */
function unknownIds(known: KnownDossier, filters: Filters): string[] {
  const missing = (words: (id: string) => string, ids: readonly string[], items: readonly { id: string }[]) =>
    items.length === 0 ? [] : ids.filter((id) => !items.some((item) => item.id === id)).map(words)
  return [
    ...missing(filterWords.noIssue, filters.issue, known.issues),
    ...missing(filterWords.noParty, filters.party, known.parties),
    ...missing(filterWords.noCommitment, filters.commitment ? [filters.commitment] : [], known.commitments),
  ]
}
