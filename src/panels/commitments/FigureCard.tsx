import { formatDate } from '../../lib/dates'
import { BASIS_PHRASES } from '../../lib/strings/commitmentsFinding'
import type { KnownDossier } from '../../record/dossier'
import { CopyButton } from '../../ui/CopyButton'
import { Dialog } from '../../ui/Dialog'
import { FactList } from '../../ui/FactList'
import { SourceList } from '../../ui/SourceList'
import { nameOf, shownSources } from '../lookUp'
import styles from './Card.module.css'
import type { PledgeView } from './model'
import type { StripFigure } from './strip'
import { amountRange } from './wording'

/** A figure that we derive: its formula, the inputs filled in, and what they rest on. */
export function FigureCard({
  figure,
  pledge,
  known,
  onClose,
}: {
  known: KnownDossier
  onClose: () => void
  figure: StripFigure
  pledge: PledgeView
}) {
  const { headline, start, terms } = pledge
  const versionOf = (id: string | undefined) => pledge.commitment.versions.find((v) => v.id === id)
  const amount = versionOf(terms.quantity?.versionId)
  const deadline = versionOf(terms.end?.versionId)
  const ids = [
    ...new Set([
      ...(headline?.count.observation.sourceIds ?? []),
      ...(amount?.sourceIds ?? []),
      ...(deadline?.sourceIds ?? []),
    ]),
  ]
  return (
    <Dialog
      title={`${figure.name}: ${figure.text}`}
      eyebrow="A figure of ours, derived from dated claims"
      onClose={onClose}
      actions={
        <CopyButton
          text={() =>
            `${figure.name}: ${figure.text} (${figure.formula}: ${figure.filled}). ${pledge.commitment.title}, as known on ${formatDate(known.date)}.`
          }
        >
          Copy citation
        </CopyButton>
      }
    >
      <FactList
        rows={[
          { key: 'formula', name: 'Formula', value: figure.formula },
          { key: 'filled', name: 'Filled in', value: figure.filled },
          {
            key: 'q',
            name: 'Q, pledged',
            value:
              amount?.quantity &&
              `${amountRange({ low: amount.quantity.value, high: amount.quantity.value }, pledge)}, ${amount.statedBy.speaker ?? nameOf(known.parties, amount.statedBy.partyId)}, ${formatDate(amount.statedOn)}`,
          },
          {
            key: 'v',
            name: 'V, counted',
            value:
              headline && `${amountRange(headline.count, pledge)}, ${headline.count.issuer} (${BASIS_PHRASES[headline.basis]})`,
          },
          { key: 'p', name: 'P, counted to', value: headline && formatDate(headline.count.end) },
          {
            key: 's',
            name: 'S, start',
            value:
              start &&
              `${formatDate(start.date)}, ${start.from === 'window' ? 'the start of the window in force' : 'the day from which the claimant counted'}`,
          },
          {
            key: 'e',
            name: 'E, deadline',
            value:
              deadline &&
              terms.end &&
              `${formatDate(terms.end.date)}, ${deadline.statedBy.speaker ?? nameOf(known.parties, deadline.statedBy.partyId)}, ${formatDate(deadline.statedOn)}`,
          },
          { key: 'd', name: 'D, the page stands on', value: formatDate(known.date) },
        ]}
      />
      <p className={styles.caveat}>Proration and projection are ours: a pledge binds its end date only.</p>
      <h3 className={styles.heading}>Sources of the inputs</h3>
      <SourceList sources={shownSources(known, ids)} />
    </Dialog>
  )
}
