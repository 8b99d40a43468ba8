import { type RefObject, useEffect } from 'react'
import type { Mark } from './clusters'
import type { TimelineView } from './model'

/** A mark that the next drawing will hold and that the focus is to follow: the one of this event, or whichever becomes active. */
export type Awaited = { id?: string } | undefined

/** Gives the focus to the mark that was awaited, once it is drawn. */
export function useAwaited(
  awaited: RefObject<Awaited>,
  active: Mark | undefined,
  { events }: TimelineView,
  plot: RefObject<Element | null>,
): void {
  useEffect(() => {
    const wanted = awaited.current
    if (!wanted || !active) return
    if (wanted.id !== undefined && !active.members.some((i) => events[i]?.id === wanted.id)) return
    awaited.current = undefined
    const target = plot.current?.querySelector(`[data-mark="${active.key}"]`)
    if (target instanceof SVGElement) target.focus()
  }, [awaited, active, plot, events])
}
