import { expect, it } from 'vitest'
import { findNamed } from '../../src/brief/Highlight'
import { elapsedWords } from '../../src/brief/Presenter'

it('a highlight finds the smallest thing whose name holds the words', () => {
  document.body.innerHTML =
    '<ul><li>Taiwan and Japan</li><li><button aria-label="Taiwan, China: Leading">x</button></li><li>Taiwan and much more to be said of it</li></ul>'
  expect(findNamed(document.body, 'taiwan')?.textContent).toBe('Taiwan and Japan')
  expect(findNamed(document.body, 'taiwan, china')?.tagName).toBe('BUTTON')
  expect(findNamed(document.body, 'Ukraine')).toBeUndefined()
})

it('the time of a talk is told in minutes and seconds, then in hours', () => {
  expect([0, 61_000, 3_600_000 + 247_000, -5].map(elapsedWords)).toEqual(['0:00', '1:01', '1:04:07', '0:00'])
})
