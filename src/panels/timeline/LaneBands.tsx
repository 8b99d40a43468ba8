import { Fragment, useId } from 'react'
import { type Drawing, rowY } from './drawing'
import styles from './LaneBands.module.css'
import type { TimelineView } from './model'

/** The lengths of events, in the colours of their lanes; one known only to its month or year fades at both ends. */
export function LaneBands({ view, drawing }: { view: TimelineView; drawing: Drawing }) {
  const fade = useId()
  return view.lanes.map((lane, i) => {
    const own = drawing.bands.filter((band) => band.lane === i)
    if (own.length === 0) return null
    return (
      <g key={lane.key} style={{ color: `var(--${lane.colour})` }}>
        {own.some((band) => band.soft) && <SoftEdges id={`${fade}${i}`} />}
        {own.map((band) => {
          const width = Math.max(1, band.right - band.left)
          const y = rowY(drawing, band)
          return (
            <Fragment key={band.key}>
              {band.soft ? (
                <rect className={styles.soft} x={band.left} y={y - 4} width={width} height={8} fill={`url(#${fade}${i})`} />
              ) : (
                <rect className={styles.span} x={band.left} y={y - 2} width={width} height={4} />
              )}
            </Fragment>
          )
        })}
      </g>
    )
  })
}

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
