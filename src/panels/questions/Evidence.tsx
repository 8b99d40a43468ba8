import type { Dispute } from '../../api/disputes'
import { formatDate } from '../../lib/dates'
import { questionsWords } from '../../lib/strings/questions'
import type { KnownDossier } from '../../record/dossier'
import { Button } from '../../ui/Button'
import { DataText } from '../../ui/DataText'
import { SourceList } from '../../ui/SourceList'
import { shownSources, speakerOf } from '../lookUp'
import { Disclosure } from './Disclosure'
import type { QuestionRow } from './model'
import styles from './QuestionsPanel.module.css'

type Props = {
  row: QuestionRow
  known: KnownDossier
  onClaim: (claimId: string) => void
  onCommitment: (commitmentId: string) => void
}

/** What an answer rests on: each dispute, claim and commitment one press away. */
export function Evidence({ row, known, onClaim, onCommitment }: Props) {
  const { claims, disputes, commitments } = row
  return (
    <>
      {disputes.map((dispute) => (
        <Disclosure
          key={dispute.id}
          printed
          label={
            <>
              {questionsWords.disputedPoint}
              <DataText>{dispute.question}</DataText>
            </>
          }
        >
          <DisputedAnswers dispute={dispute} known={known} />
        </Disclosure>
      ))}
      {claims.length > 0 && (
        <ul aria-label={questionsWords.claims(claims.length)}>
          {claims.map((claim) => (
            <li key={claim.id}>
              <button type="button" className={styles.claim} aria-haspopup="dialog" onClick={() => onClaim(claim.id)}>
                <span className={styles.detail}>
                  <DataText>{speakerOf(claim, known)}</DataText>:{' '}
                </span>
                <DataText>{claim.text}</DataText>
              </button>
            </li>
          ))}
        </ul>
      )}
      {commitments.map((commitment) => (
        <Button key={commitment.id} className={styles.commitment} onClick={() => onCommitment(commitment.id)}>
          <span>
            {questionsWords.commitment}
            <DataText>{commitment.title}</DataText> <span aria-hidden="true">→</span>
          </span>
        </Button>
      ))}
    </>
  )
}

/** A point on which the record disagrees: each answer beside the one who gives it. */
function DisputedAnswers({ dispute, known }: { dispute: Dispute; known: KnownDossier }) {
  return (
    <>
      <ul className={styles.answers}>
        {dispute.answers.map((answer) => (
          <li key={`${answer.knownOn} ${answer.answer}`}>
            <DataText>{answer.answer}</DataText>
            <span className={styles.detail}>
              {' '}
              — <DataText>{speakerOf(answer.statedBy, known)}</DataText>
              {questionsWords.answerSince(formatDate(answer.knownOn, 'medium'))}
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.offPaper}>
        <SourceList sources={shownSources(known, dispute.sourceIds)} />
      </div>
    </>
  )
}
