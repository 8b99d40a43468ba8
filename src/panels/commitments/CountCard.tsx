import type { Observation } from '../../api/observations'
import { formatDate, formatDateRange } from '../../lib/dates'
import { withQualifier } from '../../lib/numbers'
import { countCardWords as words } from '../../lib/strings/commitmentCards'
import { pledgeChartWords } from '../../lib/strings/commitmentsChart'
import { sharedWords } from '../../lib/strings/shared'
import { BASIS_TERMS, CONFIDENCE_LABELS, OBS_STATUS_LABELS, STAGE_LABELS } from '../../lib/strings/terms'
import type { KnownDossier } from '../../record/dossier'
import { CopyButton } from '../../ui/CopyButton'
import { DataText } from '../../ui/DataText'
import { Dialog } from '../../ui/Dialog'
import { FactList } from '../../ui/FactList'
import { Glossed } from '../../ui/Glossed'
import { SourceList } from '../../ui/SourceList'
import { shownSources } from '../lookUp'
import styles from './Card.module.css'
import { countHistory } from './countHistory'
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
  const { replaced, before } = countHistory(known.observations, o)
  const citation = () =>
    words.citation({
      value,
      stage: STAGE_LABELS[o.stage],
      basis: BASIS_TERMS[o.basis].label,
      issuer: o.issuer,
      end: formatDate(o.periodEnd),
      known: formatDate(o.knownOn),
      sources: sources.map((s) => [s.publisher, s.title, s.url].filter(Boolean).join(', ')).join('; '),
      asOf: formatDate(known.date),
    })
  return (
    <Dialog
      title={pledgeChartWords.amountOf(value, STAGE_LABELS[o.stage])}
      eyebrow={<DataText>{pledge.commitment.title}</DataText>}
      onClose={onClose}
      actions={<CopyButton text={citation}>{sharedWords.copyCitation}</CopyButton>}
    >
      <FactList
        rows={[
          {
            key: 'basis',
            name: <Glossed term="basis">{words.heads.basis}</Glossed>,
            value: words.basis(BASIS_TERMS[o.basis].label, BASIS_TERMS[o.basis].definition),
          },
          { key: 'issuer', name: words.heads.issuer, value: <DataText>{o.issuer}</DataText> },
          {
            key: 'period',
            name: words.heads.period,
            value: o.periodStart ? formatDateRange(o.periodStart, o.periodEnd) : words.to(formatDate(o.periodEnd)),
          },
          { key: 'kind', name: words.heads.kind, value: o.cumulative ? words.total : words.single },
          { key: 'known', name: sharedWords.knownSince, value: formatDate(o.knownOn) },
          { key: 'status', name: words.heads.reported, value: OBS_STATUS_LABELS[o.obsStatus] },
          {
            key: 'confidence',
            name: sharedWords.confidence,
            value: o.confidence && `${CONFIDENCE_LABELS[o.confidence]}${o.confidenceReason ? `: ${o.confidenceReason}` : ''}`,
          },
          { key: 'note', name: sharedWords.note, value: o.note && <DataText>{o.note}</DataText> },
        ]}
      />
      <h3 className={styles.heading}>{sharedWords.sources}</h3>
      <SourceList sources={sources} />
      <History name={words.replaces} rows={replaced} pledge={pledge} />
      <History name={words.before} rows={before} pledge={pledge} />
    </Dialog>
  )
}

/** Earlier reports, newest first; what was withdrawn is said to be. */
function History({ name, rows, pledge }: { name: string; rows: readonly Observation[]; pledge: PledgeView }) {
  if (rows.length === 0) return null
  return (
    <>
      <h3 className={styles.heading}>{name}</h3>
      <ol className={styles.entries}>
        {rows.map((o) => (
          <li key={o.id}>
            <b>{amountRange({ low: o.value ?? o.low ?? 0, high: o.value ?? o.high ?? 0 }, pledge)}</b>{' '}
            {words.earlier(formatDate(o.periodEnd), OBS_STATUS_LABELS[o.obsStatus], formatDate(o.knownOn))}
          </li>
        ))}
      </ol>
    </>
  )
}
