import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FAULTS } from '../../mocks/faults'
import { transportOf } from '../mocks/ask'
import { holdTime, pass, renderOver } from './play'

const NAMES = [
  ...Object.keys(FAULTS),
  'normal',
  'normal',
  'normal',
  'error',
  'offline',
  'broken',
  'empty',
  'invalid',
  'hostile',
]
const NORMAL = transportOf('normal')

/** Mulberry32: the same faults in every run. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

beforeEach(holdTime)
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it.each([1, 2])('half a minute of random faults leaves no crash and no endless spinner (seed %i)', async (seed) => {
  const next = chance(seed)
  let calm = false
  let asked = 0
  const uncaught: unknown[] = []
  const note = (event: Event) => uncaught.push(event)
  window.addEventListener('error', note)
  renderOver(
    (request) => {
      asked++
      return calm ? NORMAL(request) : transportOf(NAMES[Math.floor(next() * NAMES.length)] ?? 'normal')(request)
    },
    '?panel=commitments',
    { refreshSeconds: 5 },
  )
  // A wait that a server asked for is honoured, so that some lists are still being asked for at the end.
  await pass(30_000, () => false)
  expect(asked).toBeGreaterThan(50)
  calm = true
  const healed = await pass(150_000, () =>
    /1\.5 of 12\sMt/.test(screen.queryByRole('region', { name: 'Trade commitments' })?.textContent ?? ''),
  )
  expect(healed, document.body.textContent?.slice(0, 2600)).toBeDefined()
  await pass(150_000, () => !/not refreshed|not loaded/.test(document.body.textContent ?? ''))
  expect(document.body.textContent).not.toMatch(/Still waiting|cannot be shown|could not be drawn|not loaded|not refreshed/)
  expect(document.querySelector('main')).toHaveAttribute('data-ready', 'true')
  window.removeEventListener('error', note)
  expect(uncaught).toEqual([])
})
