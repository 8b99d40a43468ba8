import { useLayoutEffect, useRef } from 'react'

/**
 * Hears each key pressed on the page from the moment that what is drawn stands. A layout effect: React leaves others for after the
 * picture, and a key pressed in between, by a quick hand on a busy machine, would be lost.
 */
export function useKeyDown(onKey: (event: KeyboardEvent) => void, enabled = true): void {
  const current = useRef(onKey)
  useLayoutEffect(() => {
    current.current = onKey
  })
  useLayoutEffect(() => {
    if (!enabled) return
    const hear = (event: KeyboardEvent) => current.current(event)
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [enabled])
}
