import type { Claim } from '../../api/claims'
import { formatDate } from '../../lib/dates'
import { CLAIM_KIND_LABELS } from '../../lib/strings/cardTerms'
import { matrixCardWords } from '../../lib/strings/matrixCards'
import { sharedWords } from '../../lib/strings/shared'
import type { KnownDossier } from '../../record/dossier'
import { Button } from '../../ui/Button'
import { CopyButton } from '../../ui/CopyButton'
import { DataText } from '../../ui/DataText'
import { speakerOf } from '../lookUp'
import styles from './Card.module.css'
import { claimCitation } from './citation'

type Props = { claim: Claim; known: KnownDossier; onOpen: () => void }

/** One claim in a card: our words, the short quotation, who, when, where; its own card is one press away. */
export function ClaimEntry({ claim, known, onOpen }: Props) {
  return (
    <li className={styles.entry}>
      <ClaimText claim={claim} known={known} />
      <p className={styles.actions}>
        <Button onClick={onOpen} aria-haspopup="dialog">
          {matrixCardWords.openClaim}
        </Button>
        <CopyButton look="quiet" text={() => claimCitation(claim, known)}>
          {sharedWords.copyCitation}
        </CopyButton>
      </p>
    </li>
  )
}

/** The claim's words, quotation and attribution. */
function ClaimText({ claim, known }: { claim: Claim; known: KnownDossier }) {
  const speaker = speakerOf(claim, known)
  return (
    <>
      <p>
        <DataText>{claim.text}</DataText>
      </p>
      {claim.quote !== undefined && (
        <blockquote className={styles.quote}>
          “<DataText>{claim.quote}</DataText>”
        </blockquote>
      )}
      <p className={styles.detail}>
        {[
          speaker,
          CLAIM_KIND_LABELS[claim.kind].toLowerCase(),
          claim.statedOn && matrixCardWords.stated(formatDate(claim.statedOn, 'medium')),
          matrixCardWords.since(formatDate(claim.knownOn, 'medium')),
          claim.locator,
        ]
          .filter((part) => part !== undefined && part !== '')
          .map((part, i) => (
            <span key={part}>
              {i > 0 && ' · '}
              <DataText>{part ?? ''}</DataText>
            </span>
          ))}
      </p>
    </>
  )
}
