import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

const SHORTEST_SECONDS = 5

/** How the page asks again by itself. `seconds` absent: it does not. */
export type Refresh = { seconds: number | undefined; paused: boolean; setPaused: (paused: boolean) => void; now: () => void }

/** Asks again for everything every so many seconds while the page can be seen, and at once when it comes back overdue. */
export function useRefresh(wanted: number | undefined): Refresh {
  const client = useQueryClient()
  const [paused, setPaused] = useState(false)
  const seconds = wanted === undefined || wanted <= 0 ? undefined : Math.max(wanted, SHORTEST_SECONDS)
  useEffect(() => {
    if (seconds === undefined || paused) return
    let asked = Date.now()
    const ask = () => {
      if (document.hidden) return
      asked = Date.now()
      void client.refetchQueries({ type: 'active' }, { cancelRefetch: false })
    }
    const back = () => {
      // A clock set back must not put the next question off for ever.
      const since = Date.now() - asked
      if (since >= seconds * 1000 || since < 0) ask()
    }
    const timer = setInterval(ask, seconds * 1000)
    document.addEventListener('visibilitychange', back)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', back)
    }
  }, [client, seconds, paused])
  return { seconds, paused, setPaused, now: () => void client.refetchQueries({ type: 'active' }, { cancelRefetch: false }) }
}
