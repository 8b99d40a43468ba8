import { useMemo } from 'react'
import type { Filters } from '../filters/parameters'
import type { KnownDossier } from '../record/dossier'
import type { PanelState } from '../ui/Panel'
import type { BottomLineItem, MainPanel } from './BottomLine'
import { bottomLineTexts } from './bottomLineTexts'

/** The finding of each panel, once its data are there. */
export function useBottomLine(
  known: KnownDossier,
  filters: Filters,
  states: Readonly<Record<MainPanel, PanelState>>,
): BottomLineItem[] {
  const texts = useMemo(() => bottomLineTexts(known, filters), [known, filters])
  const item = (panel: MainPanel): BottomLineItem => ({
    panel,
    text: states[panel].kind === 'ready' ? texts[panel] : undefined,
    failed: states[panel].kind === 'failed',
  })
  return [item('commitments'), item('matrix'), item('timeline')]
}
