import { memo, type ReactNode } from 'react'
import { DifferingMarks } from './DifferingMarks'
import { type Drawing, laneTop, rowY } from './drawing'
import { GhostGlyph } from './Glyph'
import { LaneBands } from './LaneBands'
import styles from './LaneDrawing.module.css'
import { LaneMarks } from './LaneMarks'
import type { Label } from './labels'
import type { TimelineView } from './model'

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
  const { width, height, asOfX } = drawing
  const visible = asOfX < width
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing inside takes the focus
    <g aria-hidden="true">
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
      <LaneBands view={view} drawing={drawing} />
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
          className={`${label.key === lit ? styles.litLabel : styles.label} ${label.x > asOfX ? styles.ahead : ''}`}
          x={label.x}
          y={rowY(drawing, label) + 4}
          textAnchor={label.anchor}
        >
          {label.text}
        </text>
      ))}
      <LaneMarks view={view} drawing={drawing} lit={lit} />
      <DifferingMarks view={view} drawing={drawing} />
    </g>
  )
})
