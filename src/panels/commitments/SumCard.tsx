import { formatDate } from '../../lib/dates'
import type { KnownDossier } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { Dialog } from '../../ui/Dialog'
import { SourceList } from '../../ui/SourceList'
import { shownSources } from '../lookUp'
import styles from './Card.module.css'
import type { PledgeView } from './model'
import type { OurSum } from './ourLines'
import { amountRange, amountWords } from './wording'

type Props = { sum: OurSum; pledge: PledgeView; known: KnownDossier; onClose: () => void }

/** The sum of single flash sales, with each report that went into it. */
export function SumCard({ sum, pledge, known, onClose }: Props) {
  const last = sum.points.at(-1)
  return (
    <Dialog
      title={last ? `At least ${amountWords(last.value, pledge)}, our sum` : 'Our sum'}
      eyebrow={<DataText>{pledge.commitment.title}</DataText>}
      onClose={onClose}
    >
      <p>
        Single flash sales within the window, added up by us, as known on {formatDate(known.date)}. Withdrawn and replaced
        reports are left out, and so is what was given only as a range; a report whose amount was not found adds nothing. The
        sum is therefore a low figure, and nobody else’s.
      </p>
      <h3 className={styles.heading}>The reports, oldest first</h3>
      <ol className={styles.entries}>
        {sum.counts.map((count, i) => (
          <li key={count.id}>
            <b>{amountRange(count, pledge)}</b>, {formatDate(count.end)}; together{' '}
            {amountWords(sum.points[i]?.value ?? 0, pledge)}
            <p>
              <DataText>{count.issuer}</DataText>, known since {formatDate(count.observation.knownOn)}
            </p>
            <SourceList sources={shownSources(known, count.observation.sourceIds)} />
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
