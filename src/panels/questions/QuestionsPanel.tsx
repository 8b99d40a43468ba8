import { useMemo } from 'react'
import { formatDate } from '../../lib/dates'
import { plural } from '../../lib/phrases'
import { Button } from '../../ui/Button'
import { DataText } from '../../ui/DataText'
import { Panel } from '../../ui/Panel'
import { publishers } from '../lookUp'
import type { PanelProps } from '../panelProps'
import { questionsFinding, questionsSummary } from './finding'
import { questionsView } from './model'
import { QuestionSheet } from './QuestionSheet'
import styles from './QuestionsPanel.module.css'
import { QuestionsTable } from './QuestionsTable'

type Props = PanelProps & {
  /** How many answers to each question became known after the day; the facts themselves are cut away. */
  laterAnswers: ReadonlyMap<string, number>
}

/** What a room asks, answered as known on the day, each answer with what it rests on. */
export function QuestionsPanel({ known, filters, set, state, onRetry, enlarged, onEnlarge, laterAnswers }: Props) {
  const { issue, q } = filters
  const view = useMemo(() => questionsView(known, { issue, q }, laterAnswers), [known, issue, q, laterAnswers])
  const { names, more } = publishers(
    known,
    view.rows.flatMap((row) => row.answer.sourceIds),
    4,
  )
  return (
    <Panel
      name="Questions"
      finding={<DataText>{questionsFinding(view, known)}</DataText>}
      summary={questionsSummary(view, known)}
      state={state}
      onRetry={onRetry}
      enlarged={enlarged}
      onEnlarge={onEnlarge}
      table={view.rows.length === 0 ? undefined : () => <QuestionsTable view={view} known={known} />}
      controls={<Button onClick={() => window.print()}>Print sheet</Button>}
      source={
        <>
          {view.rows.length > 0 && (
            <>
              Sources: {names.length > 0 ? <DataText>{names.join(', ')}</DataText> : 'not loaded'}
              {more > 0 && ` and ${more} more`}. Answers in our words.
            </>
          )}{' '}
          {view.answeredLater > 0 && `${plural(view.answeredLater, 'more question')} first answered later.`}
        </>
      }
    >
      {view.rows.length > 0 ? (
        <QuestionSheet
          view={view}
          known={known}
          onClaim={(claim) => set({ claim })}
          onCommitment={(commitment) => set({ commitment, panel: 'commitments' })}
        />
      ) : (
        <div className={styles.empty}>
          <p>
            {view.answered === 0
              ? `Nothing that answers a question was known by ${formatDate(known.date)}.`
              : `${plural(view.answered, 'question')} had an answer by then; none is about the issues or words chosen.`}
          </p>
          {view.answered > 0 && (
            <Button look="plain" onClick={() => set({ issue: null, q: null })}>
              Clear the filters
            </Button>
          )}
        </div>
      )}
    </Panel>
  )
}
