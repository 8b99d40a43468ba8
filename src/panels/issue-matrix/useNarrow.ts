import { useSyncExternalStore } from 'react'

/** As wide as a phone: the matrix then shows one issue at a time. The same width as in the style sheets. */
const NARROW = '(max-width: 767px)'

/** Whether the window is as narrow as a phone's; false where the browser cannot tell. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow, () => false)
}

const hasQueries = () => typeof window.matchMedia === 'function'
const isNarrow = () => hasQueries() && window.matchMedia(NARROW).matches

function subscribe(onChange: () => void): () => void {
  if (!hasQueries()) return () => undefined
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
