import { describe, expect, it } from 'vitest'
import type { DossierEvent } from '../../../src/api/events'
import { placeMarks } from '../../../src/panels/timeline/clusters'
import { axisOf, laneHeight, laneTop, layOut, rowY } from '../../../src/panels/timeline/drawing'
import { timelineView } from '../../../src/panels/timeline/model'
import { domainOf } from '../../../src/panels/timeline/range'
import { anEvent, chosen, knownOn } from './fixtures'

const NOVEMBER = '?from=2025-11-01&to=2025-11-30'
const viewOf = (events: readonly DossierEvent[], search = `${NOVEMBER}&issue=trade`) =>
  timelineView(knownOn('2025-12-31', events), chosen(search))
/** Marks of November: ten pixels a day unless told. */
const placed = (events: readonly DossierEvent[], rows = 1, width = 300, beside = 0) => {
  const view = viewOf(events)
  return placeMarks(view, domainOf(view.range), width, [rows], beside).marks
}
const on = (...days: string[]) => days.map((day, i) => anEvent(`e${i}`, `2025-11-${day}`))
const short = (marks: ReturnType<typeof placed>) => marks.map((m) => [m.row, Math.round(m.x * 100) / 100, m.members])

describe('marks in one row', () => {
  it('too near are joined at the mean of their events', () => {
    expect(short(placed(on('10', '10', '11')))).toEqual([[0, 98.33, [0, 1, 2]]])
  })

  it('of more than three in a cell are one at its centre, where panning does not move it', () => {
    // A cell is 2.4 days; that of 10 November has its centre 106 pixels from the first.
    expect(short(placed(on('10', '10', '10', '10')))).toEqual([[0, 106, [0, 1, 2, 3]]])
    expect(short(placed(on('10', '10', '10')))).toEqual([[0, 95, [0, 1, 2]]])
    expect(short(placed(on('10', '11', '11', '12')))).toEqual([[0, 106, [0, 1, 2, 3]]])
    // The thirteenth lies in the next cell: joined one after another.
    expect(short(placed(on('10', '11', '11', '13')))).toEqual([[0, 107.5, [0, 1, 2, 3]]])
  })

  it('a whole target apart stay apart, and one for a cell is joined to the mark before it by its events', () => {
    expect(short(placed(on('10', '11'), 1, 720))).toEqual([
      [0, 228, [0]],
      [0, 252, [1]],
    ])
    // One at 85 pixels, four at 106.
    expect(short(placed(on('09', '10', '10', '10', '10')))).toEqual([[0, 101.8, [0, 1, 2, 3, 4]]])
  })

  it('of long events stand in order of their middles; a cluster names its first event', () => {
    const long = anEvent('long', '2025-11-01', { endDate: '2025-11-20' })
    expect(short(placed([long, anEvent('short', '2025-11-03')]))).toEqual([
      [0, 25, [1]],
      [0, 100, [0]],
    ])
    const three = [long, anEvent('short', '2025-11-03'), anEvent('third', '2025-11-07')]
    expect(short(placed(three)).map(([, x]) => x)).toEqual([25, 65, 100])
    const [joined] = placed([long, anEvent('near', '2025-11-10')])
    expect(joined).toMatchObject({ key: 'long', members: [0, 1] })
  })

  it('of an event that reaches over an edge stand at the middle of what is drawn', () => {
    expect(short(placed([anEvent('into', '2025-10-01', { endDate: '2025-11-06' })]))).toEqual([[0, 30, [0]]])
    expect(short(placed([anEvent('out', '2025-11-25', { endDate: '2025-12-20' })]))).toEqual([[0, 270, [0]]])
  })

  it('of an event over an edge are left to the drawing beside it', () => {
    const events = [
      anEvent('into', '2025-10-01', { endDate: '2025-11-06' }),
      anEvent('in', '2025-11-15'),
      anEvent('out', '2025-11-25', { endDate: '2025-12-20' }),
    ]
    const keys = (beside: number) => placed(events, 1, 300, beside).map((m) => m.key)
    expect(keys(0)).toEqual(['into', 'in', 'out'])
    expect(keys(1)).toEqual(['in', 'out'])
    expect(keys(-1)).toEqual(['into', 'in'])
    const edge = [anEvent('first', '2025-11-01'), anEvent('last', '2025-11-30')]
    expect(placed(edge, 1, 300, 1).map((m) => m.key)).toEqual(['first', 'last'])
    expect(placed(edge, 1, 300, -1).map((m) => m.key)).toEqual(['first', 'last'])
  })
})

describe('marks in several rows', () => {
  it('take a free row before they are joined, then join the last mark before them', () => {
    expect(short(placed(on('01', '02', '03'), 2))).toEqual([
      [0, 5, [0]],
      [1, 20, [1, 2]],
    ])
  })

  it('go to the row with the most room where words have none', () => {
    expect(short(placed(on('01', '02', '05'), 2))).toEqual([
      [0, 5, [0]],
      [1, 15, [1]],
      [0, 45, [2]],
    ])
    expect(short(placed(on('02', '02', '01', '05'), 3))).toEqual([
      [0, 5, [0]],
      [1, 15, [1]],
      [2, 15, [2]],
      [0, 45, [3]],
    ])
  })

  it('go to the first of two rows with as much room', () => {
    expect(short(placed(on('02', '02', '05'), 2))).toEqual([
      [0, 15, [0]],
      [1, 15, [1]],
      [0, 45, [2]],
    ])
  })

  it('of one instant stand from the top, whichever row was taken first', () => {
    expect(short(placed(on('01', '02', '04', '07', '07'), 2))).toEqual([
      [0, 5, [0]],
      [1, 15, [1]],
      [0, 35, [2]],
      [0, 65, [4]],
      [1, 65, [3]],
    ])
  })

  it('stay in the first row while words have room in it: 300 pixels', () => {
    expect(short(placed(on('01', '04'), 2, 3000))).toEqual([
      [0, 50, [0]],
      [0, 350, [1]],
    ])
    expect(short(placed(on('01', '03'), 2, 3000))).toEqual([
      [0, 50, [0]],
      [1, 250, [1]],
    ])
  })

  it('are one for a cell only above three for each row', () => {
    expect(placed(on('10', '10', '10', '10', '10', '10'), 2).map((m) => m.x)).toEqual([95, 95])
    expect(short(placed(on('10', '10', '10', '10', '10', '10', '10'), 2))).toEqual([[0, 106, [0, 1, 2, 3, 4, 5, 6]]])
  })
})

describe('a drawing of lanes', () => {
  const three = () => [
    anEvent('a', '2025-11-10', { issueIds: ['trade'] }),
    anEvent('b', '2025-11-10', { issueIds: ['island'] }),
    anEvent('c', '2025-11-10', { issueIds: ['tone'] }),
  ]

  it('has its marks from left to right, of one instant from the top', () => {
    const view = viewOf([...three(), anEvent('first', '2025-11-01', { issueIds: ['tone'] })], NOVEMBER)
    const { marks } = layOut(view, domainOf(view.range), { width: 300, height: 100 })
    expect(marks.map((m) => [m.key, m.lane])).toEqual([
      ['first', 2],
      ['b', 0],
      ['a', 1],
      ['c', 2],
    ])
  })

  it('gives more rows to the lane with most events, and places rows under one another', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => anEvent(`t${i}`, `2025-11-${10 + i}`))
    const view = viewOf([...crowd, anEvent('b', '2025-11-10', { issueIds: ['island'] })], NOVEMBER)
    const drawing = layOut(view, domainOf(view.range), { width: 300, height: 22 + 5 * 24 })
    expect(drawing.lanes.rows).toEqual([1, 4])
    expect(drawing.height).toBe(5 * 24)
    expect([laneTop(drawing, 0), laneTop(drawing, 1)]).toEqual([0, 24])
    expect([laneHeight(drawing, 0), laneHeight(drawing, 1)]).toEqual([24, 96])
    expect(rowY(drawing, { lane: 0, row: 0 })).toBe(12)
    expect(rowY(drawing, { lane: 1, row: 2 })).toBe(84)
    const headed = layOut(view, domainOf(view.range), { width: 300, height: 22 + 5 * 24 + 2 * 20, head: 20 })
    expect(headed.lanes.rows).toEqual([1, 4])
    expect(headed.height).toBe(5 * 24 + 2 * 20)
    expect([laneTop(headed, 1), laneHeight(headed, 0), laneHeight(headed, 1)]).toEqual([44, 44, 116])
    expect([rowY(headed, { lane: 0, row: 0 }), rowY(headed, { lane: 1, row: 2 })]).toEqual([32, 124])
  })

  it('without a lane is one row high', () => {
    const view = { ...viewOf([]), lanes: [] }
    const drawing = layOut(view, domainOf(view.range), { width: 300, height: 100 })
    expect(drawing.height).toBe(drawing.lanes.rowHeight)
  })

  it('tells where the day of the page ends and where the calendar turns', () => {
    const domain = domainOf({ from: '2025-11-20', to: '2025-12-10' })
    const axis = axisOf({ asOfMs: Date.parse('2025-11-26T00:00:00Z') }, domain, 210)
    expect(axis).toEqual({
      width: 210,
      asOfX: 60,
      ticks: [
        { ms: Date.parse('2025-11-24T00:00:00Z'), unit: 'day', major: false, x: 40 },
        { ms: Date.parse('2025-12-01T00:00:00Z'), unit: 'month', major: true, x: 110 },
        { ms: Date.parse('2025-12-08T00:00:00Z'), unit: 'day', major: false, x: 180 },
      ],
    })
    const view = viewOf(three(), NOVEMBER)
    expect(layOut(view, domain, { width: 210, height: 100 })).toMatchObject({ width: 210, ticks: axis.ticks })
  })
})

describe('bands', () => {
  const bands = (...events: DossierEvent[]) => {
    const view = viewOf(events, NOVEMBER)
    return layOut(view, domainOf(view.range), { width: 300, height: 300 }).bands.map((b) => [
      ...[b.key, Math.round(b.left), Math.round(b.right), b.soft],
    ])
  }

  it('are of single events of several days, not of a day or of a cluster', () => {
    expect(bands(anEvent('day', '2025-11-10'))).toEqual([])
    expect(bands(anEvent('days', '2025-11-10', { endDate: '2025-11-11' }))).toEqual([['days', 90, 110, false]])
    const twins = Array.from({ length: 30 }, (_, i) => anEvent(`t${i}`, '2025-11-10', { endDate: '2025-11-11' }))
    expect(bands(...twins)).toEqual([])
  })

  it('are soft where the start or the end is known to its month alone, and end at the edges', () => {
    // A soft one reaches 36 pixels to each side of its mark.
    expect(bands(anEvent('to', '2025-11-10', { endDate: '2025-11' }))).toEqual([['to', 159, 231, true]])
    expect(bands(anEvent('long', '2025-10-20', { endDate: '2025-12-20' }))).toEqual([['long', 0, 300, false]])
  })
})
