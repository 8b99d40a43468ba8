import { memo, type ReactNode, useId } from 'react'
import type { Mark } from './clusters'
import { type Band, type Drawing, laneTop, rowY } from './drawing'
import { GhostGlyph, Glyph } from './Glyph'
import styles from './LaneDrawing.module.css'
import type { Label } from './labels'
import type { TimelineView } from './model'
import { standingOf } from './plans'

type Props = {
  view: TimelineView
  drawing: Drawing
  labels: readonly Label[]
  /** The key of the mark that is pointed at or focused. */
  lit: string | undefined
  onOpen: (eventId: string) => void
}

/** The ground under the marks: the future tinted, months, lanes, spans, earlier dates with their links, words, the marks. */
export const LaneDrawing = memo(function LaneDrawing({ view, drawing, labels, lit, onOpen }: Props): ReactNode {
  const fade = useId()
  const { width, height, asOfX } = drawing
  const visible = asOfX < width
  const clusters = drawing.marks.filter((mark) => mark.members.length > 1)
  const singles = drawing.marks.filter((mark) => mark.members.length === 1)
  // A transform is cheaper to change than an x, by which a text would be laid out again.
  const placeOf = (mark: Mark) => `translate(${mark.x} ${rowY(drawing, mark)})`
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing inside takes the focus
    <g aria-hidden="true">
      <SoftEdges id={fade} />
      {visible && <rect className={styles.future} x={Math.max(0, asOfX)} width={width - Math.max(0, asOfX)} height={height} />}
      {drawing.ticks.map((tick) =>
        tick.major ? <line key={tick.ms} className={styles.grid} x1={tick.x} x2={tick.x} y1={0} y2={height} /> : null,
      )}
      {view.lanes.map((lane, i) => (
        <line
          key={lane.key}
          className={styles.lane}
          x1={0}
          x2={width}
          y1={laneTop(drawing, i) + 0.5}
          y2={laneTop(drawing, i) + 0.5}
        />
      ))}
      {drawing.bands.map((band) => (
        <BandShape key={band.key} band={band} y={rowY(drawing, band)} fade={fade} />
      ))}
      {drawing.ghosts.map((ghost) => {
        const y = rowY(drawing, ghost)
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the plan's own mark has the key
          <g key={ghost.key} className={styles.ghost} onClick={() => onOpen(ghost.eventId)}>
            {ghost.links.map(([from, to]) => (
              <line key={from} className={styles.link} x1={from} x2={to} y1={y} y2={y} />
            ))}
            <g transform={`translate(${ghost.x} ${y})`}>
              <GhostGlyph />
            </g>
          </g>
        )
      })}
      {asOfX >= 0 && visible && <line className={styles.asOf} x1={asOfX} x2={asOfX} y1={0} y2={height} />}
      {labels.map((label) => (
        <text
          key={label.key}
          className={label.key === lit ? styles.litLabel : styles.label}
          x={label.x}
          y={rowY(drawing, label) + 4}
          textAnchor={label.anchor}
        >
          {label.text}
        </text>
      ))}
      {/* By place, not by name: zooming names most marks anew, and an element kept is cheaper than one made. Nothing here has a state. */}
      {clusters.map((mark, i) => {
        const text = countWords(mark)
        const half = Math.max(9, 4 + text.length * 3.4)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <g key={i} transform={placeOf(mark)}>
            <rect
              className={mark.key === lit ? styles.litCluster : styles.cluster}
              x={-half}
              y={-9}
              width={half * 2}
              height={18}
              rx={9}
            />
            <text className={styles.count} y={4} textAnchor="middle">
              {text}
            </text>
          </g>
        )
      })}
      {singles.map((mark, i) => {
        const event = view.events[mark.members[0] ?? 0]
        if (!event) return null
        const standing = standingOf(event)
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        return <Glyph key={i} kind={event.kind} standing={standing} at={placeOf(mark)} lit={mark.key === lit} />
      })}
    </g>
  )
})

const countWords = ({ members: { length } }: Mark) => (length > 9999 ? `${Math.floor(length / 1000)}k` : String(length))

function BandShape({ band, y, fade }: { band: Band; y: number; fade: string }) {
  const width = Math.max(1, band.right - band.left)
  return band.soft ? (
    <rect className={styles.soft} x={band.left} y={y - 4} width={width} height={8} fill={`url(#${fade})`} />
  ) : (
    <rect className={styles.span} x={band.left} y={y - 2} width={width} height={4} />
  )
}

/** A date known only to its month or year has no edges: it fades in and out. */
function SoftEdges({ id }: { id: string }) {
  return (
    <defs>
      <linearGradient id={id}>
        <stop offset="0" className={styles.clear} />
        <stop offset="0.18" className={styles.dense} />
        <stop offset="0.82" className={styles.dense} />
        <stop offset="1" className={styles.clear} />
      </linearGradient>
    </defs>
  )
}
