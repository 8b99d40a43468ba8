import { useContext } from 'react'
import { ChartFrame } from '../../charts/ChartFrame'
import { textWidth } from '../../charts/labels'
import { PlotAxes } from '../../charts/PlotAxes'
import { timePlot } from '../../charts/timePlot'
import { timeTicks } from '../../charts/timeTicks'
import { formatDate, toUtcMs } from '../../lib/dates'
import { quantityParts } from '../../lib/numbers'
import { pledgeChartWords } from '../../lib/strings/commitmentsChart'
import { panelWords } from '../../lib/strings/panel'
import { BASIS_TERMS } from '../../lib/strings/terms'
import { visibleText } from '../../lib/text'
import { Differing } from '../../ui/compared'
import { CountLines } from './CountLines'
import { zoomed } from './chartRange'
import type { ChartView } from './chartView'
import { AXIS, EVENT_LANE, eventKey } from './EventMarks'
import { GUTTER, MarksLayer } from './MarksLayer'
import type { PledgeView } from './model'
import styles from './PledgeChart.module.css'
import { PointTooltip } from './PointTooltip'
import { amountRange } from './wording'

type Props = {
  pledge: PledgeView
  chart: ChartView
  /** Who stated each deadline, by version id: a short name. */
  speakers: ReadonlyMap<string, string>
  label: string
  summary: string
  publisherOf: (observationId: string) => string
  onOpen: (observationId: string) => void
  onEvent: (eventId: string) => void
  onZoom: (range: { from: string; to: string } | undefined) => void
}

/** Room for the amounts at the left and for the flags above, in pixels. */
const AMOUNTS = 38
const FLAGS = 34

/** Cumulative purchases by counting basis against the pledge. Draws the view, decides nothing. */
export function PledgeChart({ pledge, chart, speakers, label, summary, publisherOf, onOpen, onEvent, onZoom }: Props) {
  const differing = useContext(Differing)
  const differs = (id: string) => (differing.has(id) ? panelWords.andDiffers : '')
  const order = chart.marks.toSorted((a, b) => a.t - b.t)
  const counts = pledge.drawn.flatMap((b) =>
    order
      .filter((m) => m.basis === b.basis)
      .map((m) => ({
        key: m.key,
        series: b.basis,
        x: m.t,
        text: () =>
          pledgeChartWords.point({
            basis: BASIS_TERMS[m.basis].label,
            day: formatDate(m.count.end),
            amount: amountRange(m.count, pledge),
            issuer: m.count.issuer,
            known: formatDate(m.count.observation.knownOn),
          }) + differs(`observation:${m.count.observation.id}`),
      })),
  )
  const events = chart.events.map((event) => ({
    key: eventKey(event.id),
    series: 'events',
    x: toUtcMs(event.date),
    text: () => pledgeChartWords.event(formatDate(event.date), visibleText(event.title)) + differs(`event:${event.id}`),
  }))
  const eventOf = new Map(chart.events.map((event) => [eventKey(event.id), event.id]))
  const open = (key: string) => {
    const event = eventOf.get(key)
    if (event === undefined) onOpen(key)
    else onEvent(event)
  }
  const markOf = new Map(chart.marks.map((m) => [m.key, m]))
  const axisNumber = (v: number) => quantityParts(v, pledge.measure, { scale: chart.scale, digits: 3 }).number
  return (
    <ChartFrame
      label={label}
      summary={summary}
      points={[...counts, ...events]}
      onOpen={open}
      onZoom={(factor) => {
        const range = zoomed(chart.t, chart.asOf, factor)
        if (range) onZoom(range)
      }}
      tooltip={(key) => {
        const mark = markOf.get(key)
        return mark && <PointTooltip count={mark.count} pledge={pledge} publisher={publisherOf(key)} />
      }}
    >
      {(reading) => {
        const { width, height } = reading.size
        const roomy = width >= 620
        const margin = { top: FLAGS, right: roomy ? GUTTER : 14, bottom: AXIS + EVENT_LANE, left: AMOUNTS }
        const { plot, at } = timePlot(reading.size, margin, chart.t, chart.top)
        // The first label must not run into the values' own.
        const days = timeTicks(chart.t[0], chart.t[1], plot.width).filter(
          ({ ms, label }) => at(ms, 0).left - plot.x - textWidth(label) / 2 > -8,
        )
        return (
          // The frame says in words what is drawn.
          <svg className={styles.chart} width={width} height={height} aria-hidden="true">
            <PlotAxes
              plot={plot}
              at={at}
              days={days}
              amounts={chart.ticks.map((value) => ({ value, label: axisNumber(value) }))}
            />
            <CountLines chart={chart} pledge={pledge} plot={plot} at={at} />
            <MarksLayer {...{ chart, pledge, speakers, reading, roomy, onEvent, plot, at }} />
          </svg>
        )
      }}
    </ChartFrame>
  )
}
