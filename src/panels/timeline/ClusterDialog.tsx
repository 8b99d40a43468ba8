import { panelNames } from '../../lib/strings/panelNames'
import { timelineWords } from '../../lib/strings/timeline'
import { byId, type KnownDossier } from '../../record/dossier'
import { Dialog } from '../../ui/Dialog'
import { EventRow } from './EventRow'

type Props = { ids: readonly string[]; known: KnownDossier; q: string; onOpen: (id: string) => void; onClose: () => void }

/** The events of a cluster that zooming cannot part. */
export function ClusterDialog({ ids, known, q, onOpen, onClose }: Props) {
  const events = ids.flatMap((id) => byId(known.events).get(id) ?? [])
  return (
    <Dialog title={timelineWords.onePlace(events.length)} eyebrow={panelNames.timeline} onClose={onClose}>
      <ol>
        {events.map((event) => (
          <EventRow key={event.id} event={event} known={known} q={q} onOpen={onOpen} />
        ))}
      </ol>
    </Dialog>
  )
}
