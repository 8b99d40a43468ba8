import { useKeyDown } from '../ui/useKeyDown'

/** Ctrl+K (or Cmd+K) searches, also while the reader types; not while a card is open. */
export function useSearchKey(onSearch: () => void, enabled: boolean): void {
  useKeyDown((event) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'k') return
    if (document.querySelector('dialog[open]')) return
    event.preventDefault()
    onSearch()
  }, enabled)
}
