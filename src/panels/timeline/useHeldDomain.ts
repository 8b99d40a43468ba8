import { useState } from 'react'
import type { Domain } from './domain'

/** How much is drawn beyond each edge while panning, in lengths of what is seen. */
const BEYOND = 0.5
/** Lengths nearer than this are the same: sums of instants round. */
const SAME_MS = 1

/** What is laid out, and by how much of the length seen it begins before what is seen. */
type Held = { domain: Domain; before: number; lengths: number }

const lengthOf = ([start, end]: Domain) => end - start
const holds = (outer: Domain, inner: Domain) => outer[0] <= inner[0] && outer[1] >= inner[1]

/**
 * The days to lay out for those that are seen. While panning it stays the same, somewhat wider than what is seen, so that a frame
 * moves one drawing and lays none out; at rest, and while zooming (a length other than that at rest), it is what is seen.
 */
export function useHeldDomain(seen: Domain, atRest: Domain, moving: boolean): Held {
  const [last, keep] = useState<Domain | undefined>(undefined)
  const length = lengthOf(seen)
  const pans = moving && Math.abs(length - lengthOf(atRest)) < SAME_MS
  const wide = pans ? (last && holds(last, seen) ? last : widened(seen)) : undefined
  if (wide !== last) keep(wide)
  if (!wide) return { domain: seen, before: 0, lengths: 1 }
  return { domain: wide, before: (seen[0] - wide[0]) / length, lengths: lengthOf(wide) / length }
}

function widened([start, end]: Domain): Domain {
  const more = (end - start) * BEYOND
  return [start - more, end + more]
}
