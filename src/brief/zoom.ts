import { useSyncExternalStore } from 'react'

/** Steps are laid out for a sheet of this size, in CSS pixels, and enlarged to the screen: 12 px there are 24 at 1080p. */
const SHEET = { width: 960, height: 540 }

export function zoomFor(width: number, height: number): number {
  return Math.max(1, Math.min(width / SHEET.width, height / SHEET.height))
}

const subscribe = (changed: () => void) => {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}

/** How much a step is enlarged on this screen now. */
export function useZoom(): number {
  return useSyncExternalStore(subscribe, () => zoomFor(window.innerWidth, window.innerHeight))
}
