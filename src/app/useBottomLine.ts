import { useMemo } from 'react'
import type { Filters, PanelId } from '../filters/parameters'
import { commitmentsView } from '../panels/commitments/model'
import { commitmentsFinding } from '../panels/commitments/wording'
import { matrixFinding } from '../panels/issue-matrix/finding'
import { matrixView } from '../panels/issue-matrix/model'
import { timelineFinding } from '../panels/timeline/finding'
import { timelineView } from '../panels/timeline/model'
import type { KnownDossier } from '../record/dossier'
import type { PanelState } from '../ui/Panel'
import type { BottomLineItem } from './BottomLine'

/** The finding of each panel, once its data are there. */
export function useBottomLine(
  known: KnownDossier,
  filters: Filters,
  panels: Record<PanelId, { state: PanelState }>,
): BottomLineItem[] {
  const texts = useMemo<Record<PanelId, string>>(
    () => ({
      commitments: commitmentsFinding(commitmentsView(known, filters), known),
      matrix: matrixFinding(matrixView(known, filters), known),
      timeline: timelineFinding(timelineView(known, filters), known),
    }),
    [known, filters],
  )
  const item = (panel: PanelId): BottomLineItem => ({
    panel,
    text: panels[panel].state.kind === 'ready' ? texts[panel] : undefined,
  })
  return [item('commitments'), item('matrix'), item('timeline')]
}
