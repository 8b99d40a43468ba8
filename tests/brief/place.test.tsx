import { beforeEach, describe, expect, it } from 'vitest'
import { rememberBefore, rememberStart, startOf, takeBefore } from '../../src/brief/place'

describe('the place before a brief', () => {
  beforeEach(() => sessionStorage.clear())
  it('is given back once', () => {
    rememberBefore('?panel=matrix', 120)
    expect(takeBefore()).toEqual({ address: '?panel=matrix', scrollY: 120 })
    expect(takeBefore()).toBeUndefined()
  })
  it('is none when what was kept is damaged', () => {
    sessionStorage.setItem('readout.before-brief', '{')
    expect(takeBefore()).toBeUndefined()
  })
  it('keeps the hour of the start through a reload, for one brief', () => {
    expect(startOf('a', 1000)).toBe(1000)
    expect(startOf('a', 9000)).toBe(1000)
    expect(startOf('b', 9000)).toBe(9000)
    rememberStart('b', 9500)
    expect(startOf('b', 9600)).toBe(9500)
  })
})
