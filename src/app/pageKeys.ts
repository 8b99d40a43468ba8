import { toggled } from '../filters/matches'
import type { Filters } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import type { KnownDossier } from '../record/dossier'
import { toggleFullScreen } from '../ui/toggleFullScreen'
import { stepDay } from './stepDay'
import type { AsOf } from './useAsOf'
import type { KeyTable } from './useKeys'

type Inputs = {
  known: KnownDossier
  filters: Filters
  set: SetFilters
  asOf: AsOf
  search: () => void
  help: () => void
  present: () => void
  addStep: () => void
  play: () => void
  download: () => void
}

/** The single keys of the page (product.md, Keys). */
export function pageKeys({ known, filters, set, asOf, search, help, present, addStep, play, download }: Inputs): KeyTable {
  const shown = known.issues.filter((issue) => issue.shown).toSorted((a, b) => a.order - b.order)
  const step = (by: 1 | -1) => {
    const to = stepDay(asOf.days, asOf.date, by)
    if (to !== undefined) set({ asof: to === asOf.latest ? 'latest' : to })
  }
  const digits = shown
    .slice(0, 9)
    .map((issue, i) => [String(i + 1), () => set({ issue: toggled(filters.issue, issue.id) })] as const)
  return {
    ...Object.fromEntries(digits),
    '0': () => set({ issue: null, party: null, q: null }),
    '/': search,
    '?': help,
    p: present,
    a: addStep,
    d: download,
    k: play,
    '[': () => step(-1),
    ']': () => step(1),
    f: toggleFullScreen,
    Escape: () => filters.panel && set({ panel: null }),
  }
}
