import { formatDate } from '../../lib/dates'
import { sumCardWords as words } from '../../lib/strings/commitmentCards'
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
      title={last ? words.title(amountWords(last.value, pledge)) : words.empty}
      eyebrow={<DataText>{pledge.commitment.title}</DataText>}
      onClose={onClose}
    >
      <p>{words.how(formatDate(known.date))}</p>
      <h3 className={styles.heading}>{words.reports}</h3>
      <ol className={styles.entries}>
        {sum.counts.map((count, i) => (
          <li key={count.id}>
            <b>{amountRange(count, pledge)}</b>
            {words.together(formatDate(count.end), amountWords(sum.points[i]?.value ?? 0, pledge))}
            <p>
              <DataText>{count.issuer}</DataText>
              {words.known(formatDate(count.observation.knownOn))}
            </p>
            <SourceList sources={shownSources(known, count.observation.sourceIds)} />
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
