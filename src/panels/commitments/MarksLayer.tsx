import { useContext, useEffect } from 'react'
import type { Reading } from '../../charts/ChartFrame'
import { stackLabels } from '../../charts/labels'
import { pointAt } from '../../charts/linkedDate'
import { markPath } from '../../charts/marks'
import type { At, Plot } from '../../charts/timePlot'
import { formatDate, toIso } from '../../lib/dates'
import { pledgeChartWords } from '../../lib/strings/commitmentsChart'
import { BASIS_TERMS } from '../../lib/strings/terms'
import { Differing } from '../../ui/compared'
import { BasisLabels } from './BasisLabels'
import { basisLook } from './basisLook'
import type { ChartMark, ChartView } from './chartView'
import { EventMarks } from './EventMarks'
import { CHART, LinkedDay } from './LinkedDay'
import styles from './MarksLayer.module.css'
import type { PledgeView } from './model'
import { OurLines } from './OurLines'

type Props = {
  chart: ChartView
  pledge: PledgeView
  speakers: ReadonlyMap<string, string>
  reading: Reading
  roomy: boolean
  plot: Plot
  at: At
  onEvent: (id: string) => void
}

const RADIUS = 4.5
const ROW_HEIGHT = 15
/** Room at the right for the labels of the bases, in pixels. */
export const GUTTER = 226

/** What stands over the lines: marks with their shapes, ranges, flags of the deadlines, direct labels. */
export function MarksLayer({ chart, pledge, speakers, reading, roomy, onEvent, plot, at }: Props) {
  const activeMark = chart.marks.find((m) => m.key === reading.active)
  const spot = activeMark && { key: activeMark.key, ...at(activeMark.t, activeMark.high) }
  const { onSpot } = reading
  useEffect(() => {
    if (spot) onSpot(spot)
  })
  const pointed = activeMark && { date: activeMark.count.end, label: BASIS_TERMS[activeMark.basis].label }
  useEffect(() => {
    if (!pointed?.date) return
    pointAt({ date: pointed.date, by: CHART, label: pointed.label })
    return () => pointAt(null)
  }, [pointed?.date, pointed?.label])
  const right = plot.x + plot.width
  const inside = (t: number) => t >= chart.t[0] && t <= chart.t[1]
  const flags = [
    {
      key: 'as-of',
      x: at(chart.asOf, 0).left,
      text: pledgeChartWords.asKnownOn(formatDate(toIso(chart.asOf), 'medium')),
      t: chart.asOf,
    },
    ...chart.deadlines.map((d) => ({
      key: d.versionId,
      x: at(d.t, 0).left,
      text: (d.current ? pledgeChartWords.due : pledgeChartWords.deadline)(
        formatDate(d.date, 'medium'),
        roomy ? speakers.get(d.versionId) : undefined,
      ),
      t: d.t,
    })),
  ].filter((flag) => inside(flag.t))
  const current = new Set(chart.deadlines.filter((d) => d.current).map((d) => d.versionId))
  // The flags that matter most are placed first: the current deadline, the day of the page, then the rest.
  const ranked = flags.toSorted((a, b) => Number(current.has(b.key)) - Number(current.has(a.key)))
  const placed = stackLabels(ranked, { right: roomy ? right + GUTTER - 8 : right, rows: 2, size: 12.5 })
  const pledgeTop = at(0, chart.pledged).top
  return (
    <g className={styles.layer}>
      {chart.asOf < chart.t[1] && (
        <rect
          className={styles.future}
          x={Math.max(plot.x, at(chart.asOf, 0).left)}
          y={plot.y}
          width={Math.max(0, right - Math.max(plot.x, at(chart.asOf, 0).left))}
          height={plot.height}
        />
      )}
      {flags.map((flag) => (
        <line
          key={flag.key}
          className={flag.key === 'as-of' ? styles.asOf : current.has(flag.key) ? styles.deadline : styles.ghost}
          x1={flag.x}
          x2={flag.x}
          y1={plot.y - 4}
          y2={plot.y + plot.height}
        />
      ))}
      {placed.map((flag) => (
        <text
          key={flag.key}
          className={current.has(flag.key) ? styles.flagCurrent : styles.flag}
          x={flag.anchor === 'start' ? flag.x + 3 : flag.x - 3}
          y={plot.y - 8 - flag.row * ROW_HEIGHT}
          textAnchor={flag.anchor}
        >
          {flag.text}
        </text>
      ))}
      <OurLines chart={chart} pledge={pledge} at={at} plot={plot} labelled={roomy} />
      <EventMarks chart={chart} at={at} plot={plot} reading={reading} onEvent={onEvent} />
      <LinkedDay chart={chart} at={at} plot={plot} />
      {chart.marks
        .filter((m) => inside(m.t))
        .map((mark) => (
          <Mark key={mark.key} mark={mark} at={at} active={mark.key === reading.active} reading={reading} />
        ))}
      {roomy && <BasisLabels chart={chart} pledge={pledge} at={at} plot={plot} pledgeTop={pledgeTop} />}
    </g>
  )
}

function Mark({ mark, at, active, reading }: { mark: ChartMark; at: At; active: boolean; reading: Reading }) {
  const differs = useContext(Differing).has(`observation:${mark.count.observation.id}`)
  const look = basisLook(mark.basis)
  const high = at(mark.t, mark.high)
  const low = at(mark.t, mark.low)
  const size = active ? RADIUS + 2 : RADIUS
  return (
    // Readers with keys go through the frame; the pointer's way is a plain hit area.
    // biome-ignore lint/a11y/noStaticElementInteractions: the chart's frame is the keyboard's way in
    <g
      className={styles.mark}
      data-point={mark.basis}
      onPointerEnter={() => reading.onHover({ key: mark.key, ...high })}
      onPointerLeave={() => reading.onHover(undefined)}
      onClick={() => reading.onPin(mark.key)}
    >
      {mark.low !== mark.high && (
        <line x1={high.left} x2={low.left} y1={high.top} y2={low.top} stroke={look.colour} strokeWidth={5} />
      )}
      {(mark.low === mark.high ? [high] : [high, low]).map((p) => (
        <path
          key={p.top}
          d={markPath(look.shape, size)}
          transform={`translate(${p.left},${p.top})`}
          fill={mark.count.cumulative ? look.colour : 'var(--ground)'}
          stroke={mark.count.cumulative ? 'var(--ground)' : look.colour}
          strokeWidth={mark.count.cumulative ? 1 : 1.75}
        />
      ))}
      {differs && <path className={styles.differs} data-differs="1" d={`M${high.left + 7} ${high.top - 12}l4 4-4 4-4-4z`} />}
      <rect
        className={styles.hit}
        x={high.left - 12}
        y={high.top - 12}
        width={24}
        height={Math.max(24, low.top - high.top + 24)}
      />
    </g>
  )
}
