import { renderHook } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Domain } from '../../../src/panels/timeline/domain'
import { useHeldDomain } from '../../../src/panels/timeline/useHeldDomain'

const DAY = 86_400_000
const REST: Domain = [0, 100 * DAY]
type Given = { seen: Domain; moving: boolean }
const moved = (days: number): Given => ({ seen: [days * DAY, (100 + days) * DAY], moving: true })
const hold = (first: Given) =>
  renderHook(({ seen, moving }: Given) => useHeldDomain(seen, REST, moving), { initialProps: first })

describe('useHeldDomain', () => {
  it('is what is seen at rest and while zooming', () => {
    const { result, rerender } = hold({ seen: REST, moving: false })
    expect(result.current).toEqual({ domain: REST, before: 0, lengths: 1 })
    rerender({ seen: [0, 50 * DAY], moving: true })
    expect(result.current).toEqual({ domain: [0, 50 * DAY], before: 0, lengths: 1 })
  })

  it('stays the same while panning within it, and moves on at its edge', () => {
    const { result, rerender } = hold(moved(1))
    const held = result.current.domain
    rerender(moved(40))
    expect(result.current.domain).toBe(held)
    expect(result.current.before).toBeCloseTo(0.5 + 0.39)
    rerender(moved(90))
    expect(result.current.domain).not.toBe(held)
    rerender({ seen: [90 * DAY, 190 * DAY], moving: false })
    expect(result.current.domain).toEqual([90 * DAY, 190 * DAY])
  })

  it('always holds what is seen, and puts its first instant where the drawing is moved to', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 8 }), (path) => {
        const { result, rerender, unmount } = hold(moved(0))
        for (const days of path) {
          const given = moved(days)
          rerender(given)
          const { domain, before, lengths } = result.current
          expect(domain[0]).toBeLessThanOrEqual(given.seen[0])
          expect(domain[1]).toBeGreaterThanOrEqual(given.seen[1])
          expect(domain[0] + before * 100 * DAY).toBeCloseTo(given.seen[0])
          expect(domain[1] - domain[0]).toBeCloseTo(lengths * 100 * DAY)
        }
        unmount()
      }),
      { numRuns: 30 },
    )
  })
})
