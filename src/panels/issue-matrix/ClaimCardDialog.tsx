import { formatDate } from '../../lib/dates'
import { CLAIM_KIND_LABELS } from '../../lib/strings/cardTerms'
import { claimWords } from '../../lib/strings/matrixCards'
import { sharedWords } from '../../lib/strings/shared'
import type { KnownDossier } from '../../record/dossier'
import { Button } from '../../ui/Button'
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

type Props = {
  claimId: string
  known: KnownDossier
  /** To the latest day; absent where the page stands on it. */
  onLatest?: (() => void) | undefined
  onClose: () => void
}

/** The card of one claim, which the page opens for `claim=ID`; an id that is not known on the day says so. */
export function ClaimCardDialog({ claimId, known, onLatest, onClose }: Props) {
  const claim = known.claims.find((c) => c.id === claimId)
  if (!claim) return <UnknownClaim claimId={claimId} known={known} onLatest={onLatest} onClose={onClose} />
  const notes = [claim.note, ...(claim.notes ?? []).map((n) => n.text)].filter((n) => n !== undefined)
  return (
    <Dialog
      eyebrow={claimWords.of(CLAIM_KIND_LABELS[claim.kind])}
      title={<DataText>{claim.text}</DataText>}
      onClose={onClose}
      actions={<CopyButton text={() => claimCitation(claim, known)}>{sharedWords.copyCitation}</CopyButton>}
    >
      {claim.quote !== undefined && (
        <blockquote className={styles.quote}>
          “<DataText>{claim.quote}</DataText>”
        </blockquote>
      )}
      <FactList
        rows={[
          { key: 'who', name: claimWords.who, value: <DataText>{speakerOf(claim, known)}</DataText> },
          { key: 'issue', name: sharedWords.issue, value: <DataText>{nameOf(known.issues, claim.issueId)}</DataText> },
          { key: 'when', name: claimWords.stated, value: claim.statedOn && formatDate(claim.statedOn) },
          { key: 'known', name: sharedWords.knownSince, value: formatDate(claim.knownOn) },
          { key: 'where', name: claimWords.where, value: claim.locator && <DataText>{claim.locator}</DataText> },
          {
            key: 'confidence',
            name: sharedWords.confidence,
            value: claim.confidence && <ConfidenceWords confidence={claim.confidence} reason={claim.confidenceReason} />,
          },
          { key: 'notes', name: sharedWords.note, value: notesOf(notes) },
        ]}
      />
      <h3 className={styles.heading}>{sharedWords.sources}</h3>
      <SourceList sources={shownSources(known, claim.sourceIds)} />
    </Dialog>
  )
}

function UnknownClaim({ claimId, known, onLatest, onClose }: Props) {
  const held = known.claims.length > 0
  return (
    <Dialog eyebrow={claimWords.claim} title={claimWords.notKnown(formatDate(known.date))} onClose={onClose}>
      <p>{held ? claimWords.noneOfThisName : claimWords.noneHeld}</p>
      <p className={styles.detail}>
        {claimWords.askedFor}
        <DataText>{claimId}</DataText>
      </p>
      {onLatest && (
        <p className={styles.next}>
          <Button look="plain" onClick={onLatest}>
            {sharedWords.toLatest}
          </Button>
        </p>
      )}
    </Dialog>
  )
}
