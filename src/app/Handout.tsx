import { PaperSheets, type Sheet } from '../brief/SheetPages'
import { Sheets } from '../brief/Sheets'
import type { Filters } from '../filters/parameters'
import { viewAddress } from '../filters/views'
import type { IsoDate } from '../lib/dates'
import { useStepViews } from './Presenting'
import { StepView } from './StepView'
import type { LoadedDossier } from './useDossier'

type Props = {
  filters: Filters
  loaded: LoadedDossier
  opensAt: string | undefined
  date: IsoDate
  title: string
  badge: string
  /** `preview`: shown before it is printed. `paper`: out of sight, for the browser to take. `none`: only its code is there. */
  as: 'preview' | 'paper' | 'none'
  onClose: () => void
}

/** The dashboard on paper: the bottom line, then each panel on a sheet with its table after it. */
export function Handout({ filters, loaded, opensAt, date, title, badge, as, onClose }: Props) {
  const facts = useStepViews(loaded, opensAt)
  if (!facts || as === 'none') return null
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
  const given = { title, badge, sheets, tables: true }
  return as === 'paper' ? <PaperSheets {...given} /> : <Sheets {...given} onClose={onClose} />
}
