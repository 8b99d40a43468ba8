import { useMemo } from 'react'
import type { Filters } from '../filters/parameters'
import { commitmentsView } from '../panels/commitments/model'
import { commitmentsFinding } from '../panels/commitments/wording'
import { matrixFinding } from '../panels/issue-matrix/finding'
import { matrixView } from '../panels/issue-matrix/model'
import { timelineFinding } from '../panels/timeline/finding'
import { timelineView } from '../panels/timeline/model'
import type { KnownDossier } from '../record/dossier'
import type { PanelState } from '../ui/Panel'
import type { BottomLineItem, MainPanel } from './BottomLine'

/** The finding of each panel, once its data are there. */
export function useBottomLine(
  known: KnownDossier,
  filters: Filters,
  panels: Record<MainPanel, { state: PanelState }>,
): BottomLineItem[] {
  const texts = useMemo<Record<MainPanel, string>>(
    () => ({
      commitments: commitmentsFinding(commitmentsView(known, filters), known),
      matrix: matrixFinding(matrixView(known, filters), known),
      timeline: timelineFinding(timelineView(known, filters), known),
    }),
    [known, filters],
  )
  const item = (panel: MainPanel): BottomLineItem => ({
    panel,
    text: panels[panel].state.kind === 'ready' ? texts[panel] : undefined,
  })
  return [item('commitments'), item('matrix'), item('timeline')]
}
