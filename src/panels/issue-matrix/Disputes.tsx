import type { Dispute } from '../../api/disputes'
import { formatDate } from '../../lib/dates'
import { readoutWords } from '../../lib/strings/readouts'
import { sharedWords } from '../../lib/strings/shared'
import type { KnownDossier } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { SourceList } from '../../ui/SourceList'
import { shownSources, speakerOf } from '../lookUp'
import styles from './Card.module.css'

type Props = { disputes: readonly Dispute[]; known: KnownDossier }

/** Questions on which the record disagrees, each answer beside the one who gives it. */
export function Disputes({ disputes, known }: Props) {
  return (
    <ul>
      {disputes.map((dispute) => (
        <li key={dispute.id} className={styles.entry}>
          <p className={styles.question}>
            <DataText>{dispute.question}</DataText>
          </p>
          <ul className={styles.answers}>
            {dispute.answers.map((answer) => (
              <li key={`${answer.knownOn} ${answer.answer}`}>
                <DataText>{answer.answer}</DataText>
                <span className={styles.detail}>
                  {' '}
                  — <DataText>{speakerOf(answer.statedBy, known)}</DataText>
                  {readoutWords.answerSince(formatDate(answer.knownOn, 'medium'))}
                </span>
              </li>
            ))}
          </ul>
          <details>
            <summary className={styles.detail}>{sharedWords.sources}</summary>
            <SourceList sources={shownSources(known, dispute.sourceIds)} />
          </details>
        </li>
      ))}
    </ul>
  )
}
