import { toggled } from '../../filters/matches'
import type { Filters } from '../../filters/parameters'
import type { SetFilters } from '../../filters/useFilters'
import { timelineWords } from '../../lib/strings/timeline'
import type { KnownDossier } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { MARK_GAP } from './clusters'
import { type Drawing, laneHeight } from './drawing'
import styles from './LaneLabels.module.css'
import type { Lane } from './lanes'
import { laneName } from './laneWords'
import type { TimelineView } from './model'

/** So high, a lane has room for a name of two lines. */
const TWO_LINES = 40

type Props = {
  view: TimelineView
  drawing: Pick<Drawing, 'lanes'>
  /** Numbers of the events in the days seen. */
  inside: readonly number[]
  known: KnownDossier
  filters: Filters
  set: SetFilters
}

/** The names of the lanes with how many events each has in the range; one of an issue or a party filters the page. */
export function LaneLabels({ view, drawing, inside, known, filters, set }: Props) {
  const counts = new Uint32Array(view.lanes.length)
  for (const i of inside) counts[view.laneOf[i] ?? 0] = (counts[view.laneOf[i] ?? 0] ?? 0) + 1
  const chosen = (lane: Lane) =>
    (lane.by === 'issue' && filters.issue.includes(lane.id)) || (lane.by === 'party' && filters.party.includes(lane.id))
  // Lower than a target, the names are names only; the filters above the panels do the same.
  const pressable = Math.max(drawing.lanes.head, drawing.lanes.rowHeight) >= MARK_GAP
  const choose = (lane: Lane) => {
    if (lane.by === 'issue') set({ issue: toggled(filters.issue, lane.id) })
    if (lane.by === 'party') set({ party: toggled(filters.party, lane.id) })
  }
  return (
    <ul className={styles.lanes} aria-label={timelineWords.lanes}>
      {view.lanes.map((lane, i) => {
        const name = laneName(lane, known, view.laneBy)
        const count = counts[i] ?? 0
        const inside = (
          <>
            <span className={styles.key} style={{ color: `var(--${lane.colour})` }} aria-hidden="true" />
            <span className={styles.name}>
              <DataText>{name}</DataText>
            </span>
            <span className={styles.count} aria-hidden="true">
              {count > 0 ? count : ''}
            </span>
            <span className="visually-hidden">{timelineWords.shownIn(count)}</span>
          </>
        )
        return (
          <li
            key={lane.key}
            className={styles.lane}
            style={{ height: laneHeight(drawing, i) }}
            data-tall={laneHeight(drawing, i) >= TWO_LINES || undefined}
            title={name}
          >
            {pressable && (lane.by === 'issue' || lane.by === 'party') ? (
              <button type="button" className={styles.choice} aria-pressed={chosen(lane)} onClick={() => choose(lane)}>
                {inside}
              </button>
            ) : (
              <span className={styles.plain}>{inside}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
