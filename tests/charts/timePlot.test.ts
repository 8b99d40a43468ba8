import { expect, test } from 'vitest'
import { stepPath, timePlot } from '../../src/charts/timePlot'

const margin = { top: 10, right: 20, bottom: 30, left: 40 }

test('the plot is what the margins leave, times run to the right and amounts up', () => {
  const { plot, at } = timePlot({ width: 160, height: 140 }, margin, [0, 100], 50)
  expect(plot).toEqual({ x: 40, y: 10, width: 100, height: 100 })
  expect(at(0, 0)).toEqual({ left: 40, top: 110 })
  expect(at(100, 50)).toEqual({ left: 140, top: 10 })
  expect(at(25, 10)).toEqual({ left: 65, top: 90 })
})

test('what lies outside the days drawn lies outside the plot, at its own distance', () => {
  const { at } = timePlot({ width: 160, height: 140 }, margin, [0, 100], 50)
  expect(at(-10, 60).left).toBeCloseTo(30, 9)
  expect(at(-10, 60).top).toBeCloseTo(-10, 9)
})

test('a drawing smaller than its margins has a plot of no size', () => {
  expect(timePlot({ width: 30, height: 20 }, margin, [0, 1], 1).plot).toMatchObject({ width: 0, height: 0 })
})

test('a step holds until the next count; nothing is drawn of nothing', () => {
  const points = [
    { left: 1, top: 9 },
    { left: 4, top: 7 },
    { left: 6, top: 7 },
  ]
  expect(stepPath(points)).toBe('M1,9H4V7H6V7')
  expect(stepPath([])).toBe('')
})
