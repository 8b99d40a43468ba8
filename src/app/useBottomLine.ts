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
  const { commitments, matrix, timeline } = states
  // The same items while they say the same: the panels under them are not drawn anew for another key of them.
  return useMemo(() => {
    const item = (panel: MainPanel, { kind }: PanelState): BottomLineItem => ({
      panel,
      text: kind === 'ready' ? texts[panel] : undefined,
      failed: kind === 'failed',
    })
    return [item('commitments', commitments), item('matrix', matrix), item('timeline', timeline)]
  }, [texts, commitments, matrix, timeline])
}
