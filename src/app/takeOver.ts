/** How long the earlier version may take to end what it has begun. */
const LONGEST_MS = 3000

/**
 * Puts the version that waits in place and opens the page anew. A browser lets the earlier version end first what it has begun, and
 * may count to that, for minutes, requests of a page that is gone (Chromium does) or of a server that does not answer. Then the
 * worker is taken off: the page comes from the server, and is kept anew. Without a network, what waits is waited for.
 */
export async function takeOver(registration: ServiceWorkerRegistration, waiting: ServiceWorker): Promise<void> {
  const inPlace = new Promise<void>((done) => {
    // Another window may have done it, or taken the worker off.
    const look = () => /^activat|^redundant$/.test(waiting.state) && done()
    look()
    waiting.addEventListener('statechange', look)
  })
  waiting.postMessage({ kind: 'take-over' })
  await Promise.race([inPlace, takenOff(registration).catch(() => inPlace)])
  location.reload()
}

/** Rejects, and leaves the worker, where the server does not answer. */
async function takenOff(registration: ServiceWorkerRegistration): Promise<void> {
  await new Promise((done) => setTimeout(done, LONGEST_MS))
  // Asks the server for the worker's script.
  await registration.update()
  await registration.unregister()
}
