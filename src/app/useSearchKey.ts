import { useEffect, useRef } from 'react'

/** Ctrl+K (or Cmd+K) searches, also while the reader types; not while a card is open. */
export function useSearchKey(onSearch: () => void, enabled: boolean): void {
  const current = useRef(onSearch)
  useEffect(() => {
    current.current = onSearch
  })
  useEffect(() => {
    if (!enabled) return
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'k') return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      current.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [enabled])
}
