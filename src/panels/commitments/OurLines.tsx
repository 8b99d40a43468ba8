import { useId } from 'react'
import { markPath } from '../../charts/marks'
import { type At, type Plot, stepPath } from '../../charts/timePlot'
import { formatDate } from '../../lib/dates'
import { pledgeChartWords } from '../../lib/strings/commitmentsChart'
import { basisLook } from './basisLook'
import keyStyles from './ChartKey.module.css'
import type { ChartView } from './chartView'
import { type Box, type LineLabel, placeLineLabels } from './lineLabels'
import styles from './MarksLayer.module.css'
import type { PledgeView } from './model'
import type { LinePoint, Segment } from './ourLines'
import { amountWords } from './wording'

type Props = { chart: ChartView; pledge: PledgeView; at: At; plot: Plot; labelled: boolean }

/** What we add to the counts: the pace needed, our sum of single reports, guides, and the names of our lines. */
export function OurLines({ chart, pledge, at, plot, labelled }: Props) {
  const clip = useId()
  const place = (p: LinePoint) => at(p.t, p.v)
  const points = (line: readonly LinePoint[]) =>
    line.map((p) => `${place(p).left.toFixed(1)},${place(p).top.toFixed(1)}`).join(' ')
  const sum = chart.ourSum
  const look = sum && basisLook(sum.basis)
  return (
    <>
      <clipPath id={clip}>
        <rect x={plot.x} y={plot.y} width={plot.width} height={plot.height} />
      </clipPath>
      <g clipPath={`url(#${clip})`} className={styles.ours}>
        {chart.guides.map((guide) => (
          <polyline
            key={guide.basis}
            className={keyStyles.guide}
            points={points(guide.points)}
            style={{ stroke: basisLook(guide.basis).colour }}
          />
        ))}
        {chart.needed && <polyline className={keyStyles.needed} points={points(chart.needed)} />}
        {sum && look && (
          <>
            <path className={keyStyles.sum} d={stepPath(sum.points.map(place))} style={{ stroke: look.colour }} />
            {sum.points.map((p) => (
              <path
                key={p.reports}
                d={markPath(look.shape, 2.5)}
                transform={`translate(${place(p).left},${place(p).top})`}
                className={keyStyles.sum}
                style={{ stroke: look.colour }}
              />
            ))}
          </>
        )}
      </g>
      {labelled &&
        placeLineLabels(names(chart, pledge, at), taken(chart, at, plot), {
          left: plot.x,
          top: plot.y - 2,
          right: plot.x + plot.width,
          bottom: plot.y + plot.height,
        }).map((label) => (
          <text
            key={label.key}
            className={styles.ourName}
            transform={`translate(${label.left},${label.top}) rotate(${label.angle})`}
            textAnchor="middle"
          >
            {label.text}
          </text>
        ))}
    </>
  )
}

/** The names of our lines, in order of worth: what finds no room stands in the key only. */
function names(chart: ChartView, pledge: PledgeView, at: At): LineLabel[] {
  const { paceNeeded, projectedOn } = pledge.pace.low
  const line = (key: string, segment: Segment | undefined, text: string | undefined): LineLabel[] =>
    segment && text !== undefined
      ? [{ key, text, from: at(segment[0].t, segment[0].v), to: at(segment[1].t, segment[1].v) }]
      : []
  return [
    ...line(
      'needed',
      chart.needed,
      paceNeeded.kind === 'value' ? pledgeChartWords.needed(amountWords(paceNeeded.value, pledge)) : undefined,
    ),
    ...line('even', chart.evenPace, pledgeChartWords.even),
    ...line(
      'projection',
      chart.projection,
      projectedOn.kind === 'value' ? pledgeChartWords.projected(formatDate(projectedOn.value, 'medium')) : undefined,
    ),
  ]
}

/** Where no name may stand: marks, the pledge's line, the upright lines. */
function taken(chart: ChartView, at: At, plot: Plot): Box[] {
  const upright = [chart.asOf, ...chart.deadlines.map((d) => d.t)].map((t) => at(t, 0).left)
  return [
    ...chart.marks.map((m) => {
      const { left, top } = at(m.t, m.high)
      return { left: left - 8, right: left + 8, top: top - 8, bottom: at(m.t, m.low).top + 8 }
    }),
    ...upright.map((left) => ({ left: left - 2, right: left + 2, top: plot.y, bottom: plot.y + plot.height })),
    { left: plot.x, right: plot.x + plot.width, top: at(0, chart.pledged).top - 3, bottom: at(0, chart.pledged).top + 3 },
  ]
}
