import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { chartFrameWords } from '../lib/strings/charts'
import styles from './ChartFrame.module.css'
import { type ReadPoint, readingStep } from './reading'
import { type Size, useSize } from './useSize'

/** Where a point was drawn, for the tooltip. */
export type Spot = { key: string; left: number; top: number }

/** What the drawing is told and tells: its size, the point being read, and the one under the pointer. */
export type Reading = {
  size: Size
  active: string | undefined
  onHover: (spot: Spot | undefined) => void
  onSpot: (spot: Spot) => void
  onPin: (key: string) => void
}

type Props = {
  /** The chart's accessible name. */
  label: string
  /** One to three sentences with what the drawing shows. */
  summary: string
  points: readonly ReadPoint[]
  /** The small document shown beside a point. */
  tooltip: (key: string) => ReactNode
  /** Enter or a press on a point. */
  onOpen: (key: string) => void
  /** `+` and `-`: below 1 comes nearer, above 1 goes away. */
  onZoom?: ((factor: number) => void) | undefined
  children: (reading: Reading) => ReactNode
}

/**
 * The frame of a chart: a named group that is entered with Tab and read point by point with the arrow keys, one polite
 * line a step, and a tooltip that can be hovered, and dismissed with Escape.
 */
export function ChartFrame({ label, summary, points, tooltip, onOpen, onZoom, children }: Props) {
  const summaryId = useId()
  const [ref, size] = useSize<HTMLDivElement>({ width: 640, height: 260 })
  const [read, setRead] = useState<string>()
  const [spots, setSpots] = useState<Spot>()
  const [hovered, setHovered] = useState<Spot>()
  const active = hovered?.key ?? read
  const spot = hovered ?? (spots?.key === read ? spots : undefined)
  const point = points.find((p) => p.key === active)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && (read !== undefined || hovered !== undefined)) {
      event.stopPropagation()
      setRead(undefined)
      setHovered(undefined)
      return
    }
    if (event.key === 'Enter' && point) {
      event.preventDefault()
      onOpen(point.key)
      return
    }
    const factor = ZOOM_KEYS[event.key]
    if (onZoom && factor !== undefined && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      onZoom(factor)
      return
    }
    const next = readingStep(points, read, event.key)
    if (!next) return
    event.preventDefault()
    setHovered(undefined)
    setRead(next.key)
  }

  return (
    <div className={styles.frame} onPointerLeave={() => setHovered(undefined)}>
      {/* biome-ignore lint/a11y/useSemanticElements: a figure cannot take the focus and keep its name in all readers */}
      <div
        ref={ref}
        role="group"
        aria-roledescription={chartFrameWords.chart}
        aria-label={label}
        aria-describedby={summaryId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the group is read with the arrow keys
        tabIndex={0}
        className={styles.drawing}
        onKeyDown={onKeyDown}
        onBlur={() => setRead(undefined)}
      >
        {size &&
          children({
            size,
            active,
            onHover: setHovered,
            onSpot: (s) => setSpots((old) => (same(old, s) ? old : s)),
            onPin: onOpen,
          })}
      </div>
      <p id={summaryId} className="visually-hidden">
        {onZoom ? chartFrameWords.readingAndZoom(summary) : chartFrameWords.reading(summary)}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {read !== undefined && read === point?.key ? point.text() : ''}
      </p>
      {size && spot && point && (
        <div className={styles.tooltip} style={tooltipPlace(spot, size)} aria-hidden="true">
          {tooltip(point.key)}
        </div>
      )}
    </div>
  )
}

const ZOOM_KEYS: Record<string, number> = { '+': 0.6, '=': 0.6, '-': 1 / 0.6 }

const same = (a: Spot | undefined, b: Spot) => a?.key === b.key && a.left === b.left && a.top === b.top

const TOOLTIP_WIDTH = 264

/** Beside the point, on the side that has room. */
function tooltipPlace(spot: Spot, size: Size) {
  const right = spot.left + 14 + TOOLTIP_WIDTH <= size.width
  return {
    width: TOOLTIP_WIDTH,
    left: right ? spot.left + 14 : Math.max(0, spot.left - 14 - TOOLTIP_WIDTH),
    top: Math.max(0, Math.min(spot.top - 20, size.height - 130)),
  }
}
