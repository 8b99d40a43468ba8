import { type CSSProperties, useContext, useMemo } from 'react'
import { Presented } from '../../ui/presented'
import type { Domain } from './domain'
import { layOut } from './drawing'
import { labelsFor } from './markLabels'
import type { TimelineView } from './model'
import { domainOf } from './range'
import { useHeld } from './useHeld'

/** Up to so many events, zooming lays out each frame anew; with more, it stretches the drawing between. */
const CHEAP = 2000

type Seen = { domain: Domain; moving: boolean; width: number; height: number; head: number }

/** The drawing and its words, the stretches beside it while panning, and where on the plot each stands in this frame. */
export function useLaidOut(view: TimelineView, { domain, moving, width, height, head }: Seen) {
  const roomy = useContext(Presented)
  const held = useHeld(domain, domainOf(view.range), moving, view.events.length <= CHEAP)
  const [start, end] = held.base
  /** Pixels for a stretch of time, as laid out. */
  const widthOf = ([from, to]: Domain) => (width * (to - from)) / held.unit
  const drawnWidth = widthOf(held.base)
  const [drawing, labels] = useMemo(() => {
    const made = layOut(view, [start, end], { width: drawnWidth, height, head, roomy })
    return [made, labelsFor(view, made)]
  }, [view, start, end, drawnWidth, height, head, roomy])
  const seen = domain[1] - domain[0]
  // A layer of its own while it moves: the browser then shifts what is painted, and paints nothing anew.
  const placeOf = ([from]: Domain): CSSProperties | undefined => {
    if (!moving) return undefined
    const x = ((from - domain[0]) / seen) * width
    return { transform: `translate(${x}px, 0) scale(${held.unit / seen}, 1)`, willChange: 'transform' }
  }
  return { drawing, labels, held, placeOf, widthOf }
}
