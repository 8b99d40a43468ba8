import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ApiError } from '../../src/api/apiError'
import { retryAfterMs, retryDelay, shouldRetry } from '../../src/api/retry'

const NOW = Date.UTC(2025, 10, 25, 12, 0, 0)
const http = (status: number, wait?: number) =>
  new ApiError('http', 'x', { status, ...(wait === undefined ? {} : { retryAfterMs: wait }) })

describe('Retry-After', () => {
  test.each([
    [null, undefined],
    ['3', 3000],
    [' 3 ', 3000],
    ['0', 0],
    ['60', 60_000],
    ['61', 60_000],
    ['999999999999999999999', 60_000],
    ['-5', undefined],
    ['1.5', undefined],
    ['', undefined],
    ['soon', undefined],
    ['Tue, 25 Nov 2025 12:00:07 GMT', 7000],
    ['Tue, 25 Nov 2025 11:59:00 GMT', 0],
    ['Wed, 26 Nov 2025 12:00:00 GMT', 60_000],
    ['2025-11-25', undefined],
  ])('%j asks for %j ms', (header, ms) => expect(retryAfterMs(header, NOW)).toBe(ms))

  test('whatever a server sends, the wait is absent or from 0 to 60 s', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.integer().map(String),
          fc.date({ noInvalidDate: true }).map((d) => d.toUTCString()),
        ),
        (header) => {
          const ms = retryAfterMs(header, NOW)
          return ms === undefined || (ms >= 0 && ms <= 60_000)
        },
      ),
    )
  })
})

describe('a failed request', () => {
  test.each([408, 429, 500, 502, 503, 504])('with status %i is tried again twice', (status) => {
    expect([0, 1, 2, 3].map((failures) => shouldRetry(failures, http(status)))).toEqual([true, true, false, false])
  })
  test('is never tried again for another 4xx or 3xx', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 499 }), (status) => {
        fc.pre(status !== 408 && status !== 429)
        return !shouldRetry(0, http(status))
      }),
    )
  })
  test('is tried again when the network failed, but not after a time-out', () => {
    expect(shouldRetry(0, new ApiError('offline', 'x'))).toBe(true)
    expect(shouldRetry(0, new ApiError('offline', 'x', { timedOut: true }))).toBe(false)
  })
  test('is not tried again when the answer breaks the contract, or for an error of our own', () => {
    expect(shouldRetry(0, new ApiError('contract', 'x'))).toBe(false)
    expect(shouldRetry(0, new TypeError('x'))).toBe(false)
  })
})

describe('the wait before the next try', () => {
  const failed = new ApiError('offline', 'x')
  test('is 0.4 s, then 1.2 s, in the middle of its spread', () => {
    expect([0, 1].map((failures) => retryDelay(failures, failed, () => 0.5))).toEqual([400, 1200])
  })
  test('stays within 30 % either way and grows from try to try', () => {
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(chance, chance, (a, b) => {
        const first = retryDelay(0, failed, () => a)
        const second = retryDelay(1, failed, () => b)
        return first >= 280 && first <= 520 && second >= 840 && second <= 1560
      }),
    )
  })
  test("is the server's own where it names one, 0 included", () => {
    expect(retryDelay(0, http(503, 7000), () => 0)).toBe(7000)
    expect(retryDelay(1, http(429, 0), () => 0)).toBe(0)
  })
})
