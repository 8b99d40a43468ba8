import { memo, type ReactNode, useMemo, useState } from 'react'
import { PANELS, type PanelId } from '../filters/parameters'
import { panelNames } from '../lib/strings/panelNames'
import type { PanelProps } from '../panels/panelProps'
import type { Dossier } from '../record/dossier'
import { laterAnswers } from '../record/laterAnswers'
import { Differing, PanelExport } from '../ui/compared'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import styles from './App.module.css'
import type { BottomLineItem, MainPanel } from './BottomLine'
import { ComparedPanel } from './ComparedPanel'
import { ChangesPanel, CommitmentsPanel, IssueMatrixPanel, QuestionsPanel, TimelinePanel } from './laterPanels'
import { PanelFrame } from './PanelFrame'
import { PanelsMain } from './PanelsMain'
import { saveCalendar } from './saveCalendar'
import type { Changes } from './useChanges'
import { useCompared } from './useCompared'

/** Panels that are on the screen only when asked for, and then alone. */
const LARGE_ONLY: readonly PanelId[] = ['questions', 'changes']

const NOTHING: ReadonlySet<string> = new Set()

/** Whether a panel is on the screen: all of them but the large ones, or the one that stands alone. */
const shows = (id: PanelId, large: PanelId | null) => (large === null ? !LARGE_ONLY.includes(id) : large === id)

type Props = {
  panels: Readonly<Record<PanelId, PanelProps>>
  /** What stands over each of the main panels while its code is on its way. */
  findings: readonly BottomLineItem[]
  large: PanelId | null
  /** The whole dossier: only for counts of what became known later. */
  dossier: Dossier
  settled: boolean
  changes: Changes
  /** Opens the export of a panel; absent in a brief. */
  onExport?: ((panel: PanelId) => void) | undefined
}

/** The panels on the screen, each behind its own wall: one that breaks leaves the others standing. */
export const Panels = memo(function Panels({ panels, findings, large, dossier, settled, changes, onExport }: Props) {
  const { date } = panels.questions.known
  const later = useMemo(() => laterAnswers(dossier.questions, date), [dossier.questions, date])
  // The code of a panel comes apart from its data: the page is ready when both have come, or are known not to.
  const [arrived, setArrived] = useState<readonly PanelId[]>([])
  const arrive = (id: PanelId) => setArrived((before) => (before.includes(id) ? before : [...before, id]))
  const ready = settled && PANELS.every((id) => !shows(id, large) || arrived.includes(id))
  const { known, filters, set } = panels.changes
  const compared = useCompared(known, filters, changes)
  const given = { compared, changes, set, onExport }
  const framed = (id: MainPanel) => (inside: ReactNode) => (
    <PanelFrame id={id} finding={findings.find((item) => item.panel === id)?.text}>
      {inside}
    </PanelFrame>
  )
  return (
    <Differing value={compared?.keys ?? NOTHING}>
      <PanelsMain ready={ready} date={date}>
        {shows('commitments', large) && (
          <div id="commitments" className={styles.commitments}>
            <ErrorBoundary what={panelNames.commitments}>
              <ComparedPanel part="commitments" name={panelNames.commitments} {...given}>
                <CommitmentsPanel
                  given={panels.commitments}
                  onSettled={() => arrive('commitments')}
                  frame={framed('commitments')}
                />
              </ComparedPanel>
            </ErrorBoundary>
          </div>
        )}
        {shows('matrix', large) && (
          <div id="matrix" className={styles.matrix}>
            <ErrorBoundary what={panelNames.matrix}>
              <ComparedPanel part="matrix" name={panelNames.matrix} {...given}>
                <IssueMatrixPanel given={panels.matrix} onSettled={() => arrive('matrix')} frame={framed('matrix')} />
              </ComparedPanel>
            </ErrorBoundary>
          </div>
        )}
        {shows('timeline', large) && (
          <div id="timeline" className={styles.timeline}>
            <ErrorBoundary what={panelNames.timeline}>
              <ComparedPanel part="timeline" name={panelNames.timeline} {...given}>
                <TimelinePanel
                  given={{ ...panels.timeline, onCalendar: saveCalendar }}
                  onSettled={() => arrive('timeline')}
                  frame={framed('timeline')}
                />
              </ComparedPanel>
            </ErrorBoundary>
          </div>
        )}
        {shows('changes', large) && (
          <div id="changes" className={styles.questions}>
            <ErrorBoundary what={panelNames.changes}>
              <PanelExport value={onExport && (() => onExport('changes'))}>
                <ChangesPanel given={{ ...panels.changes, ...changes }} onSettled={() => arrive('changes')} />
              </PanelExport>
            </ErrorBoundary>
          </div>
        )}
        {shows('questions', large) && (
          <div id="questions" className={styles.questions}>
            <ErrorBoundary what={panelNames.questions}>
              <ComparedPanel part="questions" name={panelNames.questions} {...given}>
                <QuestionsPanel given={{ ...panels.questions, laterAnswers: later }} onSettled={() => arrive('questions')} />
              </ComparedPanel>
            </ErrorBoundary>
          </div>
        )}
      </PanelsMain>
    </Differing>
  )
})
