import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { cssZoom } from '../../ui/cssZoom'
import { type DateRange, domainOf, panned, rangeOfDomain, zoomed } from './range'

type Domain = [number, number]
type Options = {
  range: DateRange
  extent: DateRange
  width: number
  /** The reader moved the range: `continuous` while a gesture goes on. */
  onRange: (range: DateRange, continuous: boolean) => void
}

const DRAG_THRESHOLD_PX = 4
const WHEEL_STEP = 0.0025

/**
 * Drag to pan, wheel with Ctrl (or a pinch on a touchpad) to zoom at the pointer, sideways wheel to pan. While a drag
 * goes on, `domain` follows the pointer; the range in whole days is given when it ends.
 */
export function usePanZoom(surface: RefObject<Element | null>, { range, extent, width, onRange }: Options) {
  const [live, setLive] = useState<Domain | undefined>(undefined)
  const grip = useRef<{ x: number; domain: Domain; moving: boolean } | undefined>(undefined)
  const justDragged = useRef(false)

  /** The width as the pointer meets it: a presented step is enlarged. */
  const drawnWidth = () => Math.max(1, width) * (surface.current ? cssZoom(surface.current) : 1)
  const onWheel = useEffectEvent((event: WheelEvent) => {
    const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault()
      const at = (event.clientX - (surface.current?.getBoundingClientRect().left ?? 0)) / drawnWidth()
      onRange(zoomed(range, Math.exp(event.deltaY * WHEEL_STEP), extent, Math.max(0, Math.min(1, at))), true)
    } else if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
      event.preventDefault()
      onRange(panned(range, sideways / drawnWidth(), extent), true)
    }
  })
  useEffect(() => {
    const element = surface.current
    if (!element) return
    const listen = (event: Event) => {
      if (event instanceof WheelEvent) onWheel(event)
    }
    // React's own wheel listeners are passive: they could not keep the browser from zooming the page.
    element.addEventListener('wheel', listen, { passive: false })
    return () => element.removeEventListener('wheel', listen)
  }, [surface])

  const dragged = (event: PointerEvent, domain: Domain, from: number): Domain => {
    const msPerPx = (domain[1] - domain[0]) / drawnWidth()
    const [first, last] = domainOf(extent)
    const wanted = (from - event.clientX) * msPerPx
    const by = Math.max(Math.min(0, first - domain[1]), Math.min(Math.max(0, last - domain[0]), wanted))
    return [domain[0] + by, domain[1] + by]
  }
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      justDragged.current = false
      if (event.button === 0) grip.current = { x: event.clientX, domain: domainOf(range), moving: false }
    },
    onPointerMove: (event: PointerEvent) => {
      const held = grip.current
      if (!held) return
      if (!held.moving && Math.abs(event.clientX - held.x) < DRAG_THRESHOLD_PX) return
      if (!held.moving) event.currentTarget.setPointerCapture(event.pointerId)
      held.moving = true
      setLive(dragged(event, held.domain, held.x))
    },
    onPointerUp: (event: PointerEvent) => {
      const held = grip.current
      grip.current = undefined
      if (!held?.moving) return
      justDragged.current = true
      setLive(undefined)
      onRange(rangeOfDomain(dragged(event, held.domain, held.x)), true)
    },
    onPointerCancel: () => {
      grip.current = undefined
      setLive(undefined)
    },
  }
  /** Whether the click that now comes ends a drag, and is meant for nothing. */
  const endsDrag = () => justDragged.current
  return { domain: live ?? domainOf(range), handlers, endsDrag }
}
