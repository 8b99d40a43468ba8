import { briefOf } from '../brief/briefStore'
import { deviceBriefs } from '../brief/deviceBriefs'
import { begin } from '../brief/run'
import { Tray } from '../brief/Tray'
import { fileName } from '../export/fileName'
import type { Filters } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import { viewAddress, viewFrom } from '../filters/views'
import type { IsoDate } from '../lib/dates'
import { lastDayOf } from '../pack/packFacts'
import type { Badge } from './dataStatus'
import { saveFile } from './exporting/saveFile'
import { useStepViews } from './Presenting'
import type { LoadedDossier } from './useDossier'

type Props = {
  filters: Filters
  set: SetFilters
  loaded: LoadedDossier
  opensAt: string | undefined
  date: IsoDate
  badge: Badge
  /** Whether the view on the screen is to be added. */
  adding: boolean
  onClose: () => void
}

/** The tray over the page: a step added is the view as it stands, held at the day it shows. */
export function BriefTray({ filters, set, loaded, opensAt, date, badge, adding, onClose }: Props) {
  const facts = useStepViews(loaded, opensAt)
  if (!facts) return null
  return (
    <Tray
      facts={facts}
      adding={adding ? viewAddress({ ...filters, asof: date }) : undefined}
      onOpenStep={(step) => {
        set(viewFrom(step.address))
        onClose()
      }}
      onPresent={() => {
        const kept = deviceBriefs.get()
        const brief = briefOf(kept, kept.chosen)
        onClose()
        if (brief) begin(brief, filters, set)
      }}
      onSlides={async (brief) => {
        const [{ deck }, { briefSlides }] = await Promise.all([import('../export/deck'), import('./exporting/briefSlides')])
        const last = lastDayOf([date, ...brief.steps.map((step) => facts.dateOf(step.address))])
        const name = fileName({ title: brief.title, asOf: last }, 'pptx')
        saveFile(name, await deck({ title: brief.title, slides: briefSlides(brief, loaded, facts, badge) }), '')
        return name
      }}
      onClose={onClose}
    />
  )
}
