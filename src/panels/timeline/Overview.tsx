import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react'
import { useSize } from '../../charts/useSize'
import { daysBetween, formatDate, MS_PER_DAY, toIso } from '../../lib/dates'
import { timelineWords } from '../../lib/strings/timeline'
import type { Domain } from './domain'
import type { TimelineView } from './model'
import styles from './Overview.module.css'
import { type BrushPart, brushed, brushedByKey, densityOf, wholeOf } from './overview'
import { type DateRange, daysIn, domainOf, rangeOfDomain } from './range'
import { timeScale } from './scale'

type Props = {
  view: TimelineView
  /** What is drawn now, also while a gesture goes on. */
  domain: Domain
  onLive: (domain: Domain | undefined) => void
  onRange: (range: DateRange, repeated: boolean) => void
}

const HEIGHT = 28
const HANDLE = 24
const BIN_PX = 4

/** All days at a glance, and the window of those drawn: dragged, drawn out at its ends, or moved by keys as three sliders. */
export function Overview({ view, domain, onLive, onRange }: Props) {
  const [frame, size] = useSize<HTMLDivElement>({ width: 960, height: HEIGHT })
  const width = size?.width ?? 0
  const whole = useMemo(() => wholeOf(view.presets.all, view.range), [view.presets.all, view.range])
  const span = domainOf(whole)
  const inner = Math.max(1, width - 2 * HANDLE)
  const scale = timeScale(span, inner)
  const toX = (ms: number) => HANDLE + Math.max(0, Math.min(inner, scale(ms)))
  const path = useMemo(() => densityPath(view, whole, inner), [view, whole, inner])
  const grip = useRef<{ part: BrushPart; x: number; range: DateRange } | undefined>(undefined)
  const shown = rangeOfDomain(domain)

  const dateAt = (clientX: number) => {
    const share = (clientX - (frame.current?.getBoundingClientRect().left ?? 0) - HANDLE) / inner
    return span[0] + Math.max(0, Math.min(1, share)) * (span[1] - span[0])
  }
  const dragged = (clientX: number): DateRange | undefined => {
    const held = grip.current
    if (!held) return undefined
    const [start, end] = domainOf(held.range)
    const by = ((clientX - held.x) / inner) * (span[1] - span[0])
    const at = held.part === 'to' ? end - MS_PER_DAY + by : start + by
    const within = Math.max(span[0], Math.min(span[1] - MS_PER_DAY, at))
    return brushed(held.range, held.part, rangeOfDomain([within, within]).from, whole)
  }
  const take = (part: BrushPart) => (event: PointerEvent) => {
    if (event.button !== 0) return
    event.stopPropagation()
    frame.current?.setPointerCapture?.(event.pointerId)
    grip.current = { part, x: event.clientX, range: view.range }
  }
  const onGround = (event: PointerEvent) => {
    if (event.button !== 0) return
    const first = toIso(dateAt(event.clientX) - ((daysIn(view.range) - 1) / 2) * MS_PER_DAY)
    const range = brushed(view.range, 'window', first, whole)
    frame.current?.setPointerCapture?.(event.pointerId)
    grip.current = { part: 'window', x: event.clientX, range }
    onLive(domainOf(range))
  }
  const left = toX(domain[0])
  const right = toX(domain[1])
  const middle = (left + right) / 2
  const half = Math.max(HANDLE, right - left) / 2
  const last = daysIn(whole) - 1
  const slider = (part: BrushPart) => {
    const date = part === 'to' ? shown.to : shown.from
    const text = part === 'window' ? timelineWords.days(formatDate(shown.from), formatDate(shown.to)) : formatDate(date)
    return {
      role: 'slider',
      tabIndex: 0,
      'aria-label': timelineWords.brush[part],
      'aria-valuemin': 0,
      'aria-valuemax': last,
      'aria-valuenow': Math.max(0, Math.min(last, daysBetween(whole.from, date))),
      'aria-valuetext': text,
      onPointerDown: take(part),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        const next = brushedByKey(view.range, part, event.key, whole)
        if (!next) return
        event.preventDefault()
        event.stopPropagation()
        onRange(next, event.repeat)
      },
    }
  }
  return (
    <div
      ref={frame}
      className={styles.frame}
      onPointerDown={onGround}
      onPointerMove={(event) => {
        const range = dragged(event.clientX)
        if (range) onLive(domainOf(range))
      }}
      onPointerUp={(event) => {
        const range = dragged(event.clientX)
        grip.current = undefined
        if (!range) return
        onLive(undefined)
        onRange(range, false)
      }}
      onPointerCancel={() => {
        grip.current = undefined
        onLive(undefined)
      }}
    >
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its sliders have the names; a title would be a tooltip */}
      <svg width={width} height={HEIGHT} className={styles.svg}>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing inside takes the focus */}
        <g aria-hidden="true">
          <rect className={styles.ground} x={HANDLE} width={inner} height={HEIGHT} />
          <path className={styles.density} d={path} transform={`translate(${HANDLE} 0)`} />
          <line className={styles.asOf} x1={toX(view.asOfMs)} x2={toX(view.asOfMs)} y1={0} y2={HEIGHT} />
        </g>
        <g className={styles.window} {...slider('window')}>
          <rect className={styles.reach} x={middle - half} width={half * 2} height={HEIGHT} />
          <rect className={styles.pane} x={left} y={0.5} width={Math.max(2, right - left)} height={HEIGHT - 1} />
        </g>
        <Handle x={middle - half - HANDLE} edge={left} props={slider('from')} />
        <Handle x={middle + half} edge={right} props={slider('to')} />
      </svg>
    </div>
  )
}

function Handle({ x, edge, props }: { x: number; edge: number; props: object }) {
  return (
    <g className={styles.handle} {...props}>
      <rect className={styles.reach} x={x} width={HANDLE} height={HEIGHT} />
      <rect className={styles.grip} x={edge - 2} y={6} width={4} height={HEIGHT - 12} rx={2} />
    </g>
  )
}

function densityPath(view: TimelineView, whole: DateRange, width: number): string {
  const counts = densityOf(view, whole, Math.round(width / BIN_PX))
  const most = counts.reduce((max, count) => Math.max(max, count), 1)
  const each = width / counts.length
  const high = (count: number) => Math.max(2, Math.sqrt(count / most) * (HEIGHT - 8))
  return [...counts]
    .map((count, i) =>
      count === 0 ? '' : `M${(i * each).toFixed(1)} ${HEIGHT}v${-high(count).toFixed(1)}h${(each - 1).toFixed(1)}V${HEIGHT}z`,
    )
    .join('')
}
