import { useEffect, useLayoutEffect, useState } from 'react'

const STILL_MS = 3000
const PRESSES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const
const INPUTS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart', 'focusin'] as const

/** True once nothing has been touched for three seconds. */
export function useStill(): boolean {
  const [still, setStill] = useState(false)
  useEffect(() => {
    let timer = 0
    const moved = () => {
      setStill(false)
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setStill(true), STILL_MS)
    }
    moved()
    for (const name of INPUTS) window.addEventListener(name, moved, { passive: true })
    return () => {
      window.clearTimeout(timer)
      for (const name of INPUTS) window.removeEventListener(name, moved)
    }
  }, [])
  return still
}

/**
 * Calls `onDue` when a step's time is over. Any input stops the clock until the reader starts it again, also a pointer that has
 * rested and moves, as over a mark to read it; a hidden tab stops it too. A layout effect, so that what is touched the moment that a
 * step stands is heard.
 */
export function useDwell(
  seconds: number | undefined,
  stepKey: string,
  running: boolean,
  onDue: () => void,
  onInput: (event: Event) => void,
): void {
  useLayoutEffect(() => {
    if (seconds === undefined || !running || stepKey === '') return
    const timer = window.setTimeout(onDue, seconds * 1000)
    const hidden = (event: Event) => document.hidden && onInput(event)
    // The hand that has just pressed the button moves on; a browser also tells of a resting pointer when something comes under it.
    let last = Date.now()
    const moved = (event: PointerEvent) => {
      if (event.movementX === 0 && event.movementY === 0) return
      if (Date.now() - last > STILL_MS) onInput(event)
      last = Date.now()
    }
    window.addEventListener('pointermove', moved, { passive: true })
    for (const name of PRESSES) window.addEventListener(name, onInput, { passive: true })
    document.addEventListener('visibilitychange', hidden)
    return () => {
      window.clearTimeout(timer)
      window.removeEventListener('pointermove', moved)
      for (const name of PRESSES) window.removeEventListener(name, onInput)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [seconds, stepKey, running, onDue, onInput])
}

/** Keeps the screen awake while a brief runs, where the browser can; asked again when the tab comes back. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    let over = false
    const ask = async () => {
      if (document.hidden || !('wakeLock' in navigator)) return
      try {
        const given = await navigator.wakeLock.request('screen')
        if (over) await given.release()
        else lock = given
      } catch {
        // Refused (battery, policy): the screen sleeps as it always does.
      }
    }
    const asked = () => void ask()
    asked()
    document.addEventListener('visibilitychange', asked)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', asked)
      lock?.release().catch(() => undefined)
    }
  }, [])
}
