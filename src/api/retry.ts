import { ApiError } from './apiError'

const MAX_RETRIES = 2
const MAX_RETRY_AFTER_MS = 60_000
const DELAYS_MS = [400, 1200]
const SPREAD = 0.3

/**
 * Reads a Retry-After header: whole seconds or an HTTP date.
 * @param header the header's text, or null when absent
 * @param nowMs the clock, for the date form
 * @returns milliseconds from 0 to 60 000, or undefined when absent or not understood
 */
export function retryAfterMs(header: string | null, nowMs: number): number | undefined {
  if (header === null) return undefined
  const text = header.trim()
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : /^[A-Za-z]{3}/.test(text) ? Date.parse(text) - nowMs : Number.NaN
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS)
}

/** Whether to ask again after `failures` failed tries: twice, after network errors, 408, 429 and 5xx only. */
export function shouldRetry(failures: number, error: Error): boolean {
  if (failures >= MAX_RETRIES || !(error instanceof ApiError)) return false
  if (error.kind === 'offline') return !error.timedOut
  if (error.kind === 'contract' || error.status === undefined) return false
  return error.status === 408 || error.status === 429 || error.status >= 500
}

/** Milliseconds before the next try: the server's Retry-After, else 0.4 s and 1.2 s, spread by 30 % either way. */
export function retryDelay(failures: number, error: Error, random: () => number = Math.random): number {
  if (error instanceof ApiError && error.retryAfterMs !== undefined) return error.retryAfterMs
  const base = DELAYS_MS[Math.min(failures, DELAYS_MS.length - 1)] ?? 1200
  return Math.round(base * (1 - SPREAD + random() * 2 * SPREAD))
}
