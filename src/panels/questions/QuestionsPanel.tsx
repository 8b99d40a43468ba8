import { useMemo } from 'react'
import { formatDate } from '../../lib/dates'
import { panelNames } from '../../lib/strings/panelNames'
import { questionsWords } from '../../lib/strings/questions'
import { sharedWords } from '../../lib/strings/shared'
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
  const source = questionsWords.source(more)
  return (
    <Panel
      name={panelNames.questions}
      finding={<DataText>{questionsFinding(view, known)}</DataText>}
      summary={questionsSummary(view, known)}
      howToRead={questionsWords.howToRead}
      state={state}
      onRetry={onRetry}
      enlarged={enlarged}
      onEnlarge={onEnlarge}
      table={view.rows.length === 0 ? undefined : () => <QuestionsTable view={view} known={known} />}
      controls={<Button onClick={() => window.print()}>{questionsWords.print}</Button>}
      source={
        <>
          {view.rows.length > 0 && (
            <>
              {source.lead}
              {names.length > 0 ? <DataText>{names.join(', ')}</DataText> : sharedWords.notLoaded}
              {source.rest}
            </>
          )}{' '}
          {view.answeredLater > 0 && questionsWords.answeredLater(view.answeredLater)}
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
            {view.answered === 0 ? questionsWords.nothing(formatDate(known.date)) : questionsWords.elsewhere(view.answered)}
          </p>
          {view.answered > 0 && (
            <Button look="plain" onClick={() => set({ issue: null, q: null })}>
              {sharedWords.clearFilters}
            </Button>
          )}
        </div>
      )}
    </Panel>
  )
}
