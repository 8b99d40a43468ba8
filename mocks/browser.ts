import type { HttpHandler } from 'msw'
import { networkTransport, type Transport } from '../src/api/client'
import { fileTransport } from '../src/api/fileTransport'
import { dossier } from './endpoints'
import { parseScenario } from './scenarios'

const WORKER_LIMIT_MS = 2000

/** `scenario` is the text of `?mock=`; `baseUrl` is absolute; `worker` asks for a service worker (development). */
export type MockOptions = { scenario: string; baseUrl: string; worker: boolean }

/** With a `transport` the page must use it; without one a service worker answers plain `fetch`. */
export type StartedMocks = { notice?: string; transport?: Transport }

/** Starts the mock API in the page: by a service worker where one is asked for and works, else by a transport. Never rejects. */
export async function startMocks(options: MockOptions): Promise<StartedMocks> {
  const { scenario, notice } = parseScenario(options.scenario)
  const said = notice === undefined ? {} : { notice }
  try {
    const [{ handlersFor }, { inPageTransport }] = await Promise.all([import('./handlers'), import('./inPage')])
    const handlers = handlersFor(scenario)
    if (options.worker && (await workerAnswers(handlers, options.baseUrl))) return said
    return { ...said, transport: inPageTransport(handlers) }
  } catch {
    // MSW reads the browser's storage when it loads, and cannot be loaded where storage is blocked.
    const plain = 'The mock scenarios could not be loaded (is storage blocked?), so the normal data are shown.'
    const notices = [notice, scenario.name === 'normal' ? undefined : plain].filter((n) => n !== undefined)
    const transport = fileTransport({ kind: 'parsed', value: dossier })
    return notices.length === 0 ? { transport } : { notice: notices.join(' '), transport }
  }
}

/** Starts the worker and asks it for a sign of life: `start()` may reject, hang, or succeed and intercept nothing. */
async function workerAnswers(handlers: HttpHandler[], baseUrl: string): Promise<boolean> {
  if (!globalThis.isSecureContext || !('serviceWorker' in navigator)) return false
  const limit = AbortSignal.timeout(WORKER_LIMIT_MS)
  const late = new Promise<never>((_, reject) => {
    limit.addEventListener('abort', () => reject(limit.reason), { once: true })
  })
  let stop = () => {}
  try {
    return await Promise.race([started(), late])
  } catch {
    stop()
    return false
  }

  async function started(): Promise<boolean> {
    const url = new URL('mockServiceWorker.js', document.baseURI).href
    // A worker that is there but does not control the page: a hard reload, or "bypass for network" in DevTools.
    // MSW would reload the page at once, and for ever while the bypass is on.
    if (!navigator.serviceWorker.controller && (await isRegistered(url))) return false
    const { setupWorker } = await import('msw/browser')
    const worker = setupWorker(...handlers)
    await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url } })
    stop = () => worker.stop()
    if (limit.aborted) stop()
    const ping = await networkTransport(new Request(`${baseUrl}/ping.json`, { cache: 'no-store', signal: limit }))
    if (ping.headers.get('x-mock') === '1') return true
    stop()
    return false
  }
}

async function isRegistered(url: string): Promise<boolean> {
  const registrations = await navigator.serviceWorker.getRegistrations()
  return registrations.some((r) => [r.active, r.waiting, r.installing].some((worker) => worker?.scriptURL === url))
}
