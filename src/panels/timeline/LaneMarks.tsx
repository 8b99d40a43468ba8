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
      <ClusterShapes marks={clusters[n] ?? []} drawing={drawing} lit={lit} />
      {clusters[n]?.map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <text key={i} className={styles.count} y={4} transform={placeOf(mark)}>
          {countText(mark)}
        </text>
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

const countText = ({ members: { length } }: Mark) => (length > 9999 ? `${Math.floor(length / 1000)}k` : String(length))

/** The shapes of all clusters of a lane as one element: very many events make very many clusters. */
function ClusterShapes({ marks, drawing, lit }: Pick<Props, 'drawing' | 'lit'> & { marks: readonly Mark[] }) {
  const shapeOf = (mark: Mark) => {
    const half = Math.max(9, 4 + countText(mark).length * 3.4)
    const straight = (half - 9) * 2
    return `M${mark.x - half + 9} ${rowY(drawing, mark) - 9}h${straight}a9 9 0 0 1 0 18h${-straight}a9 9 0 0 1 0-18z`
  }
  const one = marks.find((mark) => mark.key === lit)
  const others = one ? marks.filter((mark) => mark !== one) : marks
  return (
    <>
      {others.length > 0 && <path className={styles.cluster} d={others.map(shapeOf).join('')} />}
      {one && <path className={styles.litCluster} d={shapeOf(one)} />}
    </>
  )
}
