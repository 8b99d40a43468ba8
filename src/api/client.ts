import { formatCount } from '../lib/numbers'
import { errorWords } from '../lib/strings/refusals'
import { ApiError } from './apiError'
import { parseJson } from './parseJson'
import { retryAfterMs } from './retry'

/** A request's time-out in milliseconds, from sending to the last byte. */
export const TIMEOUT_MS = 8000

/** Anything that answers a request as `fetch` does. */
export type Transport = (request: Request) => Promise<Response>

/** Where the data come from. `baseUrl` is absolute and has no slash at its end. */
export type Api = { mode: 'mock' | 'http' | 'file'; baseUrl: string; transport: Transport }

/** The browser's own transport. Looked up at each call, so that a mock server started later is used. */
export const networkTransport: Transport = (request) => fetch(request)

/** What a request brought: its bytes, unread, or word that what was had before still stands. */
export type Reply = { kind: 'new'; bytes: ArrayBuffer; etag?: string; storedAt?: number } | { kind: 'same' }

/** Set by our service worker on an answer that it kept from an earlier visit: when that one arrived, in milliseconds. */
const STORED_AT = 'x-readout-stored-at'

/** Gets a JSON document; throws as `getReply` and `parseJson` do. */
export async function getJson(transport: Transport, url: string, signal?: AbortSignal): Promise<unknown> {
  const reply = await getReply(transport, url, signal)
  return reply.kind === 'new' ? parseJson(reply.bytes) : undefined
}

/**
 * Asks for a document that says to be JSON; with an `etag`, whether it is still the one that was had before. The browser asks with its own
 * conditional request then, because a header of ours would need the consent of a server elsewhere (a preflight).
 * @throws ApiError `offline` (no answer, time-out), `http` (a status outside 2xx) or `contract` (called something else);
 *   and the signal's own reason when the caller cancels
 */
export async function getReply(transport: Transport, url: string, signal?: AbortSignal, etag?: string): Promise<Reply> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS)
  const stop = signal ? AbortSignal.any([signal, timeout]) : timeout
  try {
    const cache = etag === undefined ? 'default' : 'no-cache'
    const request = new Request(url, { headers: { accept: 'application/json' }, signal: stop, cache })
    // A transport that never settles must not hold the reader for ever, whatever it does with the signal.
    return await Promise.race([answer(transport, request, etag), rejectWhenAborted(stop)])
  } catch (cause) {
    if (signal?.aborted) throw signal.reason
    if (cause instanceof ApiError) throw cause
    const seconds = formatCount(TIMEOUT_MS / 1000)
    throw timeout.aborted
      ? new ApiError('offline', errorWords.timedOut(hostOf(url), seconds), { timedOut: true, cause })
      : new ApiError('offline', errorWords.notReached(hostOf(url)), { cause })
  }
}

async function answer(transport: Transport, request: Request, held: string | undefined): Promise<Reply> {
  const response = await transport(request)
  const etag = response.headers.get('etag') ?? undefined
  const stored = Number(response.headers.get(STORED_AT) ?? Number.NaN)
  if (held !== undefined && (response.status === 304 || (response.ok && etag === held && Number.isNaN(stored)))) {
    await response.body?.cancel()
    return { kind: 'same' }
  }
  if (!response.ok) throw refusal(response)
  const type = response.headers.get('content-type') ?? ''
  if (type !== '' && !/json/i.test(type)) {
    throw new ApiError('contract', errorWords.notJson(type.split(';')[0] ?? ''))
  }
  return {
    kind: 'new',
    bytes: await response.arrayBuffer(),
    ...(etag === undefined ? {} : { etag }),
    ...(Number.isNaN(stored) ? {} : { storedAt: stored }),
  }
}

function refusal(response: Response): ApiError {
  const { status } = response
  const wait = retryAfterMs(response.headers.get('retry-after'), Date.now())
  const words =
    status === 401 || status === 403
      ? errorWords.access
      : status === 404 || status === 410
        ? errorWords.absent
        : status === 429
          ? errorWords.tooOften
          : status >= 500
            ? errorWords.fault
            : errorWords.refused
  return new ApiError('http', words(status), { status, ...(wait === undefined ? {} : { retryAfterMs: wait }) })
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

function hostOf(url: string): string {
  try {
    return new URL(url).host || errorWords.theFile
  } catch {
    return errorWords.theServer
  }
}

/**
 * Gets a file beside the page, as one of the site's own.
 * @throws ApiError `offline` or `http`
 */
export async function getFile(url: string, transport: Transport = networkTransport): Promise<Blob> {
  let response: Response
  try {
    response = await transport(new Request(url, { signal: AbortSignal.timeout(4 * TIMEOUT_MS) }))
  } catch (cause) {
    throw new ApiError('offline', errorWords.notReached(hostOf(url)), { cause })
  }
  if (!response.ok) throw refusal(response)
  return response.blob()
}
