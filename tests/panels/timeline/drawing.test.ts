import { describe, expect, it } from 'vitest'
import { toIso } from '../../../src/lib/dates'
import { laneHeight, laneTop, layOut, rowY } from '../../../src/panels/timeline/drawing'
import { hitPieces } from '../../../src/panels/timeline/highlight'
import { fitted, placeLabels } from '../../../src/panels/timeline/labels'
import { laneRows } from '../../../src/panels/timeline/laneRows'
import { markAfterKey } from '../../../src/panels/timeline/markKeys'
import { timelineView } from '../../../src/panels/timeline/model'
import { domainOf } from '../../../src/panels/timeline/range'
import { calendarTicks } from '../../../src/panels/timeline/scale'
import { anEvent, chosen, knownOn } from './fixtures'

const draw = (events: readonly ReturnType<typeof anEvent>[], search: string, width = 300, height = 300) => {
  const view = timelineView(knownOn('2025-12-31', events), chosen(search))
  return { view, drawing: layOut(view, domainOf(view.range), { width, height }) }
}
const ONE_ROW = 22 + 24
const tenPerLetter = (text: string) => text.length * 10

describe('the axis', () => {
  const ticks = (from: string, to: string, width: number) =>
    calendarTicks(domainOf({ from, to }), width).map((tick) => `${toIso(tick.ms)} ${tick.unit}${tick.major ? '!' : ''}`)
  it('has Mondays in months', () => {
    expect(ticks('2025-11-20', '2025-12-10', 210)).toEqual(['2025-11-24 day', '2025-12-01 month!', '2025-12-08 day'])
  })
  it('has days when there is room, months and years when there is not', () => {
    expect(ticks('2025-11-28', '2025-12-02', 300)).toHaveLength(5)
    expect(ticks('2025-11-01', '2026-02-28', 300)).toEqual([
      '2025-11-01 month',
      '2025-12-01 month',
      '2026-01-01 year!',
      '2026-02-01 month',
    ])
    expect(ticks('1990-01-01', '2029-12-31', 300)).toContain('2020-01-01 year!')
  })
})

describe('bands', () => {
  it('show days of an event, and a month without edges, no wider than a share of the drawing', () => {
    const { drawing } = draw(
      [anEvent('talks', '2025-11-03', { endDate: '2025-11-05' }), anEvent('month', '2025-11', { issueIds: ['island'] })],
      '?from=2025-11-01&to=2025-11-30',
    )
    expect(drawing.bands.map(({ key, left, right, soft }) => [key, left, right, soft])).toEqual([
      ['talks', 20, 50, false],
      ['month', 114, 186, true],
    ])
  })
})

describe('rows of lanes', () => {
  it('go to the crowded lanes first', () => {
    expect(laneRows([10, 1, 0], 22 + 5 * 24).rows).toEqual([3, 1, 1])
  })
  it('shrink a little rather than scroll, and no further', () => {
    expect(laneRows([1, 1], 22 + 41).rowHeight).toBe(20)
    expect(laneRows([1, 1], 22 + 30).rowHeight).toBe(24)
  })
  it('stand under the names of their lanes where those are not beside them', () => {
    const events = [anEvent('first', '2025-11-03', { issueIds: ['island'] }), anEvent('second', '2025-11-09')]
    const view = timelineView(knownOn('2025-12-31', events), chosen('?from=2025-11-01&to=2025-11-30'))
    const drawing = layOut(view, domainOf(view.range), { width: 300, height: 22 + 2 * 48, head: 24 })
    expect(drawing.height).toBe(96)
    expect([0, 1].map((lane) => [laneTop(drawing, lane), laneHeight(drawing, lane)])).toEqual([
      [0, 48],
      [48, 48],
    ])
    expect(drawing.marks.map((mark) => rowY(drawing, mark))).toEqual([36, 84])
  })
  it('stand without lanes', () => {
    expect(laneRows([], 200)).toMatchObject({ rows: [], total: 0 })
  })
})

describe('words beside marks', () => {
  const labelsOf = (dates: readonly string[], asOfX = 10_000) => {
    const events = dates.map((date, i) => anEvent(`name${i}`, date))
    const { drawing, view } = draw(events, '?from=2025-11-01&to=2025-11-30&issue=trade', 600, ONE_ROW)
    return placeLabels(drawing, {
      width: 600,
      asOfX,
      widthOf: tenPerLetter,
      textOf: (mark) => view.events[mark.members[0] ?? 0]?.title,
    })
  }
  it('stand at the right, or at the left where the right is taken', () => {
    // 20 pixels a day: marks at 190 and 230; the first has no room at its right.
    expect(labelsOf(['2025-11-10', '2025-11-12']).map((label) => [label.text, label.anchor, label.x])).toEqual([
      ['name0', 'end', 180],
      ['name1', 'start', 240],
    ])
  })
  it('are left out before they collide', () => {
    const labels = labelsOf(['2025-11-10', '2025-11-12', '2025-11-14', '2025-11-16'])
    expect(labels.map((label) => label.text)).toEqual(['name0', 'name3'])
  })
  it('never cross the as-of line', () => {
    expect(labelsOf(['2025-11-10'], 198).map((label) => label.anchor)).toEqual(['end'])
  })
  it('are cut at words, or not at all', () => {
    expect(fitted('one two three four', 160, tenPerLetter)).toBe('one two three…')
    expect(fitted('one two three four', 100, tenPerLetter)).toBeUndefined()
    // Less than half of it tells nothing.
    expect(fitted('one two three four', 130, tenPerLetter)).toBeUndefined()
    expect(fitted('one', 40, tenPerLetter)).toBe('one')
  })
})

describe('keys', () => {
  const mark = (key: string, lane: number, x: number) => ({ key, lane, row: 0, x, members: [0] })
  const marks = [mark('a', 0, 10), mark('b', 1, 20), mark('c', 0, 40), mark('d', 2, 50)]
  it.each([
    ['ArrowRight', 'a', 'b'],
    ['ArrowLeft', 'b', 'a'],
    ['ArrowLeft', 'a', undefined],
    ['ArrowRight', 'd', undefined],
    ['ArrowDown', 'a', 'b'],
    ['ArrowUp', 'd', 'b'],
    ['ArrowUp', 'b', 'a'],
    ['Home', 'c', 'a'],
    ['End', 'a', 'd'],
    ['PageDown', 'a', 'd'],
    ['PageUp', 'd', 'a'],
    ['x', 'a', undefined],
  ])('%s from %s leads to %s', (key, from, to) => {
    expect(
      markAfterKey(
        marks,
        marks.find((m) => m.key === from),
        key,
      )?.key,
    ).toBe(to)
  })
})

describe('hits of a search', () => {
  const hits = (text: string, q: string) =>
    hitPieces(text, q)
      .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
      .join('')
  it('are marked without regard to case and accents', () => {
    expect(hits('Soybeans for México', 'soy MEXICO')).toBe('[Soy]beans for [México]')
  })
  it('leave a text whole without a search', () => {
    expect(hits('Soybeans', '  ')).toBe('Soybeans')
    expect(hits('', 'x')).toBe('')
  })
})
