import { useEffect, useState } from 'react'
import { stateWords } from '../lib/strings/dataState'
import type { LoadedDossier } from './useDossier'

const MINUTE = 60_000

/** How long ago something was, in words; a time ahead of the reader's clock counts as now. */
export function ageWords(then: number, now: number): string {
  const minutes = Math.floor(Math.max(now - then, 0) / MINUTE)
  if (minutes < 1) return stateWords.underMinute
  if (minutes < 60) return stateWords.minutes(minutes)
  if (minutes < 48 * 60) return stateWords.hours(Math.floor(minutes / 60))
  return stateWords.days(Math.floor(minutes / (24 * 60)))
}

/** When the oldest of the data on screen arrived; absent while there are none. */
export function oldestAnswer(loaded: LoadedDossier): number | undefined {
  const times = [...loaded.reports.values()].flatMap((r) => (r.state === 'ready' && r.answeredAt > 0 ? [r.answeredAt] : []))
  return times.length === 0 ? undefined : Math.min(...times)
}

/** The reader's clock, looked at again from time to time. */
export function useNow(everyMs = MINUTE / 2): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
