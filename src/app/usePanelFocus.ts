import { useEffect, useRef } from 'react'
import type { PanelId } from '../filters/parameters'

/** Gives the focus to the panels when the button that made one large, or all of them shown again, has gone with its place. */
export function usePanelFocus(large: PanelId | null, presenting: boolean): void {
  const before = useRef(large)
  useEffect(() => {
    if (before.current === large) return
    before.current = large
    if (!presenting && document.activeElement === document.body) document.getElementById('panels')?.focus()
  }, [large, presenting])
}
