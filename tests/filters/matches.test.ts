import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesIssues, matchesParties, matchesText, toggled } from '../../src/filters/matches'

describe('the issue and party filters', () => {
  it('nothing chosen lets everything pass', () => {
    expect(matchesIssues({ issue: [] }, ['taiwan'])).toBe(true)
    expect(matchesIssues({ issue: [] }, [])).toBe(true)
    expect(matchesParties({ party: [] }, [])).toBe(true)
  })

  it('one of several is enough', () => {
    expect(matchesIssues({ issue: ['taiwan', 'trade'] }, ['fentanyl', 'trade'])).toBe(true)
    expect(matchesIssues({ issue: ['taiwan'] }, ['fentanyl', 'trade'])).toBe(false)
    expect(matchesParties({ party: ['japan'] }, ['us', 'japan'])).toBe(true)
    expect(matchesParties({ party: ['japan'] }, ['us'])).toBe(false)
  })

  it('a fact about nothing passes no choice', () => {
    expect(matchesIssues({ issue: ['taiwan'] }, [])).toBe(false)
  })
})

describe('the search', () => {
  it.each([
    ['', true],
    ['   ', true],
    ['soy', true],
    ['SOYBEANS', true],
    ['beans us', true],
    ['senor', true],
    ['Señor', true],
    ['pork', false],
    ['soy pork', false],
  ])('%j', (q, found) => {
    expect(matchesText(q, ['US soybeans', undefined, 'bought by Señor X'])).toBe(found)
  })

  it('finds nothing in no text', () => {
    expect(matchesText('soy', [undefined])).toBe(false)
  })

  it('words of one text do not run into the next', () => {
    expect(matchesText('ab', ['a', 'b'])).toBe(false)
  })

  it('every word of a text finds it, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 1 }), (words) => {
        expect(matchesText([...words].reverse().join(' ').toUpperCase(), [words.join(' ')])).toBe(true)
      }),
    )
  })
})

describe('toggling', () => {
  it('adds what is not there and takes out what is', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
    expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
  })

  it('twice is not at all', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.string(), (list, item) => {
        expect([...toggled(toggled(list, item), item)].sort()).toEqual([...list].sort())
      }),
    )
  })
})
