import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { type Filters, PANELS, type PanelId } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import type { Resource } from '../lib/vocabulary'
import { PANEL_NEEDS } from '../panels/needs'
import type { PanelProps } from '../panels/panelProps'
import type { KnownDossier } from '../record/dossier'
import type { PanelState } from '../ui/Panel'
import { panelState, retryNeeds } from './panelState'
import type { ResourceReport } from './useDossier'

type Reports = ReadonlyMap<Resource, ResourceReport>
type States = Readonly<Record<PanelId, PanelState>>

/**
 * What each panel is given. The panels follow the reader's choice a moment later, when the control that was pressed has been
 * painted: drawing them takes longer than a press may.
 */
export function usePanels(known: KnownDossier, filters: Filters, set: SetFilters, reports: Reports) {
  const states = useUnchanged<States>({
    commitments: panelState(PANEL_NEEDS.commitments, reports),
    matrix: panelState(PANEL_NEEDS.matrix, reports),
    timeline: panelState(PANEL_NEEDS.timeline, reports),
    changes: panelState(PANEL_NEEDS.changes, reports),
    questions: panelState(PANEL_NEEDS.questions, reports),
  })
  const chosen = useMemo(() => ({ known, filters, states }), [known, filters, states])
  // All at once: facts and filters of two moments would make a screen that never was.
  const shown = useDeferredValue(chosen)
  const latest = useRef(reports)
  latest.current = reports
  const panels = useMemo(() => {
    const panelOf = (id: PanelId): PanelProps => ({
      known: shown.known,
      filters: shown.filters,
      set,
      state: shown.states[id],
      onRetry: () => retryNeeds(PANEL_NEEDS[id], latest.current),
      enlarged: shown.filters.panel === id,
      onEnlarge: (large) => set({ panel: large ? id : null }),
    })
    return {
      commitments: panelOf('commitments'),
      matrix: panelOf('matrix'),
      timeline: panelOf('timeline'),
      changes: panelOf('changes'),
      questions: panelOf('questions'),
    }
  }, [shown, set])
  return {
    panels,
    states,
    large: shown.filters.panel,
    settled: haveSettled(shown.states, shown.filters.panel),
    behind: shown !== chosen,
  }
}

/** The value of the render before, as long as it says the same. */
function useUnchanged<T>(value: T): T {
  const [kept, keep] = useState(value)
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept
  keep(value)
  return value
}

/** Whether all panels that the page needs have their data, or are known not to get them. */
const haveSettled = (states: States, large: PanelId | null) =>
  PANELS.every((id) => ((id === 'questions' || id === 'changes') && large !== id) || states[id].kind !== 'loading')
