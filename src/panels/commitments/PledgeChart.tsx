import { CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts'
import { ChartFrame } from '../../charts/ChartFrame'
import { textWidth } from '../../charts/labels'
import { timeTicks } from '../../charts/timeTicks'
import { formatDate, toUtcMs } from '../../lib/dates'
import { quantityParts } from '../../lib/numbers'
import { BASIS_TERMS } from '../../lib/strings/terms'
import { visibleText } from '../../lib/text'
import { basisLook } from './basisLook'
import { zoomed } from './chartRange'
import type { ChartView } from './chartView'
import { EVENT_LANE, eventKey } from './EventMarks'
import { GUTTER, MarksLayer } from './MarksLayer'
import type { PledgeView } from './model'
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

/** Room for the values at the left, in pixels. */
const VALUE_AXIS = 38

/** Cumulative purchases by counting basis against the pledge. Draws the view, decides nothing. */
export function PledgeChart({ pledge, chart, speakers, label, summary, publisherOf, onOpen, onEvent, onZoom }: Props) {
  const order = chart.marks.toSorted((a, b) => a.t - b.t)
  const counts = pledge.drawn.flatMap((b) =>
    order
      .filter((m) => m.basis === b.basis)
      .map((m) => ({
        key: m.key,
        series: b.basis,
        x: m.t,
        text: `${BASIS_TERMS[m.basis].label}, ${formatDate(m.count.end)}: ${amountRange(m.count, pledge)}, ${m.count.issuer}, known since ${formatDate(m.count.observation.knownOn)}.`,
      })),
  )
  const events = chart.events.map((event) => ({
    key: eventKey(event.id),
    series: 'events',
    x: toUtcMs(event.date),
    text: `Event, ${formatDate(event.date)}: ${visibleText(event.title)}.`,
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
        const margin = { top: 34, right: roomy ? GUTTER : 14, bottom: EVENT_LANE, left: 0 }
        const long = width - margin.right - VALUE_AXIS
        // The first label must not run into the values' own.
        const ticks = timeTicks(chart.t[0], chart.t[1], long).filter(
          ({ ms, label }) => ((ms - chart.t[0]) / (chart.t[1] - chart.t[0])) * long - textWidth(label) / 2 > -8,
        )
        return (
          <ComposedChart width={width} height={height} data={chart.rows} margin={margin} accessibilityLayer={false}>
            <CartesianGrid vertical={false} syncWithTicks stroke="var(--hairline)" strokeWidth={1} />
            <XAxis
              dataKey="t"
              type="number"
              domain={chart.t}
              allowDataOverflow
              ticks={ticks.map((tick) => tick.ms)}
              tickFormatter={(ms: number) => ticks.find((tick) => tick.ms === ms)?.label ?? ''}
              interval={0}
              tickLine={{ stroke: 'var(--outline)' }}
              axisLine={{ stroke: 'var(--ink)' }}
              tick={{ fill: 'var(--muted)', fontSize: 13 }}
              height={26}
            />
            <YAxis
              type="number"
              domain={[0, chart.top]}
              // Without any row Recharts would drop the axis, and the pledge with it.
              allowDataOverflow
              ticks={chart.ticks}
              tickFormatter={axisNumber}
              interval={0}
              tickLine={false}
              axisLine={false}
              tick={{ fill: 'var(--muted)', fontSize: 13 }}
              width={VALUE_AXIS}
            />
            <ReferenceLine y={chart.pledged} stroke="var(--ink)" strokeWidth={2} />
            {chart.evenPace && (
              <ReferenceLine
                segment={[
                  { x: chart.evenPace[0].t, y: chart.evenPace[0].v },
                  { x: chart.evenPace[1].t, y: chart.evenPace[1].v },
                ]}
                stroke="var(--outline)"
                ifOverflow="hidden"
                strokeDasharray="5 4"
                strokeWidth={1.25}
              />
            )}
            {chart.projection && (
              <ReferenceLine
                segment={[
                  { x: chart.projection[0].t, y: chart.projection[0].v },
                  { x: chart.projection[1].t, y: chart.projection[1].v },
                ]}
                stroke={pledge.headline ? basisLook(pledge.headline.basis).colour : 'var(--ink)'}
                ifOverflow="hidden"
                strokeDasharray="1 4"
                strokeLinecap="round"
                strokeWidth={2}
              />
            )}
            {chart.lines.map((line) => {
              const look = basisLook(line.basis)
              return (
                <Line
                  key={line.key}
                  dataKey={(row: Record<string, number>) => row[line.key]}
                  type="stepAfter"
                  connectNulls
                  stroke={look.colour}
                  strokeWidth="var(--mark)"
                  strokeDasharray={look.dash === 'none' ? '0' : look.dash}
                  dot={false}
                  activeDot={false}
                  legendType="none"
                  isAnimationActive={false}
                />
              )
            })}
            <MarksLayer chart={chart} pledge={pledge} speakers={speakers} reading={reading} roomy={roomy} onEvent={onEvent} />
          </ComposedChart>
        )
      }}
    </ChartFrame>
  )
}
