import { useId } from 'react'
import { formatDate } from '../../lib/dates'
import { listWords } from '../../lib/phrases'
import { questionsWords } from '../../lib/strings/questions'
import { sharedWords } from '../../lib/strings/shared'
import { CONFIDENCE_LABELS } from '../../lib/strings/terms'
import type { KnownDossier } from '../../record/dossier'
import { CopyButton } from '../../ui/CopyButton'
import { DataText } from '../../ui/DataText'
import { Differs } from '../../ui/Differs'
import { SourceList } from '../../ui/SourceList'
import { nameOf, publishers, shownSources } from '../lookUp'
import { answerCitation } from './citation'
import { Disclosure } from './Disclosure'
import { Evidence } from './Evidence'
import type { Answer, QuestionRow } from './model'
import styles from './QuestionsPanel.module.css'

type Props = {
  row: QuestionRow
  known: KnownDossier
  onClaim: (claimId: string) => void
  onCommitment: (commitmentId: string) => void
}

/** One question: the answer of the day, whether it is disputed, what it rests on, what was answered before. */
export function QuestionEntry({ row, known, onClaim, onCommitment }: Props) {
  const headingId = useId()
  const { answer, earlier } = row
  return (
    <li>
      <article className={styles.entry} aria-labelledby={headingId}>
        <h3 id={headingId} className={styles.question}>
          <DataText>{row.question}</DataText>
          <Differs of={`question:${row.id}`} />
        </h3>
        <div className={styles.answer}>
          <p className={styles.text}>
            <DataText>{answer.text}</DataText>
          </p>
          {answer.quote !== undefined && (
            <blockquote className={styles.quote}>
              “<DataText>{answer.quote}</DataText>”
            </blockquote>
          )}
          <Remarks answer={answer} />
          <div className={styles.foot}>
            <p className={styles.detail}>
              {row.disputes.length > 0 && <strong className={styles.disputed}>{questionsWords.disputed}</strong>}
              {sharedWords.knownSinceDay(formatDate(answer.knownOn, 'medium'))} ·{' '}
              <DataText>{listWords(row.issueIds.map((id) => nameOf(known.issues, id)))}</DataText>
              <span className={styles.onPaper}>
                {' '}
                · {sharedWords.sources}:{' '}
                <DataText>{publishers(known, answer.sourceIds, 6).names.join(', ') || sharedWords.notLoaded}</DataText>
              </span>
              {row.later > 0 && ` · ${questionsWords.later(row.later)}`}
            </p>
            <div className={styles.more}>
              <Disclosure label={questionsWords.sources(answer.sourceIds.length)}>
                <SourceList sources={shownSources(known, answer.sourceIds)} />
              </Disclosure>
              {earlier.length > 0 && (
                <Disclosure label={questionsWords.earlier(earlier.length)}>
                  <EarlierAnswers answers={earlier} known={known} />
                </Disclosure>
              )}
              <CopyButton look="quiet" text={() => answerCitation(row, known)}>
                {sharedWords.copyCitation}
              </CopyButton>
            </div>
          </div>
        </div>
        <div className={styles.evidence}>
          <Evidence row={row} known={known} onClaim={onClaim} onCommitment={onCommitment} />
        </div>
      </article>
    </li>
  )
}

/** Remarks on an answer, and how sure it is. */
function Remarks({ answer }: { answer: Answer }) {
  const notes = [answer.note, ...(answer.notes ?? []).map((note) => note.text)].filter((note) => note !== undefined)
  return (
    <>
      {notes.map((note) => (
        <p key={note} className={styles.detail}>
          <DataText>{note}</DataText>
        </p>
      ))}
      {answer.confidence !== undefined && (
        <p className={styles.detail}>
          {questionsWords.confidence(CONFIDENCE_LABELS[answer.confidence])}
          {answer.confidenceReason !== undefined && (
            <>
              , <DataText>{answer.confidenceReason}</DataText>
            </>
          )}
        </p>
      )}
    </>
  )
}

function EarlierAnswers({ answers, known }: { answers: readonly Answer[]; known: KnownDossier }) {
  return (
    <ol className={styles.steps}>
      {answers.map((answer) => (
        <li key={`${answer.knownOn} ${answer.text}`}>
          <span className={styles.detail}>{formatDate(answer.knownOn, 'medium')}</span>
          <span>
            <DataText>{answer.text}</DataText>{' '}
            <span className={styles.detail}>
              <DataText>{publishers(known, answer.sourceIds).names.join(', ') || questionsWords.sourcesNotLoaded}</DataText>
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}
