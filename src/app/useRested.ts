import { useEffect, useState } from 'react'

const REST_MS = 3000

/** True a while after `ready`: time for the code of what may be asked for later. */
export function useRested(ready: boolean): boolean {
  const [rested, setRested] = useState(false)
  useEffect(() => {
    if (!ready) return
    const timer = setTimeout(() => setRested(true), REST_MS)
    return () => clearTimeout(timer)
  }, [ready])
  return rested
}
