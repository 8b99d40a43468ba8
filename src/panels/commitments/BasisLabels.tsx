import { spreadPositions } from '../../charts/labels'
import { markPath } from '../../charts/marks'
import type { At, Plot } from '../../charts/timePlot'
import { formatDate } from '../../lib/dates'
import { pledgeChartWords } from '../../lib/strings/commitmentsChart'
import { BASIS_TERMS } from '../../lib/strings/terms'
import { convert } from '../../lib/units'
import { basisLook } from './basisLook'
import type { ChartView } from './chartView'
import styles from './MarksLayer.module.css'
import type { PledgeView } from './model'
import { amountRange, amountWords } from './wording'

/** The latest figure of each basis, in the margin at its height, with the mark that it has in the drawing. */
export function BasisLabels({
  chart,
  pledge,
  at,
  plot,
  pledgeTop,
}: {
  chart: ChartView
  pledge: PledgeView
  at: At
  plot: Plot
  pledgeTop: number
}) {
  const ends = pledge.drawn.flatMap((b) =>
    b.latest ? [{ basis: b.basis, count: b.latest, top: at(chart.t[1], inMeasure(b.latest.high, pledge)).top }] : [],
  )
  const tops = spreadPositions([pledgeTop, ...ends.map((e) => e.top)], 16, plot.y + 2, plot.y + plot.height)
  const left = plot.x + plot.width + 8
  return (
    <>
      <text className={styles.pledge} x={left} y={(tops[0] ?? pledgeTop) + 4}>
        {pledgeChartWords.pledged(amountWords(pledge.quantity.value, pledge))}
      </text>
      {ends.map((end, i) => {
        const look = basisLook(end.basis)
        const top = tops[i + 1] ?? end.top
        return (
          <g key={end.basis}>
            <path d={markPath(look.shape, 4)} transform={`translate(${left + 4},${top})`} fill={look.colour} />
            <text className={styles.basis} x={left + 13} y={top + 4} fill={look.colour}>
              {BASIS_TERMS[end.basis].label} {amountRange(end.count, pledge)}
              <tspan className={styles.day}>, {formatDate(end.count.end, 'short')}</tspan>
            </text>
          </g>
        )
      })}
    </>
  )
}

const inMeasure = (value: number, pledge: PledgeView) => convert(value, pledge.measure)
