import { pledgeChartWords } from '../../lib/strings/commitmentsChart'
import { Button } from '../../ui/Button'
import styles from './CommitmentsPanel.module.css'
import { zoomed } from './chartRange'
import type { ChartView } from './chartView'

const NEARER = 0.6
const FARTHER = 1 / NEARER

type Props = { chart: ChartView; onZoom: (range: { from: string; to: string } | undefined) => void }

/** Nearer, farther, and the whole window: the range is the one of the timeline too. */
export function ZoomButtons({ chart, onZoom }: Props) {
  const words = pledgeChartWords.zoom
  const nearer = zoomed(chart.t, chart.asOf, NEARER)
  const farther = zoomed(chart.t, chart.asOf, FARTHER)
  return (
    <span className={styles.zoom}>
      <Button aria-label={words.nearer} title={words.nearerKey} disabled={!nearer} onClick={() => nearer && onZoom(nearer)}>
        +
      </Button>
      <Button aria-label={words.farther} title={words.fartherKey} onClick={() => farther && onZoom(farther)}>
        −
      </Button>
      <Button aria-label={words.all} title={words.allDays} onClick={() => onZoom(undefined)}>
        {words.whole}
      </Button>
    </span>
  )
}
