import type { Filters } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import type { ListResource, Resource } from '../lib/vocabulary'
import type { KnownDossier } from '../record/dossier'
import { ClaimCardDialog, EventCard } from './laterParts'
import { saveCalendar } from './saveCalendar'
import type { ResourceReport } from './useDossier'

type Props = {
  known: KnownDossier
  filters: Filters
  set: SetFilters
  reports: ReadonlyMap<Resource, ResourceReport>
}

/** The cards that the address opens, `event=ID` and `claim=ID`, whichever panels are on the screen. */
export function UrlCards({ known, filters, set, reports }: Props) {
  const settled = (names: readonly ListResource[]) => names.every((name) => reports.get(name)?.state !== 'loading')
  const names = settled(['issues', 'parties', 'sources'])
  // Without the events themselves nothing can be said of one; the timeline tells why they are not there.
  const hasEvents = reports.get('events')?.state === 'ready'
  return (
    <>
      {filters.event !== null && names && hasEvents && (
        <EventCard key={filters.event} given={{ id: filters.event, known, filters, set, onCalendar: saveCalendar }} />
      )}
      {filters.claim !== null && names && settled(['claims']) && (
        <ClaimCardDialog
          key={filters.claim}
          given={{
            ...{ claimId: filters.claim, known, onClose: () => set({ claim: null }) },
            onLatest: filters.asof === 'latest' ? undefined : () => set({ asof: 'latest' }),
          }}
        />
      )}
    </>
  )
}
