import { describe, expect, test } from 'vitest'
import { ApiError } from '../../src/api/apiError'
import { getJson, type Transport } from '../../src/api/client'

// jsdom has an AbortController of its own that Node's Request refuses. The page's tests need both worlds to fit.
describe('the test environment of the page', () => {
  test('has a document, and matchers for it', () => {
    document.body.innerHTML = '<button disabled>Retry</button>'
    expect(document.querySelector('button')).toBeDisabled()
    document.body.innerHTML = ''
  })

  test("accepts a joined signal in Node's Request", () => {
    const caller = new AbortController()
    const joined = AbortSignal.any([caller.signal, AbortSignal.timeout(60_000)])
    const request = new Request('http://localhost/api/v1/meta.json', { signal: joined })
    caller.abort(new Error('left the page'))
    expect(request.signal.aborted).toBe(true)
    expect(joined.reason).toEqual(new Error('left the page'))
  })

  test('a time-out aborts with a TimeoutError', async () => {
    const signal = AbortSignal.timeout(1)
    await new Promise((done) => signal.addEventListener('abort', done))
    expect(signal.reason).toHaveProperty('name', 'TimeoutError')
  })

  test('runs the client as the page does', async () => {
    const replies: Transport = async (request) => Response.json({ asked: request.url })
    await expect(getJson(replies, 'http://localhost/api/v1/meta.json', new AbortController().signal)).resolves.toEqual({
      asked: 'http://localhost/api/v1/meta.json',
    })
    const refuses: Transport = async () => new Response(null, { status: 503 })
    await expect(getJson(refuses, 'http://localhost/x.json')).rejects.toBeInstanceOf(ApiError)
  })

  test('is far from UTC, so that a date which slips by a day shows', () => {
    expect(new Date('2025-11-25T00:00:00Z').getDate()).toBe(24)
  })
})
