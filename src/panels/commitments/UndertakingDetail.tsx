import { formatDate } from '../../lib/dates'
import { commitmentsWords as words } from '../../lib/strings/commitments'
import { sharedWords } from '../../lib/strings/shared'
import { ACT_LABELS, STANCE_TERMS, STATUS_TERMS } from '../../lib/strings/terms'
import type { KnownDossier } from '../../record/dossier'
import { Button } from '../../ui/Button'
import { DataText } from '../../ui/DataText'
import { FactList } from '../../ui/FactList'
import { nameOf } from '../lookUp'
import styles from './CommitmentsPanel.module.css'
import type { LedgerRow } from './model'
import { daysWords } from './wording'

/** A commitment without an amount to count: what changes, by when, how it stands. */
export function UndertakingDetail({ row, known, onOpen }: { row: LedgerRow; known: KnownDossier; onOpen: () => void }) {
  const { commitment, status, terms } = row
  const { latest } = terms
  return (
    <div className={styles.undertaking}>
      <h3>
        <DataText>{commitment.title}</DataText>
      </h3>
      <FactList
        rows={[
          { key: 'before', name: words.heads.before, value: commitment.before && <DataText>{commitment.before}</DataText> },
          { key: 'after', name: words.heads.after, value: commitment.after && <DataText>{commitment.after}</DataText> },
          {
            key: 'window',
            name: words.heads.window,
            value: words.window(
              terms.start && formatDate(terms.start.date),
              terms.end && formatDate(terms.end.date),
              row.daysLeft === undefined ? undefined : daysWords(row.daysLeft),
            ),
          },
          {
            key: 'latest',
            name: words.heads.latest,
            value: latest && (
              <>
                {formatDate(latest.statedOn)},{' '}
                <DataText>{latest.statedBy.speaker ?? nameOf(known.parties, latest.statedBy.partyId)}</DataText>
                {latest.window.words && (
                  <>
                    : <DataText>{latest.window.words}</DataText>
                  </>
                )}
                {commitment.kind === 'purchase' && ` (${ACT_LABELS[latest.act]})`}
              </>
            ),
          },
          {
            key: 'status',
            name: sharedWords.status,
            value: status && words.statusSince(STATUS_TERMS[status.status].label, formatDate(status.knownOn)),
          },
          {
            key: 'confirmed',
            name: words.heads.confirmed,
            value: row.stances
              .map((s) => words.stance(nameOf(known.parties, s.partyId), STANCE_TERMS[s.stance].label))
              .join('; '),
          },
        ]}
      />
      <Button look="plain" onClick={onOpen}>
        {words.versions}
      </Button>
    </div>
  )
}
