import type { Quantity } from '../../api/commitments'
import { formatDate } from '../../lib/dates'
import { formatQuantity, withQualifier } from '../../lib/numbers'
import { commitmentCardWords as words } from '../../lib/strings/commitmentCards'
import { commitmentsWords } from '../../lib/strings/commitments'
import { sharedWords } from '../../lib/strings/shared'
import { ACT_LABELS, CONFIDENCE_LABELS, STANCE_TERMS, STATUS_TERMS } from '../../lib/strings/terms'
import type { KnownDossier } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { Dialog } from '../../ui/Dialog'
import { FactList } from '../../ui/FactList'
import { SourceList } from '../../ui/SourceList'
import { nameOf, shownSources } from '../lookUp'
import styles from './Card.module.css'
import type { LedgerRow } from './model'

/** A commitment whole: its versions, who confirmed it, how its status changed. */
export function CommitmentCard({ row, known, onClose }: { known: KnownDossier; onClose: () => void; row: LedgerRow }) {
  const c = row.commitment
  return (
    <Dialog title={<DataText>{c.title}</DataText>} eyebrow={words.kinds[c.kind]} onClose={onClose}>
      <FactList
        rows={[
          { key: 'bound', name: words.heads.bound, value: c.promisorIds.map((id) => nameOf(known.parties, id)).join(', ') },
          { key: 'before', name: words.heads.before, value: c.before && <DataText>{c.before}</DataText> },
          { key: 'after', name: words.heads.after, value: c.after && <DataText>{c.after}</DataText> },
          { key: 'issues', name: words.heads.issues, value: c.issueIds.map((id) => nameOf(known.issues, id)).join(', ') },
          {
            key: 'confidence',
            name: sharedWords.confidence,
            value: c.confidence && `${CONFIDENCE_LABELS[c.confidence]}${c.confidenceReason ? `: ${c.confidenceReason}` : ''}`,
          },
          { key: 'note', name: sharedWords.note, value: c.note && <DataText>{c.note}</DataText> },
        ]}
      />
      <h3 className={styles.heading}>{words.stated}</h3>
      <ol className={styles.entries}>
        {c.versions.map((v) => (
          <li key={v.id}>
            <b>{formatDate(v.statedOn)}</b>,{' '}
            <DataText>{v.statedBy.speaker ?? nameOf(known.parties, v.statedBy.partyId)}</DataText>
            <p>
              {words.terms(v.quantity && quantityWords(v.quantity), v.window.end && formatDate(v.window.end))}
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
      <h3 className={styles.heading}>{words.confirmed}</h3>
      {c.confirmations.length === 0 && <p>{words.noConfirmation}</p>}
      <ol className={styles.entries}>
        {c.confirmations.map((x) => (
          <li key={`${x.partyId} ${x.statedOn} ${x.stance}`}>
            <b>{formatDate(x.statedOn)}</b>,{' '}
            {commitmentsWords.stance(nameOf(known.parties, x.partyId), STANCE_TERMS[x.stance].label)}
            {x.note && (
              <p>
                <DataText>{x.note}</DataText>
              </p>
            )}
            <Sources known={known} ids={x.sourceIds} knownOn={x.knownOn} />
          </li>
        ))}
      </ol>
      <h3 className={styles.heading}>{words.stood}</h3>
      <ol className={styles.entries}>
        {c.statuses.map((s) => (
          <li key={`${s.status} ${s.knownOn}`}>
            <b>{formatDate(s.knownOn)}</b>, {STATUS_TERMS[s.status].label}
            {s.byWhoseCount && (
              <>
                {words.byCount} <DataText>{s.byWhoseCount}</DataText>
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

function quantityWords({ value, unit, unitLabel, qualifier }: Quantity): string {
  return withQualifier(formatQuantity(value, unit, unitLabel ? { unitLabel } : {}), qualifier)
}

function Sources({ known, ids, knownOn }: { known: KnownDossier; ids: readonly string[]; knownOn: string }) {
  return (
    <details className={styles.sources}>
      <summary>{words.sources(formatDate(knownOn), ids.length)}</summary>
      <SourceList sources={shownSources(known, ids)} />
    </details>
  )
}
