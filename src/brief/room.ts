import { useCallback, useEffect, useRef } from 'react'
import * as z from 'zod/mini'
import { id } from '../api/fields'

const CHANNEL = 'readout.brief'

const place = z.object({
  brief: id,
  step: z.number(),
  blank: z.boolean(),
  /** Whether the mark that the step names is ringed. */
  ring: z.boolean(),
})
/** Where a running brief stands: what the room and the speaker share. */
export type Place = z.infer<typeof place>

const message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hello'), brief: id }),
  z.object({ kind: z.literal('at'), place }),
])

/**
 * Keeps the windows of one brief in step, without a server. Tell it of each move made in this window; it calls back with those of
 * the others. A window that opens says hello and is told where the others stand.
 */
export function useRoom(here: Place, onMove: (place: Place) => void): (place: Place) => void {
  const channel = useRef<BroadcastChannel>(undefined)
  const now = useRef({ here, onMove })
  useEffect(() => {
    now.current = { here, onMove }
  })
  const { brief } = here
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return
    const opened = new BroadcastChannel(CHANNEL)
    channel.current = opened
    opened.onmessage = (event: MessageEvent<unknown>) => {
      const { success, data } = z.safeParse(message, event.data)
      if (!success) return
      if (data.kind === 'at' && data.place.brief === brief) now.current.onMove(data.place)
      if (data.kind === 'hello' && data.brief === brief) opened.postMessage({ kind: 'at', place: now.current.here })
    }
    opened.postMessage({ kind: 'hello', brief })
    return () => opened.close()
  }, [brief])
  return useCallback((moved: Place) => channel.current?.postMessage({ kind: 'at', place: moved }), [])
}
