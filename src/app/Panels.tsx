import { useMemo } from 'react'
import type { PanelId } from '../filters/parameters'
import { CommitmentsPanel } from '../panels/commitments/CommitmentsPanel'
import { IssueMatrixPanel } from '../panels/issue-matrix/IssueMatrixPanel'
import type { PanelProps } from '../panels/panelProps'
import { QuestionsPanel } from '../panels/questions/QuestionsPanel'
import { TimelinePanel } from '../panels/timeline/TimelinePanel'
import type { Dossier } from '../record/dossier'
import { laterAnswers } from '../record/laterAnswers'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import styles from './App.module.css'

/** Panels that are on the screen only when asked for, and then alone. */
const LARGE_ONLY: readonly PanelId[] = ['questions']

/** Whether a panel is on the screen: all of them but the large ones, or the one that stands alone. */
export const shows = (id: PanelId, large: PanelId | null) => (large === null ? !LARGE_ONLY.includes(id) : large === id)

type Props = {
  panels: Readonly<Record<PanelId, PanelProps>>
  large: PanelId | null
  /** The whole dossier: only for counts of what became known later. */
  dossier: Dossier
  date: string
  settled: boolean
}

/** The panels on the screen, each behind its own wall: one that breaks leaves the others standing. */
export function Panels({ panels, large, dossier, date, settled }: Props) {
  const later = useMemo(() => laterAnswers(dossier.questions, date), [dossier.questions, date])
  return (
    <main id="panels" className={styles.panels} data-ready={settled ? 'true' : undefined} tabIndex={-1}>
      {shows('commitments', large) && (
        <div id="commitments" className={styles.commitments}>
          <ErrorBoundary what="Trade commitments">
            <CommitmentsPanel {...panels.commitments} />
          </ErrorBoundary>
        </div>
      )}
      {shows('matrix', large) && (
        <div id="matrix" className={styles.matrix}>
          <ErrorBoundary what="Issue matrix">
            <IssueMatrixPanel {...panels.matrix} />
          </ErrorBoundary>
        </div>
      )}
      {shows('timeline', large) && (
        <div id="timeline" className={styles.timeline}>
          <ErrorBoundary what="Timeline">
            <TimelinePanel {...panels.timeline} />
          </ErrorBoundary>
        </div>
      )}
      {shows('questions', large) && (
        <div id="questions" className={styles.questions}>
          <ErrorBoundary what="Questions">
            <QuestionsPanel {...panels.questions} laterAnswers={later} />
          </ErrorBoundary>
        </div>
      )}
    </main>
  )
}
