import { useEffect, useState } from 'react'
import { whenIdle } from './whenIdle'

/** True once the browser has had nothing to do after `ready`: time for what may be needed later. */
export function useRested(ready: boolean): boolean {
  const [rested, setRested] = useState(false)
  useEffect(() => (ready && !rested ? whenIdle(() => setRested(true)) : undefined), [ready, rested])
  return rested
}
