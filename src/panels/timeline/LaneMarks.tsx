import type { Mark } from './clusters'
import { type Drawing, rowY } from './drawing'
import { Glyph } from './Glyph'
import styles from './LaneMarks.module.css'
import type { TimelineView } from './model'
import { standingOf } from './plans'

type Props = {
  view: TimelineView
  drawing: Drawing
  /** The key of the mark that is pointed at or focused. */
  lit: string | undefined
}

/** The marks, lane by lane in the lane's colour: counted clusters, and the shapes of single events over them. */
export function LaneMarks({ view, drawing, lit }: Props) {
  const clusters: Mark[][] = view.lanes.map(() => [])
  const singles: Mark[][] = view.lanes.map(() => [])
  for (const mark of drawing.marks) (mark.members.length > 1 ? clusters : singles)[mark.lane]?.push(mark)
  // A transform is cheaper to change than an x, by which a text would be laid out again.
  const placeOf = (mark: Mark) => `translate(${mark.x} ${rowY(drawing, mark)})`
  // By place, not by name: zooming names most marks anew, and an element kept is cheaper than one made. Nothing here has a state.
  return view.lanes.map((lane, n) => (
    <g key={lane.key} style={{ color: `var(--${lane.colour})` }}>
      {clusters[n]?.map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Cluster key={i} count={mark.members.length} at={placeOf(mark)} lit={mark.key === lit} />
      ))}
      {singles[n]?.map((mark, i) => {
        const event = view.events[mark.members[0] ?? 0]
        if (!event) return null
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        return <Glyph key={i} kind={event.kind} standing={standingOf(event)} at={placeOf(mark)} lit={mark.key === lit} />
      })}
    </g>
  ))
}

function Cluster({ count, at, lit }: { count: number; at: string; lit: boolean }) {
  const text = count > 9999 ? `${Math.floor(count / 1000)}k` : String(count)
  const half = Math.max(9, 4 + text.length * 3.4)
  return (
    <g transform={at}>
      <rect className={lit ? styles.litCluster : styles.cluster} x={-half} y={-9} width={half * 2} height={18} rx={9} />
      <text className={styles.count} y={4} textAnchor="middle">
        {text}
      </text>
    </g>
  )
}
