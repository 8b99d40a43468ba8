import { formatDate } from '../../lib/dates'
import { CLAIM_KIND_LABELS } from '../../lib/strings/terms'
import type { KnownDossier } from '../../record/dossier'
import { CopyButton } from '../../ui/CopyButton'
import { DataText } from '../../ui/DataText'
import { Dialog } from '../../ui/Dialog'
import { FactList } from '../../ui/FactList'
import { SourceList } from '../../ui/SourceList'
import { nameOf, shownSources, speakerOf } from '../lookUp'
import styles from './Card.module.css'
import { ConfidenceWords } from './ConfidenceWords'
import { claimCitation } from './citation'
import { notesOf } from './notesOf'

type Props = { claimId: string; known: KnownDossier; onClose: () => void }

/** The card of one claim, which the page opens for `claim=ID`; an id that is not known on the day says so. */
export function ClaimCardDialog({ claimId, known, onClose }: Props) {
  const claim = known.claims.find((c) => c.id === claimId)
  if (!claim) return <UnknownClaim claimId={claimId} known={known} onClose={onClose} />
  const notes = [claim.note, ...(claim.notes ?? []).map((n) => n.text)].filter((n) => n !== undefined)
  return (
    <Dialog
      eyebrow={`Claim · ${CLAIM_KIND_LABELS[claim.kind]}`}
      title={<DataText>{claim.text}</DataText>}
      onClose={onClose}
      actions={<CopyButton text={() => claimCitation(claim, known)}>Copy citation</CopyButton>}
    >
      {claim.quote !== undefined && (
        <blockquote className={styles.quote}>
          “<DataText>{claim.quote}</DataText>”
        </blockquote>
      )}
      <FactList
        rows={[
          { key: 'who', name: 'Who says it', value: <DataText>{speakerOf(claim, known)}</DataText> },
          { key: 'issue', name: 'Issue', value: <DataText>{nameOf(known.issues, claim.issueId)}</DataText> },
          { key: 'when', name: 'Stated', value: claim.statedOn && formatDate(claim.statedOn) },
          { key: 'known', name: 'Known since', value: formatDate(claim.knownOn) },
          { key: 'where', name: 'Where', value: claim.locator && <DataText>{claim.locator}</DataText> },
          {
            key: 'confidence',
            name: 'Confidence',
            value: claim.confidence && <ConfidenceWords confidence={claim.confidence} reason={claim.confidenceReason} />,
          },
          { key: 'notes', name: 'Note', value: notesOf(notes) },
        ]}
      />
      <h3 className={styles.heading}>Sources</h3>
      <SourceList sources={shownSources(known, claim.sourceIds)} />
    </Dialog>
  )
}

function UnknownClaim({ claimId, known, onClose }: Props) {
  const held = known.claims.length > 0
  return (
    <Dialog eyebrow="Claim" title={`This claim is not known on ${formatDate(known.date)}`} onClose={onClose}>
      <p>
        {held
          ? 'No claim of this name was public by then. It may have become known later, or the link may be wrong.'
          : 'No claims are held: they may not have been loaded, or none was public by then.'}
      </p>
      <p className={styles.detail}>
        Asked for: <DataText>{claimId}</DataText>
      </p>
    </Dialog>
  )
}
