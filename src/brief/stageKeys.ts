import { useKeyDown } from '../ui/useKeyDown'

/** What a key asks of a running brief. */
export type StageAct =
  | {
      kind:
        | 'next'
        | 'previous'
        | 'first'
        | 'last'
        | 'blank'
        | 'overview'
        | 'full'
        | 'reset'
        | 'speaker'
        | 'theme'
        | 'help'
        | 'leave'
    }
  | { kind: 'digit'; digit: string }
  | { kind: 'go' }

const ACTS: Readonly<Record<string, StageAct>> = {
  ArrowRight: { kind: 'next' },
  ArrowDown: { kind: 'next' },
  PageDown: { kind: 'next' },
  ' ': { kind: 'next' },
  ArrowLeft: { kind: 'previous' },
  ArrowUp: { kind: 'previous' },
  PageUp: { kind: 'previous' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Enter: { kind: 'go' },
  b: { kind: 'blank' },
  '.': { kind: 'blank' },
  o: { kind: 'overview' },
  f: { kind: 'full' },
  r: { kind: 'reset' },
  s: { kind: 'speaker' },
  t: { kind: 'theme' },
  '?': { kind: 'help' },
  Escape: { kind: 'leave' },
}
/** A clicker has no other keys: these work even while a card is open. */
const CLICKER = new Set(['PageUp', 'PageDown'])
/** Keys that belong to whatever has the focus before they belong to the stage. */
export const PRESSING: ReadonlySet<string> = new Set([' ', 'Enter'])
const LETTER = /^[a-z0-9?.]$/
const TYPING = 'input:not([type="radio"], [type="checkbox"], [type="range"], [type="button"]), select, textarea'
const PRESSABLE = [
  ...['a[href]', 'button', 'summary', 'input', 'select', 'textarea'],
  ...['[role="button"]', '[role="gridcell"]', '[role="option"]'],
].join()

type KeyOf = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** What a key means on the stage, or undefined when it is none of the stage's. */
export function stageAct(event: KeyOf): StageAct | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  if (/^[0-9]$/.test(event.key)) return { kind: 'digit', digit: event.key }
  return Object.hasOwn(ACTS, event.key) ? ACTS[event.key] : undefined
}

/** Listens for the keys of a running brief; never while the reader types, and in cards only to a clicker. */
export function useStageKeys(act: (what: StageAct) => void, letters: boolean): void {
  useKeyDown((event) => {
    const what = stageAct(event)
    if (!what || event.defaultPrevented || (!letters && LETTER.test(event.key))) return
    const target = event.target instanceof Element ? event.target : null
    if (target?.closest(TYPING)) return
    if (PRESSING.has(event.key) && target?.closest(PRESSABLE)) return
    if (document.querySelector('dialog[open]') && !CLICKER.has(event.key)) return
    event.preventDefault()
    act(what)
  })
}
