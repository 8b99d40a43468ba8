import { describe, expect, it } from 'vitest'
import { type StageAct, stageAct } from '../../src/brief/stageKeys'
import { zoomFor } from '../../src/brief/zoom'

const key = (name: string, held: Partial<KeyboardEvent> = {}) =>
  stageAct({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...held })?.kind

describe('the keys of a running brief', () => {
  it.each<[StageAct['kind'], string[]]>([
    ['next', ['ArrowRight', 'ArrowDown', ' ', 'PageDown']],
    ['previous', ['ArrowLeft', 'ArrowUp', 'PageUp']],
    ['first', ['Home']],
    ['last', ['End']],
    ['blank', ['b', '.']],
    ['overview', ['o']],
    ['full', ['f']],
    ['reset', ['r']],
    ['speaker', ['s']],
    ['leave', ['Escape']],
    ['go', ['Enter']],
    ['digit', ['0', '9']],
  ])('%s', (kind, keys) => expect(keys.map((k) => key(k))).toEqual(keys.map(() => kind)))

  it('leave alone what belongs to the browser or to nobody', () => {
    expect(key('f', { ctrlKey: true })).toBeUndefined()
    expect(key('ArrowLeft', { altKey: true })).toBeUndefined()
    expect(key('constructor')).toBeUndefined()
  })
})

it('enlarges the same sheet to every screen, and never makes it smaller', () => {
  expect(zoomFor(1920, 1080)).toBe(2)
  expect(zoomFor(1280, 720)).toBeCloseTo(4 / 3)
  expect(zoomFor(1024, 768)).toBeCloseTo(1024 / 960)
  expect(zoomFor(390, 844)).toBe(1)
})
