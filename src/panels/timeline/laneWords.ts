import { EVENT_KIND_LABELS } from '../../lib/strings/terms'
import { timelineWords } from '../../lib/strings/timeline'
import type { KnownDossier } from '../../record/dossier'
import { nameOf } from '../lookUp'
import type { Lane } from './lanes'
import type { TimelineView } from './model'

/** The name of a lane. */
export function laneName(lane: Lane, known: Pick<KnownDossier, 'issues' | 'parties'>, laneBy: TimelineView['laneBy']): string {
  if (lane.by === 'kind') return EVENT_KIND_LABELS[lane.kind]
  if (lane.by === 'other') return laneBy === 'party' ? timelineWords.otherParties : timelineWords.otherIssues
  return nameOf(lane.by === 'issue' ? known.issues : known.parties, lane.id)
}
