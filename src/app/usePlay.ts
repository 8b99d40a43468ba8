import { useCallback, useEffect, useState } from 'react'
import type { SetFilters } from '../filters/useFilters'
import type { IsoDate } from '../lib/dates'
import { stepDay } from './stepDay'
import type { AsOf } from './useAsOf'

/** How long one day of knowledge stands while the days are played, in milliseconds: time to read a finding. */
export const PLAY_STEP_MS = 1800

/** `played` is true once anything was played: only then is a pause worth telling. */
export type Play = { playing: boolean; played: boolean; toggle: () => void }

/**
 * Plays the days of knowledge one after another until the latest. From the latest it begins again at `start`. Pauses when the
 * reader goes to another day, when the page is hidden, and at the end. One entry of the history for the whole run.
 */
export function usePlay(asOf: Pick<AsOf, 'date' | 'days' | 'latest'>, start: IsoDate | undefined, set: SetFilters): Play {
  const { date, days, latest } = asOf
  // The day left and the day gone to: on any other day the reader went there, and playing is over.
  const [run, setRun] = useState<{ from: IsoDate; to: IsoDate }>()
  const [played, setPlayed] = useState(false)
  const playing = run !== undefined && (date === run.from || date === run.to)

  const go = useCallback(
    (to: IsoDate, history: 'push' | 'replace') => {
      setRun({ from: date, to })
      set({ asof: to === latest ? 'latest' : to }, { history })
    },
    [date, latest, set],
  )

  useEffect(() => {
    if (!playing) return
    const next = stepDay(days, date, 1)
    const timer = setTimeout(() => (next === undefined ? setRun(undefined) : go(next, 'replace')), PLAY_STEP_MS)
    const onHidden = () => document.hidden && setRun(undefined)
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onHidden)
    }
  }, [playing, days, date, go])

  const toggle = useCallback(() => {
    if (playing) return setRun(undefined)
    const first = date === latest ? (start ?? days[0]?.date) : stepDay(days, date, 1)
    if (first === undefined || first === date) return
    setPlayed(true)
    go(first, 'push')
  }, [playing, date, latest, start, days, go])

  return { playing, played, toggle }
}
