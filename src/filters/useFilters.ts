import { useQueryStates } from 'nuqs'
import { useCallback } from 'react'
import { type Filters, parameters } from './parameters'

/** How a change enters the history: a choice is a step to go back to, typing and dragging are not. */
export type ChangeOptions = { history?: 'push' | 'replace' }
export type SetFilters = (patch: { [K in keyof Filters]?: Filters[K] | null }, options?: ChangeOptions) => void

/** The reader's choices, from the address, and the way to change them. `null` takes a choice back. */
export function useFilters(): [Filters, SetFilters] {
  const [filters, setStates] = useQueryStates(parameters, { history: 'push' })
  const set: SetFilters = useCallback(
    (patch, options) => {
      void setStates(patch, { history: options?.history ?? 'push' })
    },
    [setStates],
  )
  return [filters, set]
}
