import { useId } from 'react'
import { type At, type Plot, stepPath } from '../../charts/timePlot'
import { basisLook } from './basisLook'
import styles from './CountLines.module.css'
import type { ChartView } from './chartView'
import type { PledgeView } from './model'
import type { Segment } from './ourLines'

type Props = { chart: ChartView; pledge: PledgeView; plot: Plot; at: At }

/** The pledge's line, the even pace, the projection, and the cumulative counts as steps; nothing leaves the plot. */
export function CountLines({ chart, pledge, plot, at }: Props) {
  const clip = useId()
  const pledged = at(0, chart.pledged).top
  const ends = ([from, to]: Segment) => {
    const [a, b] = [at(from.t, from.v), at(to.t, to.v)]
    return { x1: a.left, y1: a.top, x2: b.left, y2: b.top }
  }
  return (
    <g className={styles.lines} clipPath={`url(#${clip})`}>
      <clipPath id={clip}>
        <rect x={plot.x} y={plot.y - 1} width={plot.width} height={plot.height + 2} />
      </clipPath>
      <line className={styles.pledge} x1={plot.x} x2={plot.x + plot.width} y1={pledged} y2={pledged} />
      {chart.evenPace && <line className={styles.even} {...ends(chart.evenPace)} />}
      {chart.projection && (
        <line
          className={styles.projection}
          {...ends(chart.projection)}
          stroke={pledge.headline ? basisLook(pledge.headline.basis).colour : 'var(--ink)'}
        />
      )}
      {chart.lines.map(({ key, basis, points }) => {
        const { colour, dash } = basisLook(basis)
        return (
          <path
            key={key}
            className={styles.count}
            d={stepPath(points.map(({ t, v }) => at(t, v)))}
            stroke={colour}
            strokeDasharray={dash === 'none' ? undefined : dash}
          />
        )
      })}
    </g>
  )
}
