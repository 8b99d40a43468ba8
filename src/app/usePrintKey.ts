import { useKeyDown } from '../ui/useKeyDown'

/** Ctrl+P (or Cmd+P) asks us first: what is to be printed must be drawn at the width of the paper before the browser takes it. */
export function usePrintKey(onPrint: () => void, enabled: boolean): void {
  useKeyDown((event) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'p') return
    event.preventDefault()
    onPrint()
  }, enabled)
}
