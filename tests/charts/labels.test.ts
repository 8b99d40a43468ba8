import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlacedRowLabel, spreadPositions, stackLabels, textWidth } from '../../src/charts/labels'

const WIDTH = 600
const SIZE = 12
const aLabel = fc.record({
  key: fc.uuid(),
  x: fc.integer({ min: 0, max: WIDTH }),
  text: fc.string({ minLength: 1, maxLength: 30 }),
})
const options = { right: WIDTH, rows: 2, size: SIZE, gap: 8 }

/** From where to where a placed label reaches. */
const span = (label: PlacedRowLabel): [number, number] => {
  const width = textWidth(label.text, SIZE)
  return label.anchor === 'start' ? [label.x, label.x + width] : [label.x - width, label.x]
}

describe('labels in rows', () => {
  it('stand in one row where they have room', () => {
    const labels = [
      { key: 'a', x: 0, text: 'due 31 Dec' },
      { key: 'b', x: 300, text: 'as known on' },
    ]
    expect(stackLabels(labels, options).map((l) => [l.row, l.anchor])).toEqual([
      [0, 'start'],
      [0, 'start'],
    ])
  })

  it('take the next row when they would touch, and are left out when there is none', () => {
    const labels = ['a', 'b', 'c'].map((key) => ({ key, x: 100, text: 'as known on 24 Nov' }))
    expect(stackLabels(labels, options).map((l) => [l.key, l.row])).toEqual([
      ['a', 0],
      ['b', 1],
    ])
  })

  it('at the right edge hang to the left of their place', () => {
    expect(stackLabels([{ key: 'a', x: WIDTH - 5, text: 'due 31 Dec' }], options)).toMatchObject([{ anchor: 'end' }])
  })

  it('that fit nowhere at all are left out', () => {
    expect(stackLabels([{ key: 'a', x: 20, text: 'x'.repeat(400) }], options)).toEqual([])
  })

  it('never overlap, never leave the drawing, and keep a gap', () => {
    fc.assert(
      fc.property(fc.array(aLabel, { maxLength: 12 }), (labels) => {
        const placed = stackLabels(labels, options)
        for (const [i, a] of placed.entries()) {
          const [from, to] = span(a)
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeLessThanOrEqual(WIDTH + 1e-9)
          for (const b of placed.slice(i + 1)) {
            if (a.row !== b.row) continue
            const [other, end] = span(b)
            expect(Math.max(from, other) - Math.min(to, end)).toBeGreaterThanOrEqual(options.gap - 1e-9)
          }
        }
      }),
    )
  })

  it('the first label is placed whenever it has room at all: it matters most', () => {
    fc.assert(
      fc.property(fc.array(aLabel, { minLength: 1, maxLength: 12 }), (labels) => {
        const [first] = labels
        fc.pre(first !== undefined && first.x + textWidth(first.text, SIZE) <= WIDTH)
        expect(stackLabels(labels, options)[0]).toMatchObject({ key: first?.key, row: 0 })
      }),
    )
  })
})

describe('positions spread apart', () => {
  it('stay where they are when they have room', () => {
    expect(spreadPositions([10, 100, 50], 16, 0, 200)).toEqual([10, 100, 50])
  })

  it('move down, or up from the low end, by no more than they must', () => {
    expect(spreadPositions([50, 52], 16, 0, 200)).toEqual([50, 66])
    expect(spreadPositions([195, 198], 16, 0, 200)).toEqual([184, 200])
  })

  it('keep the gap and their order, within the limits, whenever all fit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 450 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (positions, gap) => {
          const spread = spreadPositions(positions, gap, 0, 400)
          const order = positions.map((_, i) => i).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0))
          const moved = order.map((i) => spread[i] ?? Number.NaN)
          expect(moved[0]).toBeGreaterThanOrEqual(0)
          expect(moved.at(-1)).toBeLessThanOrEqual(400)
          for (const [i, at] of moved.slice(1).entries()) expect(at - (moved[i] ?? 0)).toBeGreaterThanOrEqual(gap)
        },
      ),
    )
  })

  it('of nothing is nothing', () => {
    expect(spreadPositions([], 16, 0, 200)).toEqual([])
  })
})
