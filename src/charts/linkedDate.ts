import { useSyncExternalStore } from 'react'

/**
 * The day that the reader points at, in whichever drawing: the others mark it too. `by` names the drawing that set it, so
 * that a drawing does not mark what it shows itself. Kept outside React's tree: pointing must not render the page.
 */
export type LinkedDate = { date: string; by: string; label: string }

let current: LinkedDate | null = null
const listeners = new Set<() => void>()

/** Points at a day (an ISO date), or at none. */
export function pointAt(next: LinkedDate | null): void {
  if (next?.date === current?.date && next?.by === current?.by && next?.label === current?.label) return
  current = next
  for (const listener of listeners) listener()
}

function listen(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The day that another drawing than `self` points at; null while there is none. */
export function useLinkedDate(self: string): LinkedDate | null {
  const linked = useSyncExternalStore(listen, () => current)
  return linked === null || linked.by === self ? null : linked
}
