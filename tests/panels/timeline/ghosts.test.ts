import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../src/panels/timeline/clusters'
import { ghostsOf } from '../../../src/panels/timeline/ghosts'
import { timelineView } from '../../../src/panels/timeline/model'
import { anEvent, aPlan, chosen, knownOn } from './fixtures'

const DAY = 86_400_000
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`)
const mark = (x: number, members: number[], place: Partial<Mark> = {}): Mark => ({
  ...{ key: `m${members}`, lane: 0, row: 0, x, members },
  ...place,
})
const plan = (was: string, is: string) =>
  aPlan('visit', [
    ['2025-09-01', 'planned', was],
    ['2025-10-01', 'moved', is],
  ])
/** Ghosts on a drawing of ten pixels a day from the first of June 2026 on. */
const ghosts = (was: string, is: string, marks: readonly Mark[], days = 30) => {
  const view = timelineView(knownOn('2025-11-25', [plan(was, is)]), chosen())
  const start = utc('2026-06-01')
  return ghostsOf(view, marks, [start, start + days * DAY], (ms) => ((ms - start) / DAY) * 10)
}

describe('an earlier date of a plan', () => {
  it('stands at its middle, in the lane and row of the present mark, linked to it', () => {
    expect(ghosts('2026-06-03', '2026-06-20', [mark(195, [0], { row: 2 })])).toEqual([
      {
        ...{ key: 'visit@2026-06-03', eventId: 'visit', lane: 1, row: 2, x: 25, links: [[25, 195]] },
        was: { date: '2026-06-03', knownOn: '2025-09-01' },
      },
    ])
  })

  it('is found in a cluster, not in a mark of another event', () => {
    expect(ghosts('2026-06-03', '2026-06-20', [mark(50, [3]), mark(195, [7, 0], { row: 1 })])[0]).toMatchObject({ row: 1 })
  })

  it('is drawn from the first instant of the drawing on, and not at its last', () => {
    // The middle of a day is its noon, that of June the sixteenth.
    expect(ghosts('2026-06', '2026-08-01', [], 15)).toEqual([])
    expect(ghosts('2026-06', '2026-08-01', [], 16)).toHaveLength(1)
    expect(ghosts('2026-05-31', '2026-08-01', [])).toEqual([])
    // A range of two days has its middle at the midnight between them.
    const view = timelineView(knownOn('2025-11-25', [plan('2026-06', '2026-08-01')]), chosen())
    const noon = utc('2026-06-16')
    expect(ghostsOf(view, [], [noon, noon + DAY], () => 0)).toHaveLength(1)
  })

  it('has a stub towards the present date where that is not drawn', () => {
    expect(ghosts('2026-06-03', '2026-08-01', [])[0]).toMatchObject({ row: 0, links: [[25, 61]] })
    expect(ghosts('2026-06-13', '2026-04-01', [])[0]).toMatchObject({ row: 0, links: [[125, 89]] })
    // The first day past the drawing lies to the right.
    expect(ghosts('2026-06-03', '2026-07-01', [])[0]?.links).toEqual([[25, 61]])
  })

  it('an event that was never moved has none', () => {
    const view = timelineView(knownOn('2025-11-25', [anEvent('call', '2025-11-24')]), chosen())
    expect(ghostsOf(view, [], [0, utc('2030-01-01')], () => 0)).toEqual([])
  })
})

describe('the link to the present date', () => {
  const present = () => mark(195, [0])
  const links = (...others: Mark[]) => ghosts('2026-06-03', '2026-06-20', [present(), ...others])[0]?.links
  const whole = [[25, 195]]
  const ends = [
    [25, 61],
    [195, 159],
  ]

  it('is broken by a mark between, in its own lane and row', () => {
    expect(links(mark(100, [1]))).toEqual(ends)
    expect(links(mark(26, [1]))).toEqual(ends)
    expect(links(mark(194, [1]))).toEqual(ends)
  })

  it('is whole over marks of another lane or row, and of both edges', () => {
    expect(links(mark(100, [1], { lane: 1 }))).toEqual(whole)
    expect(links(mark(100, [1], { row: 1 }))).toEqual(whole)
    expect(links(mark(25, [1]))).toEqual(whole)
    expect(links(mark(195, [1]))).toEqual(whole)
    expect(links(mark(10, [1]), mark(220, [2]))).toEqual(whole)
  })

  it('runs to the left where the plan was moved forward', () => {
    const forward = (...others: Mark[]) => ghosts('2026-06-20', '2026-06-03', [mark(25, [0]), ...others])[0]?.links
    expect(forward()).toEqual([[195, 25]])
    expect(forward(mark(100, [1]))).toEqual([
      [195, 159],
      [25, 61],
    ])
    expect(forward(mark(10, [1]), mark(220, [2]))).toEqual([[195, 25]])
  })

  it('is whole where it is too short for two ends', () => {
    const short = (x: number) => ghosts('2026-06-03', '2026-06-20', [mark(x, [0]), mark(60, [1])])[0]?.links
    expect(short(96)).toEqual([[25, 96]])
    expect(short(97)).toEqual([
      [25, 61],
      [97, 61],
    ])
  })
})
