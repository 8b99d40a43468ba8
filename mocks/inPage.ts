import { getResponse, type HttpHandler } from 'msw'
import { networkTransport, type Transport } from '../src/api/client'

/**
 * Answers requests from MSW handlers inside the page, without a service worker; what no handler knows goes to the network.
 * Like `fetch` it rejects with a TypeError on a network error and with the signal's reason on an abort.
 */
export function inPageTransport(handlers: HttpHandler[]): Transport {
  return async (request) => {
    request.signal.throwIfAborted()
    const response = await Promise.race([getResponse(handlers, request), whenAborted(request.signal)])
    if (response === undefined) return networkTransport(request)
    if (response.type === 'error') throw new TypeError('Failed to fetch')
    return response
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
