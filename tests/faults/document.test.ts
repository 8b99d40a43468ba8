import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { FAULTS } from '../../mocks/faults'
import { faultsDocument } from './document'
import { ELSEWHERE, PLAYED } from './table'

it('docs/faults.md is current; `npm run faults` writes it anew', () => {
  expect(readFileSync('docs/faults.md', 'utf8')).toBe(faultsDocument())
})

it.each(ELSEWHERE)('the test named for $number ($fault) is there', ({ file, test }) => {
  expect(readFileSync(file, 'utf8')).toContain(test)
})

it('every fault that the mock API knows is played', () => {
  const played = PLAYED.map((f) => f.mock.split(':')[0])
  expect(Object.keys(FAULTS).filter((name) => !played.includes(name))).toEqual([])
})
