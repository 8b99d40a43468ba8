import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inside, movedTo } from '../../../src/panels/issue-matrix/gridKeys'

const press = (key: string, ctrl = false) => movedTo({ row: 2, col: 2 }, { key, ctrl }, 6, 5)

it('moves by one cell, to the ends of a row, to the corners', () => {
  expect(press('ArrowLeft')).toEqual({ row: 2, col: 1 })
  expect(press('ArrowRight')).toEqual({ row: 2, col: 3 })
  expect(press('ArrowUp')).toEqual({ row: 1, col: 2 })
  expect(press('ArrowDown')).toEqual({ row: 3, col: 2 })
  expect(press('Home')).toEqual({ row: 2, col: 0 })
  expect(press('End')).toEqual({ row: 2, col: 4 })
  expect(press('Home', true)).toEqual({ row: 0, col: 0 })
  expect(press('End', true)).toEqual({ row: 5, col: 4 })
  expect(press('PageDown')).toEqual({ row: 5, col: 2 })
  expect(press('PageUp')).toEqual({ row: 0, col: 2 })
  expect(press('a')).toBeUndefined()
})

it('never leaves the grid', () => {
  const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown')
  const size = fc.integer({ min: 1, max: 40 })
  fc.assert(
    fc.property(size, size, fc.nat(50), fc.nat(50), keys, fc.boolean(), (rows, cols, row, col, key, ctrl) => {
      const to = movedTo({ row, col }, { key, ctrl }, rows, cols)
      expect(to && to.row >= 0 && to.row < rows && to.col >= 0 && to.col < cols).toBe(true)
    }),
  )
})

it('a page is five rows; what lies outside is led to the nearest cell', () => {
  expect(movedTo({ row: 7, col: 1 }, { key: 'PageUp', ctrl: false }, 20, 3)).toEqual({ row: 2, col: 1 })
  expect(movedTo({ row: 7, col: 1 }, { key: 'PageDown', ctrl: false }, 20, 3)).toEqual({ row: 12, col: 1 })
  expect(inside({ row: 9, col: 9 }, 4, 3)).toEqual({ row: 3, col: 2 })
  expect(inside({ row: -1, col: -2 }, 4, 3)).toEqual({ row: 0, col: 0 })
})
