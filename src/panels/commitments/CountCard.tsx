import { formatDate, formatDateRange } from '../../lib/dates'
import { withQualifier } from '../../lib/numbers'
import { BASIS_TERMS, CONFIDENCE_LABELS, OBS_STATUS_LABELS, STAGE_LABELS } from '../../lib/words'
import type { KnownDossier } from '../../record/dossier'
import { CopyButton } from '../../ui/CopyButton'
import { DataText } from '../../ui/DataText'
import { Dialog } from '../../ui/Dialog'
import { FactList } from '../../ui/FactList'
import { SourceList } from '../../ui/SourceList'
import { shownSources } from '../lookUp'
import styles from './Card.module.css'
import type { Count } from './counts'
import type { PledgeView } from './model'
import { amountRange } from './wording'

/** One count: value, claimant, basis, since when known, sources. */
export function CountCard({
  count,
  pledge,
  known,
  onClose,
}: {
  known: KnownDossier
  onClose: () => void
  count: Count
  pledge: PledgeView
}) {
  const o = count.observation
  const value = withQualifier(amountRange(count, pledge), o.qualifier)
  const sources = shownSources(known, o.sourceIds)
  const citation = () =>
    `${value} ${STAGE_LABELS[o.stage]} (${BASIS_TERMS[o.basis].label}, ${o.issuer}, to ${formatDate(o.periodEnd)}; known since ${formatDate(o.knownOn)}). ${sources.map((s) => [s.publisher, s.title, s.url].filter(Boolean).join(', ')).join('; ')}. As known on ${formatDate(known.date)}.`
  return (
    <Dialog
      title={`${value} ${STAGE_LABELS[o.stage]}`}
      eyebrow={<DataText>{pledge.commitment.title}</DataText>}
      onClose={onClose}
      actions={<CopyButton text={citation}>Copy citation</CopyButton>}
    >
      <FactList
        rows={[
          { key: 'basis', name: 'Counting basis', value: `${BASIS_TERMS[o.basis].label}. ${BASIS_TERMS[o.basis].definition}` },
          { key: 'issuer', name: 'Claimed by', value: <DataText>{o.issuer}</DataText> },
          {
            key: 'period',
            name: 'Period',
            value: o.periodStart ? formatDateRange(o.periodStart, o.periodEnd) : `to ${formatDate(o.periodEnd)}`,
          },
          { key: 'kind', name: 'Kind', value: o.cumulative ? 'running total' : 'single count' },
          { key: 'known', name: 'Known since', value: formatDate(o.knownOn) },
          { key: 'status', name: 'Reported', value: OBS_STATUS_LABELS[o.obsStatus] },
          {
            key: 'confidence',
            name: 'Confidence',
            value: o.confidence && `${CONFIDENCE_LABELS[o.confidence]}${o.confidenceReason ? `: ${o.confidenceReason}` : ''}`,
          },
          { key: 'note', name: 'Note', value: o.note && <DataText>{o.note}</DataText> },
        ]}
      />
      <h3 className={styles.heading}>Sources</h3>
      <SourceList sources={sources} />
    </Dialog>
  )
}
