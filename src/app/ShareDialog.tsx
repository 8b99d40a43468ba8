import type { ComponentProps } from 'react'
import { linkTo } from '../filters/links'
import type { Filters } from '../filters/parameters'
import { formatDate, type IsoDate } from '../lib/dates'
import { CopyButton } from '../ui/CopyButton'
import { Dialog } from '../ui/Dialog'
import { PACKED } from './packed'
import { SaveBriefing } from './SaveBriefing'
import styles from './ShareDialog.module.css'

type Props = {
  filters: Filters
  date: IsoDate
  saved: ComponentProps<typeof SaveBriefing>
  onClose: () => void
}

/** Links to the page as it stands: held at this day, or following the data. */
export function ShareDialog({ filters, date, saved, onClose }: Props) {
  const frozen = linkTo({ ...filters, asof: date })
  const following = linkTo({ ...filters, asof: 'latest' })
  return (
    <Dialog title="Share this view" onClose={onClose}>
      <section className={styles.choice}>
        <h3>Held at {formatDate(date)}</h3>
        <p>Shows for ever what was known on that day, with your filters.</p>
        <p className={styles.address}>{frozen}</p>
        <CopyButton look="strong" text={() => frozen}>
          Copy link held at this date
        </CopyButton>
      </section>
      <section className={styles.choice}>
        <h3>Following the data</h3>
        <p>Shows the latest day that the data hold, with your filters.</p>
        <p className={styles.address}>{following}</p>
        <CopyButton text={() => following}>Copy link that follows updates</CopyButton>
      </section>
      {PACKED ? (
        <p>This page is a briefing file: its links open on this computer only. Pass on the file itself.</p>
      ) : (
        <SaveBriefing {...saved} />
      )}
    </Dialog>
  )
}
