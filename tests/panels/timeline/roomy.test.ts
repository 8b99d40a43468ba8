import { describe, expect, it } from 'vitest'
import { laneHeight, layOut } from '../../../src/panels/timeline/drawing'
import { placeLabels } from '../../../src/panels/timeline/labels'
import { timelineView } from '../../../src/panels/timeline/model'
import { domainOf } from '../../../src/panels/timeline/range'
import { anEvent, chosen, knownOn } from './fixtures'

const NOVEMBER = '?from=2025-11-01&to=2025-11-30'
const AXIS = 22
const draw = (events: readonly ReturnType<typeof anEvent>[], height: number, roomy: boolean) => {
  const view = timelineView(knownOn('2025-12-31', events), chosen(NOVEMBER))
  return { view, drawing: layOut(view, domainOf(view.range), { width: 900, height, roomy }) }
}

describe('a drawing for a room', () => {
  const far = [1, 2, 3, 4, 5].map((n) => anEvent(`old${n}`, `2025-0${n}-01`))
  const near = [anEvent('a', '2025-11-03'), anEvent('b', '2025-11-28'), anEvent('c', '2025-11-20', { issueIds: ['island'] })]

  it('gives rows to the events of its days alone, and each event one of its own', () => {
    const rows = (roomy: boolean) => draw([...far, ...near], AXIS + 7 * 24, roomy).drawing.lanes.rows
    expect(rows(false)).toEqual(expect.arrayContaining([6, 1]))
    expect(rows(true)).toEqual(expect.arrayContaining([2, 1]))
    const rowOf = (roomy: boolean) =>
      draw([...far, ...near], AXIS + 7 * 24, roomy).drawing.marks.map(({ key, row }) => [key, row])
    // The two of one lane are far enough apart to share a row, as they do beside other panels.
    expect(rowOf(false)).toEqual(
      expect.arrayContaining([
        ['a', 0],
        ['b', 0],
      ]),
    )
    expect(rowOf(true)).toEqual(
      expect.arrayContaining([
        ['a', 0],
        ['b', 1],
      ]),
    )
  })

  it('fills its height', () => {
    const { drawing } = draw(near, AXIS + 3 * 60, true)
    expect(drawing.height).toBe(180)
    expect([0, 1].map((lane) => laneHeight(drawing, lane)).toSorted()).toEqual([120, 60].toSorted())
    expect(draw(near, AXIS + 3 * 60, false).drawing.lanes.rowHeight).toBe(30)
  })
})

describe('words of a plan that was moved', () => {
  const moved = anEvent('visit', '2025-11-10', {
    kind: 'planned-event',
    status: 'planned',
    statuses: [
      { status: 'planned', date: '2025-11-16', knownOn: '2025-09-01', sourceIds: ['paper'] },
      { status: 'planned', date: '2025-11-10', knownOn: '2025-10-01', sourceIds: ['paper'] },
    ],
  })
  it('stand beyond its earlier date, to which a line leads', () => {
    const { drawing, view } = draw([moved], AXIS + 24, false)
    expect(drawing.ghosts).toHaveLength(1)
    const labels = placeLabels(drawing, {
      width: 900,
      asOfX: 0,
      widthOf: (text) => text.length * 70,
      textOf: (mark) => view.events[mark.members[0] ?? 0]?.title,
    })
    // 30 pixels a day: the mark is at 285, where it was to be at 465.
    expect(labels).toEqual([expect.objectContaining({ text: 'visit', anchor: 'start', x: expect.closeTo(473) })])
  })
})
