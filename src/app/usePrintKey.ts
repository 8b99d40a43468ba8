import { useEffect, useRef } from 'react'

/** Ctrl+P (or Cmd+P) asks us first: what is to be printed must be drawn at the width of the paper before the browser takes it. */
export function usePrintKey(onPrint: () => void, enabled: boolean): void {
  const current = useRef(onPrint)
  useEffect(() => {
    current.current = onPrint
  })
  useEffect(() => {
    if (!enabled) return
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'p') return
      event.preventDefault()
      current.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [enabled])
}
