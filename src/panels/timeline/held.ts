import type { Domain } from './domain'

/** A stretch of days beside the base, drawn only while panning: 1, 2 … follow it, -1, -2 … stand before it. */
export type Side = { at: number; domain: Domain }
/** What is laid out: `unit` is how many milliseconds the width of the plot stood for then. */
export type Held = { unit: number; base: Domain; sides: readonly Side[] }

/** How long a side is, how far beyond what is seen one is made ahead, and how far away it is dropped; in lengths seen. */
const SIDE = 0.25
const AHEAD = 0.25
const FAR = 1
/** A drawing is stretched no more than this before it is laid out anew; it reaches past both edges by so much of its length. */
const MOST_STRETCH = 1.25
const BEYOND = 0.125
/** Lengths nearer than this are the same: sums of instants round. */
const SAME_MS = 1

const lengthOf = ([start, end]: Domain) => end - start
const widened = ([start, end]: Domain, by: number): Domain => [start - by, end + by]
const holds = (outer: Domain, inner: Domain) => outer[0] <= inner[0] && outer[1] >= inner[1]
const meets = (a: Domain, b: Domain) => a[0] < b[1] && a[1] > b[0]

/** What is laid out at rest: what is seen. */
export const heldAtRest = (seen: Domain): Held => ({ unit: lengthOf(seen), base: seen, sides: [] })

/**
 * What to lay out for a frame of a gesture, given what was for the one before. Panning adds stretches beside the drawing at rest
 * and leaves that as it is. Zooming stretches what is laid out while it holds what is seen, and lays out anew when it no longer
 * does; with few events (`cheap`), at each frame.
 */
export function heldNext(last: Held, seen: Domain, cheap: boolean): Held {
  const length = lengthOf(seen)
  if (Math.abs(length - last.unit) < SAME_MS) return withSides(last, seen)
  if (cheap) return heldAtRest(seen)
  const stretch = last.unit / length
  const fits = stretch < MOST_STRETCH && stretch > 1 / MOST_STRETCH && holds(last.base, seen)
  return fits ? last : { unit: length, base: widened(seen, length * BEYOND), sides: [] }
}

/** Those that are seen, those of before that are near, and at most one more made ahead: each costs a part of a frame. */
function withSides(last: Held, seen: Domain): Held {
  const length = lengthOf(seen)
  const had = new Set(last.sides.map((side) => side.at))
  const near = widened(seen, length * FAR)
  const kept = last.sides.filter((side) => meets(side.domain, near))
  const missing = sidesOf(last, seen).filter((side) => !had.has(side.at))
  const ahead = missing.length > 0 ? [] : sidesOf(last, widened(seen, length * AHEAD)).filter((side) => !had.has(side.at))
  const middle = seen[0] + seen[1]
  const distance = ({ domain }: Side) => Math.abs(domain[0] + domain[1] - middle)
  const more = missing.length > 0 ? missing : ahead.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1)
  return more.length === 0 && kept.length === last.sides.length ? last : { ...last, sides: [...kept, ...more] }
}

/** The sides that touch a domain. */
function sidesOf({ unit, base }: Held, domain: Domain): Side[] {
  const each = unit * SIDE
  const sides: Side[] = []
  const before = Math.ceil((base[0] - domain[0]) / each)
  const first = Math.max(0, Math.floor((base[0] - domain[1]) / each))
  for (let k = first; k < before; k++) sides.push({ at: -1 - k, domain: [base[0] - (k + 1) * each, base[0] - k * each] })
  const after = Math.ceil((domain[1] - base[1]) / each)
  const next = Math.max(0, Math.floor((domain[0] - base[1]) / each))
  for (let k = next; k < after; k++) sides.push({ at: 1 + k, domain: [base[1] + k * each, base[1] + (k + 1) * each] })
  return sides
}
