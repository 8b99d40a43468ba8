import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MARK_SHAPES, markPath } from '../../src/charts/marks'

describe('mark shapes', () => {
  it.each(MARK_SHAPES)('a %s is a closed path of numbers, at any size', (shape) => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 200, noNaN: true }), (r) => {
        const path = markPath(shape, r)
        expect(path).toMatch(/^M[-\d.eLa, ]+Z$/i)
        expect(path).not.toMatch(/NaN|Infinity|undefined/)
      }),
    )
  })

  it('each is another path', () => {
    expect(new Set(MARK_SHAPES.map((shape) => markPath(shape, 5))).size).toBe(MARK_SHAPES.length)
  })

  it('each grows with its size, and stays about its own centre', () => {
    for (const shape of MARK_SHAPES.filter((s) => s !== 'circle')) {
      const numbers = (r: number) => [...markPath(shape, r).matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text))
      expect(Math.max(...numbers(10))).toBeGreaterThan(Math.max(...numbers(5)))
      expect(Math.max(...numbers(10).map(Math.abs))).toBeLessThanOrEqual(13)
      expect(Math.min(...numbers(10))).toBeLessThan(0)
    }
  })
})
