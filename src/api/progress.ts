import type { ListResource } from '../lib/vocabulary'

let counts: ReadonlyMap<ListResource, number> = new Map()
const listeners = new Set<() => void>()

/** Tells how many items of a list that comes in pages have been read; nothing once it is whole or given up. */
export function tellRead(resource: ListResource, count: number | undefined): void {
  if (counts.get(resource) === count) return
  const next = new Map(counts)
  if (count === undefined) next.delete(resource)
  else next.set(resource, count)
  counts = next
  for (const listener of listeners) listener()
}

export const readSoFar = (): ReadonlyMap<ListResource, number> => counts

export function onRead(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
