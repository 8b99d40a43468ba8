import { type PointerEvent, type RefObject, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { cssZoom } from '../../ui/cssZoom'
import { type Domain, pinched, scaled, slid } from './domain'
import { type DateRange, domainOf, rangeOfDomain } from './range'

type Options = {
  range: DateRange
  extent: DateRange
  width: number
  /** A gesture has ended in these days. */
  onRange: (range: DateRange) => void
}

const DRAG_THRESHOLD_PX = 4
const WHEEL_STEP = 0.0025
/** A turn of the wheel has ended after so long without another. */
const WHEEL_REST_MS = 220

type Fingers = Map<number, { was: number; now: number }>
/** Where the surface stands, measured once a gesture: asking at each move would lay the page out each time. */
type Place = { left: number; width: number }

/** Whether a turn of the wheel over an element would scroll it, something around it or the page. */
function scrollsUnder(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight + 1) continue
    if (at === document.documentElement || /auto|scroll/.test(getComputedStyle(at).overflowY)) return true
  }
  return false
}

type Grip = { fingers: Fingers; domain: Domain; moving: boolean; place: Place }

/**
 * Drag to pan, two fingers or the wheel to zoom where they are, sideways wheel to pan. Where the wheel would scroll something it does
 * that, and zooms with Ctrl. While a gesture goes on only `domain` moves, which no other part of the page sees; the range in whole days
 * is given once, when it ends.
 */
export function usePanZoom(surface: RefObject<Element | null>, { range, extent, width, onRange }: Options) {
  const [live, setLive] = useState<Domain | undefined>(undefined)
  const grip = useRef<Grip | undefined>(undefined)
  const wheeled = useRef<{ domain: Domain; place: Place; timer: ReturnType<typeof setTimeout> } | undefined>(undefined)
  const justDragged = useRef(false)
  /** The width as the pointer meets it: a presented step is enlarged. */
  const placeNow = (): Place => ({
    left: surface.current?.getBoundingClientRect().left ?? 0,
    width: Math.max(1, width) * (surface.current ? cssZoom(surface.current) : 1),
  })
  const shareOf = (clientX: number, place: Place) => (clientX - place.left) / place.width

  const end = useEffectEvent((domain: Domain) => {
    setLive(undefined)
    onRange(rangeOfDomain(domain))
  })
  const onWheel = useEffectEvent((event: WheelEvent) => {
    const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX
    const upright = !event.shiftKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY)
    const zooms = event.ctrlKey || event.metaKey || (upright && (wheeled.current || !scrollsUnder(surface.current)))
    if (upright && !zooms) return
    event.preventDefault()
    clearTimeout(wheeled.current?.timer)
    const from = wheeled.current?.domain ?? domainOf(range)
    const place = wheeled.current?.place ?? placeNow()
    const share = Math.max(0, Math.min(1, shareOf(event.clientX, place)))
    const domain = zooms
      ? scaled(from, Math.exp(event.deltaY * WHEEL_STEP), share, extent)
      : slid(from, (sideways / place.width) * (from[1] - from[0]), extent)
    const timer = setTimeout(() => {
      wheeled.current = undefined
      end(domain)
    }, WHEEL_REST_MS)
    wheeled.current = { domain, place, timer }
    setLive(domain)
  })
  useEffect(() => {
    const element = surface.current
    if (!element) return
    const listen = (event: Event) => {
      if (event instanceof WheelEvent) onWheel(event)
    }
    // React's own wheel listeners are passive: they could not keep the browser from zooming the page.
    element.addEventListener('wheel', listen, { passive: false })
    return () => {
      element.removeEventListener('wheel', listen)
      clearTimeout(wheeled.current?.timer)
      wheeled.current = undefined
    }
  }, [surface])

  const moved = ({ fingers, domain }: Grip): Domain => {
    const [a, b] = [...fingers.values()]
    if (a && b) return pinched(domain, [a.was, b.was], [a.now, b.now], extent)
    return slid(domain, (a ? a.was - a.now : 0) * (domain[1] - domain[0]), extent)
  }
  /** The fingers now down hold what is now drawn: one more or one fewer must not make it jump. */
  const regrip = (held: Grip) => {
    held.domain = moved(held)
    for (const finger of held.fingers.values()) finger.was = finger.now
  }
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      justDragged.current = false
      if (event.button !== 0) return
      const held = grip.current ?? { fingers: new Map(), domain: live ?? domainOf(range), moving: false, place: placeNow() }
      if (held.fingers.size >= 2) return
      regrip(held)
      const at = shareOf(event.clientX, held.place)
      held.fingers.set(event.pointerId, { was: at, now: at })
      grip.current = held
    },
    onPointerMove: (event: PointerEvent) => {
      const held = grip.current
      const finger = held?.fingers.get(event.pointerId)
      if (!held || !finger) return
      const now = shareOf(event.clientX, held.place)
      if (!held.moving && Math.abs(now - finger.was) * width < DRAG_THRESHOLD_PX) return
      if (!held.moving) event.currentTarget.setPointerCapture?.(event.pointerId)
      held.moving = true
      finger.now = now
      setLive(moved(held))
    },
    onPointerUp: (event: PointerEvent) => {
      const held = grip.current
      if (!held?.fingers.has(event.pointerId)) return
      regrip(held)
      held.fingers.delete(event.pointerId)
      if (held.fingers.size > 0) return
      grip.current = undefined
      if (!held.moving) return
      justDragged.current = true
      setLive(undefined)
      onRange(rangeOfDomain(held.domain))
    },
    onPointerCancel: () => {
      grip.current = undefined
      setLive(undefined)
    },
  }
  /** Whether the click that now comes ends a drag, and is meant for nothing. */
  const endsDrag = useCallback(() => justDragged.current, [])
  return { domain: live ?? domainOf(range), moving: live !== undefined, setLive, handlers, endsDrag }
}
