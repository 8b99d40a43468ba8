import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Domain } from '../../../src/panels/timeline/domain'
import { layOut } from '../../../src/panels/timeline/drawing'
import { type Held, heldAtRest, heldNext } from '../../../src/panels/timeline/held'
import { timelineView } from '../../../src/panels/timeline/model'
import { domainOf } from '../../../src/panels/timeline/range'
import { anEvent, chosen, knownOn } from './fixtures'

const DAY = 86_400_000
const days = (from: number, to: number): Domain => [from * DAY, to * DAY]
const REST = heldAtRest(days(0, 100))
/** What is laid out, in whole days. */
const stretches = ({ base, sides }: Held) =>
  [base, ...sides.map((side) => side.domain)]
    .map(([from, to]) => [from / DAY, to / DAY])
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))

describe('while panning', () => {
  it('the drawing at rest stays, and what is uncovered is laid out beside it', () => {
    const held = heldNext(REST, days(1, 101), false)
    expect(held.base).toBe(REST.base)
    expect(held.sides).toEqual([{ at: 1, domain: days(100, 125) }])
  })

  it('one more is made ahead in a frame that needs none, and then nothing until it is near', () => {
    const first = heldNext(REST, days(1, 101), false)
    const second = heldNext(first, days(2, 102), false)
    expect(stretches(second)).toEqual([
      [-25, 0],
      [0, 100],
      [100, 125],
    ])
    const third = heldNext(second, days(2, 102), false)
    expect(stretches(third)).toEqual([
      [-25, 0],
      [0, 100],
      [100, 125],
      [125, 150],
    ])
    expect(heldNext(third, days(10, 110), false)).toBe(third)
    expect(stretches(heldNext(third, days(30, 130), false))).toContainEqual([150, 175])
  })

  it('what is far away is dropped', () => {
    const there = [1, 2, 40, 80, 120, 160, 200].reduce((held, by) => heldNext(held, days(by, 100 + by), false), REST)
    for (const [from = 0, to = 0] of stretches(there).slice(1)) expect(from < 400 && to > 100).toBe(true)
    expect(there.sides.some((side) => side.at < 0)).toBe(false)
  })

  it('all that is seen is laid out, once, wherever it leads', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 1, maxLength: 12 }), (path) => {
        let held = REST
        for (const by of path) {
          held = heldNext(held, days(by, by + 100), false)
          const all = stretches(held)
          let covered = 0
          all.forEach(([from = 0, to = 0], i) => {
            expect(from).toBeGreaterThanOrEqual(all[i - 1]?.[1] ?? Number.NEGATIVE_INFINITY)
            covered += Math.max(0, Math.min(to, by + 100) - Math.max(from, by))
          })
          expect(covered).toBe(100)
        }
      }),
    )
  })
})

describe('while zooming', () => {
  it('few events are laid out at each frame', () => {
    expect(heldNext(REST, days(10, 90), true)).toEqual(heldAtRest(days(10, 90)))
  })

  it('many are stretched a little, and laid out anew with room at both edges when that is not enough', () => {
    expect(heldNext(REST, days(5, 95), false)).toBe(REST)
    const closer = heldNext(REST, days(20, 80), false)
    expect(closer).toEqual({ unit: 60 * DAY, base: days(12.5, 87.5), sides: [] })
    expect(heldNext(closer, days(15, 85), false)).toBe(closer)
    expect(heldNext(closer, days(5, 95), false)).not.toBe(closer)
  })

  it('what is laid out always holds what is seen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 7, max: 900 })), { minLength: 1 }),
        (path) => {
          let held = REST
          for (const [from, length] of path) {
            const seen = days(from, from + length)
            held = heldNext(held, seen, false)
            const all = [held.base, ...held.sides.map((side) => side.domain)]
            expect(Math.min(...all.map((domain) => domain[0]))).toBeLessThanOrEqual(seen[0])
            expect(Math.max(...all.map((domain) => domain[1]))).toBeGreaterThanOrEqual(seen[1])
          }
        },
      ),
    )
  })
})

describe('stretches beside each other', () => {
  it('draw each event once', () => {
    const day = (n: number) => new Date(Date.UTC(2025, 0, 1) + n * DAY).toISOString().slice(0, 10)
    const event = fc.tuple(fc.integer({ min: 0, max: 119 }), fc.integer({ min: 0, max: 60 }))
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (given) => {
        const events = given.map(([n, length], i) =>
          anEvent(`e${i}`, day(n), { endDate: day(n + length), knownOn: '2024-01-01' }),
        )
        const view = timelineView(knownOn('2025-12-31', events), chosen('?from=2025-02-01&to=2025-03-02'))
        const [start, end] = domainOf(view.range)
        const size = { width: 600, height: 300 }
        const drawn = [
          layOut(view, [start - 40 * DAY, start - 15 * DAY], size, -2),
          layOut(view, [start - 15 * DAY, start], size, -1),
          layOut(view, [start, end], size),
          layOut(view, [end, end + 200 * DAY], size, 1),
        ].flatMap(({ marks }) => marks.flatMap((mark) => mark.members))
        expect(drawn.toSorted((a, b) => a - b)).toEqual(view.events.map((_, i) => i))
      }),
    )
  })
})
