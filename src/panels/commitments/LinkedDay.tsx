import { useLinkedDate } from '../../charts/linkedDate'
import type { At, Plot } from '../../charts/timePlot'
import { toUtcMs } from '../../lib/dates'
import type { ChartView } from './chartView'
import styles from './MarksLayer.module.css'

/** The name by which this drawing points at a day. */
export const CHART = 'commitments-chart'

/** The day that the reader points at in the timeline. */
export function LinkedDay({ chart, at, plot }: { chart: ChartView; at: At; plot: Plot }) {
  const linked = useLinkedDate(CHART)
  if (!linked) return null
  const t = toUtcMs(linked.date)
  if (t < chart.t[0] || t > chart.t[1]) return null
  const { left } = at(t, 0)
  return <line className={styles.linked} x1={left} x2={left} y1={plot.y} y2={plot.y + plot.height} />
}
