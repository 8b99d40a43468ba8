import { useKeyDown } from '../ui/useKeyDown'

/** Keys of the page and what they do. Key names are those of `KeyboardEvent.key`. */
export type KeyTable = Readonly<Record<string, () => void>>

const TYPING =
  'input:not([type="radio"], [type="checkbox"], [type="range"], [type="button"]), select, textarea, [contenteditable="true"]'

/** Listens for single keys, but never while the reader types, holds a modifier or has a card open. */
export function useKeys(table: KeyTable, enabled: boolean): void {
  useKeyDown((event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const target = event.target instanceof Element ? event.target : null
    if (target?.closest(TYPING) || document.querySelector('dialog[open]')) return
    const act = Object.hasOwn(table, event.key) ? table[event.key] : undefined
    if (!act) return
    event.preventDefault()
    act()
  }, enabled)
}
