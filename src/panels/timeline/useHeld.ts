import { useState } from 'react'
import type { Domain } from './domain'
import { type Held, heldAtRest, heldNext } from './held'

/** What is laid out for the days seen: at rest those themselves, while they move what `heldNext` says. */
export function useHeld(seen: Domain, atRest: Domain, moving: boolean, cheap: boolean): Held {
  const [last, keep] = useState<Held | undefined>(undefined)
  const next = moving ? heldNext(last ?? heldAtRest(atRest), seen, cheap) : undefined
  if (next !== last) keep(next)
  return next ?? heldAtRest(seen)
}
