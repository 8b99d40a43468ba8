import type { ComponentProps } from 'react'
import { linkTo } from '../filters/links'
import type { Filters } from '../filters/parameters'
import { formatDate, type IsoDate } from '../lib/dates'
import { shareWords } from '../lib/strings/share'
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
    <Dialog title={shareWords.title} onClose={onClose}>
      <section className={styles.choice}>
        <h3>{shareWords.held(formatDate(date))}</h3>
        <p>{shareWords.heldMeans}</p>
        <p className={styles.address}>{frozen}</p>
        <CopyButton look="strong" text={() => frozen}>
          {shareWords.copyHeld}
        </CopyButton>
      </section>
      <section className={styles.choice}>
        <h3>{shareWords.following}</h3>
        <p>{shareWords.followingMeans}</p>
        <p className={styles.address}>{following}</p>
        <CopyButton text={() => following}>{shareWords.copyFollowing}</CopyButton>
      </section>
      {PACKED ? <p>{shareWords.isFile}</p> : <SaveBriefing {...saved} />}
    </Dialog>
  )
}
