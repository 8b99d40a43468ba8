import { formatDate, formatDateRange } from '../../lib/dates'
import { formatQuantity, withQualifier } from '../../lib/numbers'
import {
  ACT_LABELS,
  BASIS_TERMS,
  CONFIDENCE_LABELS,
  OBS_STATUS_LABELS,
  STAGE_LABELS,
  STANCE_TERMS,
  STATUS_TERMS,
} from '../../lib/words'
import type { KnownDossier } from '../../record/dossier'
import { CopyButton } from '../../ui/CopyButton'
import { DataText } from '../../ui/DataText'
import { Dialog } from '../../ui/Dialog'
import { FactList } from '../../ui/FactList'
import { SourceList } from '../../ui/SourceList'
import { nameOf, shownSources } from '../lookUp'
import styles from './cards.module.css'
import type { Count } from './counts'
import type { LedgerRow, PledgeView } from './model'
import type { StripFigure } from './strip'
import { amountRange } from './wording'

type Shared = { known: KnownDossier; onClose: () => void }

/** One count: value, claimant, basis, since when known, sources. */
export function CountCard({ count, pledge, known, onClose }: Shared & { count: Count; pledge: PledgeView }) {
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

/** A figure that we derive: its formula, the inputs filled in, and what they rest on. */
export function FigureCard({ figure, pledge, known, onClose }: Shared & { figure: StripFigure; pledge: PledgeView }) {
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
              headline &&
              `${amountRange(headline.count, pledge)}, ${headline.count.issuer} (${BASIS_TERMS[headline.basis].label.toLowerCase()})`,
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

/** A commitment whole: its versions, who confirmed it, how its status changed. */
export function CommitmentCard({ row, known, onClose }: Shared & { row: LedgerRow }) {
  const c = row.commitment
  return (
    <Dialog
      title={<DataText>{c.title}</DataText>}
      eyebrow={c.kind === 'purchase' ? 'Purchase' : 'Undertaking'}
      onClose={onClose}
    >
      <FactList
        rows={[
          { key: 'bound', name: 'Bound', value: c.promisorIds.map((id) => nameOf(known.parties, id)).join(', ') },
          { key: 'before', name: 'Before', value: c.before && <DataText>{c.before}</DataText> },
          { key: 'after', name: 'After', value: c.after && <DataText>{c.after}</DataText> },
          { key: 'issues', name: 'Issues', value: c.issueIds.map((id) => nameOf(known.issues, id)).join(', ') },
          {
            key: 'confidence',
            name: 'Confidence',
            value: c.confidence && `${CONFIDENCE_LABELS[c.confidence]}${c.confidenceReason ? `: ${c.confidenceReason}` : ''}`,
          },
          { key: 'note', name: 'Note', value: c.note && <DataText>{c.note}</DataText> },
        ]}
      />
      <h3 className={styles.heading}>What was stated, oldest first</h3>
      <ol className={styles.entries}>
        {c.versions.map((v) => (
          <li key={v.id}>
            <b>{formatDate(v.statedOn)}</b>,{' '}
            <DataText>{v.statedBy.speaker ?? nameOf(known.parties, v.statedBy.partyId)}</DataText>
            <p>
              {v.quantity &&
                `${withQualifier(formatQuantity(v.quantity.value, v.quantity.unit, v.quantity.unitLabel ? { unitLabel: v.quantity.unitLabel } : {}), v.quantity.qualifier)}; `}
              {v.window.end ? `until ${formatDate(v.window.end)}` : 'no end stated'}
              {v.window.words && (
                <>
                  {' '}
                  (<DataText>{v.window.words}</DataText>)
                </>
              )}
              {c.kind === 'purchase' && `; ${ACT_LABELS[v.act]}`}
            </p>
            {v.note && (
              <p className={styles.note}>
                <DataText>{v.note}</DataText>
              </p>
            )}
            <Sources known={known} ids={v.sourceIds} knownOn={v.knownOn} />
          </li>
        ))}
      </ol>
      <h3 className={styles.heading}>Who confirmed it</h3>
      {c.confirmations.length === 0 && <p>No word of another party is held.</p>}
      <ol className={styles.entries}>
        {c.confirmations.map((x) => (
          <li key={`${x.partyId} ${x.statedOn} ${x.stance}`}>
            <b>{formatDate(x.statedOn)}</b>, {nameOf(known.parties, x.partyId)} {STANCE_TERMS[x.stance].label}
            {x.note && (
              <p>
                <DataText>{x.note}</DataText>
              </p>
            )}
            <Sources known={known} ids={x.sourceIds} knownOn={x.knownOn} />
          </li>
        ))}
      </ol>
      <h3 className={styles.heading}>How it stood</h3>
      <ol className={styles.entries}>
        {c.statuses.map((s) => (
          <li key={`${s.status} ${s.knownOn}`}>
            <b>{formatDate(s.knownOn)}</b>, {STATUS_TERMS[s.status].label}
            {s.byWhoseCount && (
              <>
                , by the count of <DataText>{s.byWhoseCount}</DataText>
              </>
            )}
            {s.note && (
              <p>
                <DataText>{s.note}</DataText>
              </p>
            )}
            <Sources known={known} ids={s.sourceIds} knownOn={s.knownOn} />
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

function Sources({ known, ids, knownOn }: { known: KnownDossier; ids: readonly string[]; knownOn: string }) {
  return (
    <details className={styles.sources}>
      <summary>
        Known since {formatDate(knownOn)} · {ids.length === 1 ? '1 source' : `${ids.length} sources`}
      </summary>
      <SourceList sources={shownSources(known, ids)} />
    </details>
  )
}
