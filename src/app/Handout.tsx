import { PaperSheets, type Sheet } from '../brief/SheetPages'
import { Sheets } from '../brief/Sheets'
import type { Filters } from '../filters/parameters'
import { viewAddress } from '../filters/views'
import type { IsoDate } from '../lib/dates'
import { badgeNames } from '../lib/strings/dataState'
import type { Badge } from './dataStatus'
import { useStepViews } from './Presenting'
import { StepView } from './StepView'
import type { LoadedDossier } from './useDossier'
import { usePrinting } from './usePrinting'

type Props = {
  filters: Filters
  loaded: LoadedDossier
  opensAt: string | undefined
  date: IsoDate
  title: string
  badge: Badge
  /** Shown before it is printed; else it stands out of sight, and only while the browser takes the page by its own menu. */
  preview: boolean
  onClose: () => void
}

/** The dashboard on paper: the bottom line, then each panel on a sheet with its table after it. */
export function Handout({ filters, loaded, opensAt, date, title, badge, preview, onClose }: Props) {
  const facts = useStepViews(loaded, opensAt)
  const printing = usePrinting(!preview)
  if (!facts || !(preview || printing)) return null
  const panels = filters.panel === null ? ([null, 'commitments', 'matrix', 'timeline'] as const) : ([filters.panel] as const)
  const sheets = panels.map((panel): Sheet => {
    const address = viewAddress({ ...filters, asof: date, panel })
    return {
      id: panel ?? 'bottom-line',
      headline: panel === null ? title : facts.headlineOf(address),
      date,
      tabled: panel !== null,
      view: <StepView address={address} known={facts.knownAt(address)} loaded={loaded} />,
    }
  })
  const given = { title, badge: badgeNames[badge], sheets, tables: true }
  return preview ? <Sheets {...given} onClose={onClose} /> : <PaperSheets {...given} />
}
