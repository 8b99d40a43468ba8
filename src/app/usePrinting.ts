import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Whether the browser is taking the page for paper, whoever asked for it: true between `beforeprint` and `afterprint`. What is to
 * be printed is drawn before `beforeprint` returns, because the browser takes what stands there then. Not enabled: never true.
 */
export function usePrinting(enabled: boolean): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    if (!enabled) return
    let held: Element | null = null
    const before = () => {
      held = document.activeElement
      flushSync(() => setPrinting(true))
    }
    const after = () => {
      flushSync(() => setPrinting(false))
      // What is not on paper loses the focus to it.
      if (held instanceof HTMLElement && held.isConnected && document.activeElement !== held)
        held.focus({ preventScroll: true })
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [enabled])
  return printing
}
