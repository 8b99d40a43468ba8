import { useCallback, useEffect, useRef, useState } from 'react'

/** What a tip tells about, and the element beside which it stands. */
export type Pointed = { key: string; at: Element }

const GRACE_MS = 160

/** The mark pointed at or focused. It stays a moment when the pointer leaves, so that the pointer can enter the tip. */
export function useTip() {
  const [pointed, setPointed] = useState<Pointed | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const hold = useCallback(() => clearTimeout(timer.current), [])
  const show = useCallback(
    (next: Pointed) => {
      hold()
      setPointed(next)
    },
    [hold],
  )
  const dismiss = useCallback(() => {
    hold()
    setPointed(undefined)
  }, [hold])
  const leave = useCallback(() => {
    hold()
    timer.current = setTimeout(() => setPointed(undefined), GRACE_MS)
  }, [hold])
  useEffect(() => hold, [hold])
  return { pointed, show, hold, leave, dismiss }
}
