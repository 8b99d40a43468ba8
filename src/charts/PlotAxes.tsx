import styles from './PlotAxes.module.css'
import type { At, Plot } from './timePlot'
import type { TimeTick } from './timeTicks'

type Props = {
  plot: Plot
  at: At
  /** Calendar days under the plot. */
  days: readonly TimeTick[]
  /** Amounts at its left, each with a line across. */
  amounts: readonly { value: number; label: string }[]
}

/** The grid, the calendar below and the amounts at the left of a plot; the lines are for the eye only. */
export function PlotAxes({ plot, at, days, amounts }: Props) {
  const right = plot.x + plot.width
  const bottom = plot.y + plot.height
  return (
    <g className={styles.axes}>
      {amounts.map(({ value, label }) => {
        const { top } = at(0, value)
        return (
          <g key={value}>
            <line className={styles.grid} x1={plot.x} x2={right} y1={top} y2={top} />
            <text x={plot.x - 8} y={top} dy="0.355em" textAnchor="end">
              {label}
            </text>
          </g>
        )
      })}
      <line className={styles.floor} x1={plot.x} x2={right} y1={bottom} y2={bottom} />
      {days.map(({ ms, label }) => {
        const { left } = at(ms, 0)
        return (
          <g key={ms}>
            <line className={styles.tick} x1={left} x2={left} y1={bottom} y2={bottom + 6} />
            <text x={left} y={bottom + 8} dy="0.71em" textAnchor="middle">
              {label}
            </text>
          </g>
        )
      })}
    </g>
  )
}
