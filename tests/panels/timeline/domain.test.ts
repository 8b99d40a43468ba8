import { describe, expect, it } from 'vitest'
import { pinched, scaled, slid } from '../../../src/panels/timeline/domain'

const DAY = 86_400_000
const extent = { from: '2025-01-01', to: '2025-12-31' }
const first = Date.parse('2025-01-01T00:00:00Z')
/** An interval in days from the first of January. */
const days = (from: number, to: number): [number, number] => [first + from * DAY, first + to * DAY]

describe('sliding', () => {
  it('moves both ends by the time', () => {
    expect(slid(days(10, 20), 5 * DAY, extent)).toEqual(days(15, 25))
    expect(slid(days(10, 20), -5 * DAY, extent)).toEqual(days(5, 15))
    expect(slid(days(10, 20), 0, extent)).toEqual(days(10, 20))
  })
  it('stays in touch with the events: its end at their first day, its start at the end of their last', () => {
    expect(slid(days(10, 20), -999 * DAY, extent)).toEqual(days(-10, 0))
    expect(slid(days(10, 20), 999 * DAY, extent)).toEqual(days(365, 375))
  })
  it('one that lies outside goes no farther, and comes back', () => {
    expect(slid(days(400, 410), 5 * DAY, extent)).toEqual(days(400, 410))
    expect(slid(days(400, 410), -5 * DAY, extent)).toEqual(days(395, 405))
    expect(slid(days(-30, -20), -5 * DAY, extent)).toEqual(days(-30, -20))
    expect(slid(days(-30, -20), 5 * DAY, extent)).toEqual(days(-25, -15))
  })
})

describe('scaling', () => {
  it('keeps the instant at the share of the length in place', () => {
    expect(scaled(days(100, 200), 0.5, 0.25, extent)).toEqual(days(112.5, 162.5))
    expect(scaled(days(100, 200), 2, 0.5, extent)).toEqual(days(50, 250))
    expect(scaled(days(100, 200), 2, 0, extent)).toEqual(days(100, 300))
  })
  it('ends at a week, and at a fifth more than everything', () => {
    expect(scaled(days(100, 200), 0.01, 0, extent)).toEqual(days(100, 107))
    expect(scaled(days(100, 200), 100, 0, extent)).toEqual(days(100, 538))
  })
  it('has room for a year where the events fill less', () => {
    const short = { from: '2025-01-01', to: '2025-01-10' }
    expect(scaled(days(100, 200), 100, 0, short)).toEqual(days(100, 465))
  })
  it('leaves a domain beyond these as it is, and lets it come back', () => {
    expect(scaled(days(0, 1000), 2, 0, extent)).toEqual(days(0, 1000))
    expect(scaled(days(0, 1000), 0.5, 0, extent)).toEqual(days(0, 500))
    expect(scaled(days(100, 103), 0.5, 0, extent)).toEqual(days(100, 103))
    expect(scaled(days(100, 103), 2, 0, extent)).toEqual(days(100, 106))
  })
})

describe('pinching', () => {
  it('keeps the instants under the fingers', () => {
    // The fingers were 40 days apart about day 140 and are now 0.8 of the width apart: 50 days in all.
    expect(pinched(days(100, 200), [0.2, 0.6], [0.1, 0.9], extent)).toEqual(days(115, 165))
    expect(pinched(days(100, 200), [0.6, 0.2], [0.9, 0.1], extent)).toEqual(days(115, 165))
  })
  it('fingers moved alone slide it', () => {
    const [from, to] = pinched(days(100, 200), [0.2, 0.6], [0.3, 0.7], extent)
    expect([from, to].map((ms) => Math.round((ms - first) / DAY))).toEqual([90, 190])
  })
  it('fingers that meet, or nearly, ask for no more than the most', () => {
    const [from, to] = pinched(days(100, 200), [0.2, 0.6], [0.4, 0.4], extent)
    expect((to - from) / DAY).toBeCloseTo(438, 6)
    const [near, far] = pinched(days(100, 110), [0.4, 0.5], [0.45, 0.46], extent)
    expect((far - near) / DAY).toBeCloseTo(50, 6)
  })
  it('stays in touch with the events', () => {
    expect(pinched(days(400, 500), [0, 1], [0.2, 0.4], extent)[0]).toBeLessThanOrEqual(first + 400 * DAY)
  })
})
