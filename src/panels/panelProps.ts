import type { Filters } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import type { ListResource } from '../lib/vocabulary'
import type { KnownDossier } from '../record/dossier'
import type { PanelState } from '../ui/Panel'

/** What every panel is given. `known` is already cut to the date; `state` tells how far the panel's own data have come. */
export type PanelProps = {
  known: KnownDossier
  filters: Filters
  set: SetFilters
  state: PanelState
  onRetry: () => void
  enlarged: boolean
  onEnlarge: (enlarged: boolean) => void
}

/** The lists that a panel cannot do without, and those whose absence only leaves gaps that it names. */
export type PanelNeeds = { required: readonly ListResource[]; helpful: readonly ListResource[] }
