import type { DossierEvent } from '../api/events'
import { preparingEvents } from '../record/prepareEvents'
import type { Slices } from '../record/slices'

/** Fewer events are put together in a frame. */
const MANY = 5000
/** How long work goes on before the page has its turn. */
const SLICE_MS = 12

/** Does of very many events what a page needs of them, while the page stays usable. */
export async function prepareEvents(events: readonly DossierEvent[]): Promise<void> {
  if (events.length >= MANY) await inSlices(preparingEvents(events))
}

async function inSlices(work: Slices<unknown>): Promise<void> {
  for (;;) {
    await nextTask()
    const from = performance.now()
    do {
      if (work.next().done) return
    } while (performance.now() - from < SLICE_MS)
  }
}

/** Not a timer: the fifth within another is held back. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
