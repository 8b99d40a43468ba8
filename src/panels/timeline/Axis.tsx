import { formatDate, toIso } from '../../lib/dates'
import { timelineWords } from '../../lib/strings/timeline'
import styles from './Axis.module.css'
import type { AxisDrawing } from './drawing'
import { AXIS_HEIGHT } from './laneRows'
import type { TimelineView } from './model'
import type { Tick } from './scale'
import { textWidth } from './textWidth'

const FONT_PX = 12
const PAD = 5
const NARROW_PX = 480

/** `Nov 2025`, `17`, `Mar`: what a tick is called beside the others. */
function tickWords(tick: Tick): string {
  const iso = toIso(tick.ms)
  if (tick.unit === 'year') return iso.slice(0, 4)
  if (tick.unit === 'day') return String(Number(iso.slice(8)))
  const month = formatDate(iso.slice(0, 7), 'short')
  return tick.major ? month : (month.split(' ')[0] ?? month)
}

type Box = { left: number; right: number }
const meets = (a: Box, b: Box) => a.left < b.right && a.right > b.left

/** The axis over the lanes: calendar boundaries, and the as-of date where it ends. `kept` is room at the right for a button. */
export function Axis({ view, drawing, kept }: { view: TimelineView; drawing: AxisDrawing; kept: number }) {
  const { width, asOfX } = drawing
  const date = formatDate(view.asOf, 'medium')
  const words = width < NARROW_PX ? date : timelineWords.asKnownOn(date)
  const visible = asOfX >= 0 && asOfX <= width
  const widthOf = textWidth(FONT_PX, 600)
  const half = widthOf(words) / 2 + PAD
  const asOfAt = Math.max(half, Math.min(width - kept - half, asOfX))
  const taken: Box[] = [{ left: width - kept, right: Number.POSITIVE_INFINITY }]
  if (visible) taken.push({ left: asOfAt - half - PAD, right: asOfAt + half + PAD })
  // Months and years first: a day's number yields to them.
  const labels = drawing.ticks
    .toSorted((a, b) => Number(b.major) - Number(a.major) || a.x - b.x)
    .flatMap((tick) => {
      const text = tickWords(tick)
      const left = tick.x + 4
      const box = { left, right: left + widthOf(text) + PAD }
      if (box.left < 0 || taken.some((other) => meets(box, other))) return []
      taken.push(box)
      return [{ tick, text, left }]
    })
  return (
    <svg className={styles.axis} width={width} height={AXIS_HEIGHT} aria-hidden="true" focusable="false">
      {asOfX < width && (
        <rect className={styles.future} x={Math.max(0, asOfX)} width={width - Math.max(0, asOfX)} height={AXIS_HEIGHT} />
      )}
      {drawing.ticks
        .filter((tick) => tick.x < width - kept)
        .map((tick) => (
          <line
            key={tick.ms}
            className={tick.major ? styles.major : styles.minor}
            x1={tick.x}
            x2={tick.x}
            y1={tick.major ? 3 : AXIS_HEIGHT - 5}
            y2={AXIS_HEIGHT}
          />
        ))}
      {labels.map(({ tick, text, left }) => (
        <text key={tick.ms} className={tick.major ? styles.strong : styles.label} x={left} y={AXIS_HEIGHT - 7}>
          {text}
        </text>
      ))}
      {visible && (
        <>
          <rect className={styles.tag} x={asOfAt - half} y={1} width={half * 2} height={AXIS_HEIGHT - 4} />
          <line className={styles.asOf} x1={asOfX} x2={asOfX} y1={AXIS_HEIGHT - 4} y2={AXIS_HEIGHT} />
          <text className={styles.tagText} x={asOfAt} y={AXIS_HEIGHT - 8} textAnchor="middle">
            {words}
          </text>
        </>
      )}
    </svg>
  )
}
