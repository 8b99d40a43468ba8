import { useState } from 'react'
import { currentSearch } from '../filters/links'
import { addressNotices, type Filters } from '../filters/parameters'
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
          <Button onClick={() => setAway([...away, notice])} aria-label={`Put away: ${notice}`}>
            ✕
          </Button>
        </p>
      ))}
    </div>
  )
}

/** Ids of the address that the data do not hold; said only once the lists are there. */
function unknownIds(known: KnownDossier, filters: Filters): string[] {
  const missing = (what: string, ids: readonly string[], items: readonly { id: string }[]) =>
    items.length === 0
      ? []
      : ids
          .filter((id) => !items.some((item) => item.id === id))
          .map((id) => `The data hold no ${what} “${id}”; nothing can match it.`)
  return [
    ...missing('issue', filters.issue, known.issues),
    ...missing('party', filters.party, known.parties),
    ...missing('commitment known on this date called', filters.commitment ? [filters.commitment] : [], known.commitments),
  ]
}
