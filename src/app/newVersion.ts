import { useSyncExternalStore } from 'react'

let take: (() => Promise<void>) | undefined
const listeners = new Set<() => void>()

/** Tells the page that a newer version of it lies ready; `takeOver` puts it in place. */
export function offerNewVersion(takeOver: () => Promise<void>): void {
  take = takeOver
  for (const listener of listeners) listener()
}

const subscribe = (changed: () => void) => {
  listeners.add(changed)
  return () => {
    listeners.delete(changed)
  }
}

/** What puts a newer version of the page in place, once one lies ready. */
export const useNewVersion = (): (() => Promise<void>) | undefined => useSyncExternalStore(subscribe, () => take)
