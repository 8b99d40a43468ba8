import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ApiError } from '../../src/api/apiError'
import { getJson, TIMEOUT_MS, type Transport } from '../../src/api/client'
import { answers, silent, URL_OF_META } from './fakes'

const failure = (transport: Transport, signal?: AbortSignal) =>
  getJson(transport, URL_OF_META, signal).then(
    () => expect.fail('it should have failed'),
    (error: unknown) => error,
  )

describe('getJson', () => {
  test('gives the value, whatever JSON media type it comes under', async () => {
    for (const type of ['application/json', 'application/json; charset=utf-8', 'application/vnd.readout+json']) {
      await expect(getJson(answers('{"a":1}', { headers: { 'content-type': type } }), URL_OF_META)).resolves.toEqual({ a: 1 })
    }
  })
  test('asks for JSON', async () => {
    let accept: string | null = null
    await getJson(async (request) => {
      accept = request.headers.get('accept')
      return Response.json(1)
    }, URL_OF_META)
    expect(accept).toBe('application/json')
  })

  test.each([401, 403, 404, 410, 418, 429, 500, 503])('status %i is an http error that keeps it', async (status) => {
    expect(await failure(answers('<h1>secret stack trace</h1>', { status }))).toMatchObject({
      kind: 'http',
      status,
      message: expect.not.stringContaining('secret'),
    })
  })
  test('carries how long the server asks to wait', async () => {
    const busy = answers(null, { status: 503, headers: { 'retry-after': '7' } })
    expect(await failure(busy)).toMatchObject({ kind: 'http', retryAfterMs: 7000 })
    expect(await failure(answers(null, { status: 503, headers: { 'retry-after': 'soon' } }))).toMatchObject({
      retryAfterMs: undefined,
    })
  })

  test.each([
    ['a page of HTML', '<p>', 'text/html', 'text/html'],
    ['no bytes', '', 'application/json', 'empty'],
    ['white space', ' \n', 'application/json', 'empty'],
    ['JSON broken off', '{"items":[{"id":"a"', 'application/json', 'breaks off'],
    ['something else', 'not found', 'application/json', 'not JSON'],
  ])('%s is a contract error', async (_, body, type, words) => {
    expect(await failure(answers(body, { headers: { 'content-type': type } }))).toMatchObject({
      kind: 'contract',
      message: expect.stringContaining(words),
    })
  })
  test('an answer without content, 204, is a contract error', async () => {
    expect(await failure(answers(null, { status: 204 }))).toMatchObject({ kind: 'contract' })
  })

  test('a network that fails is offline, names the host and keeps the cause', async () => {
    const cause = new TypeError('fetch failed')
    const error = await failure(() => Promise.reject(cause))
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ kind: 'offline', timedOut: false, cause, message: 'api.example.org could not be reached.' })
  })
  test('a body that breaks off on the way is offline', async () => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) })
    expect(await failure(async () => new Response(broken))).toMatchObject({ kind: 'offline' })
  })
  test('an address that is none is offline, not a crash', async () => {
    await expect(getJson(answers('1'), 'http://')).rejects.toMatchObject({ kind: 'offline' })
  })
  test('an ApiError of the transport is passed on as it is', async () => {
    const own = new ApiError('contract', 'The file is not an object of resources by name.')
    expect(await failure(() => Promise.reject(own))).toBe(own)
  })
  test("the caller's own cancelling comes back as its reason", async () => {
    const caller = new AbortController()
    const reason = new Error('left the page')
    const waiting = failure(silent, caller.signal)
    caller.abort(reason)
    expect(await waiting).toBe(reason)
    expect(await failure(silent, AbortSignal.abort(reason))).toBe(reason)
  })
})

describe('the time-out', () => {
  // AbortSignal.timeout runs on the platform's own clock, which fake timers do not reach.
  let timeUp: (signalMs: number) => void
  beforeEach(() => {
    const made: { ms: number; controller: AbortController }[] = []
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      const controller = new AbortController()
      made.push({ ms, controller })
      return controller.signal
    })
    timeUp = (ms) => {
      for (const one of made) if (one.ms <= ms) one.controller.abort(new DOMException('timed out', 'TimeoutError'))
    }
  })
  afterEach(() => vi.restoreAllMocks())

  test('ends a request that nobody answers, after eight seconds', async () => {
    const waiting = failure(silent)
    timeUp(TIMEOUT_MS)
    expect(await waiting).toMatchObject({
      kind: 'offline',
      timedOut: true,
      message: 'No answer from api.example.org within 8 seconds.',
    })
  })
  test('ends a body that never ends', async () => {
    const drip = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{')) })
    const waiting = failure(async () => new Response(drip))
    timeUp(TIMEOUT_MS)
    expect(await waiting).toMatchObject({ kind: 'offline', timedOut: true })
  })
  test('reaches the transport, so that a request is given up', async () => {
    let heard: AbortSignal | undefined
    const waiting = failure((request) => {
      heard = request.signal
      return silent(request)
    })
    timeUp(TIMEOUT_MS)
    await waiting
    expect(heard?.aborted).toBe(true)
  })
  test('joined with a caller that stays, still counts', async () => {
    const waiting = failure(silent, new AbortController().signal)
    timeUp(TIMEOUT_MS)
    expect(await waiting).toMatchObject({ timedOut: true })
  })
})
