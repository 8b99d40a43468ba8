import type { Reading } from '../../charts/ChartFrame'
import type { At, Plot } from '../../charts/timePlot'
import { formatDate } from '../../lib/dates'
import { visibleText } from '../../lib/text'
import { gatherEvents } from './chartEvents'
import type { ChartView } from './chartView'
import styles from './MarksLayer.module.css'

/** The lane under the axis in which events stand, in pixels. */
export const EVENT_LANE = 16
/** Room for the calendar between them, in pixels. */
export const AXIS = 26
const APART = 9

type Props = { chart: ChartView; at: At; plot: Plot; reading: Reading; onEvent: (id: string) => void }

/** Events of the pledge's issues, under the axis at their day: a mark opens its event, a crowded one its first. */
export function EventMarks({ chart, at, plot, reading, onEvent }: Props) {
  const [from, to] = chart.t
  const marks = gatherEvents(chart.events, (APART / Math.max(1, plot.width)) * (to - from))
  const top = plot.y + plot.height + AXIS + EVENT_LANE / 2 - 2
  return marks.map((mark) => {
    const { left } = at(mark.t, 0)
    const read = mark.events.find((event) => eventKey(event.id) === reading.active)
    const first = mark.events[0]
    return (
      // Readers with keys go through the frame; the pointer's way is a plain hit area.
      // biome-ignore lint/a11y/noStaticElementInteractions: the chart's frame is the keyboard's way in
      <g key={mark.key} className={styles.mark} onClick={() => first && onEvent((read ?? first).id)}>
        <title>{mark.events.map((e) => `${formatDate(e.date, 'medium')}: ${visibleText(e.title)}`).join('\n')}</title>
        <path
          className={styles.event}
          d={`M${left},${top - 4}l4,4l-4,4l-4,-4z`}
          data-read={read ? 'true' : undefined}
          data-many={mark.events.length > 1 ? 'true' : undefined}
        />
        <rect className={styles.hit} x={left - 5} y={top - 12} width={10} height={24} />
      </g>
    )
  })
}

/** The key of an event among the chart's points. */
export const eventKey = (id: string) => `event ${id}`
