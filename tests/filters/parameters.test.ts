import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addressNotices,
  type Filters,
  LANES,
  PANELS,
  PARTS,
  ROWS,
  readAddress,
  THEMES,
  VIEWS,
  writeAddress,
} from '../../src/filters/parameters'
import { BASES, CONFIDENCES, EVENT_KINDS } from '../../src/lib/vocabulary'

const noChoice: Filters = {
  issue: [],
  party: [],
  asof: null,
  compare: null,
  part: null,
  commitment: null,
  basis: [],
  unit: 't',
  from: null,
  to: null,
  lane: 'issue',
  view: [],
  sort: null,
  rows: [],
  kind: null,
  confidence: null,
  q: '',
  panel: null,
  event: null,
  claim: null,
  brief: null,
  step: null,
  presenter: null,
  briefdata: null,
  embed: null,
  theme: null,
  lang: null,
}

const anId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/)
const someIds = fc.uniqueArray(anId, { maxLength: 20 })
const aDay = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value)

/** Any choice that a reader can make. */
const anyChoice: fc.Arbitrary<Filters> = fc.record({
  issue: someIds,
  party: someIds,
  asof: perhaps(fc.oneof(aDay, fc.constant('latest'))),
  compare: perhaps(fc.oneof(aDay, fc.constant('latest'))),
  part: perhaps(fc.constantFrom(...PARTS)),
  commitment: perhaps(anId),
  basis: fc.subarray([...BASES]),
  unit: fc.constantFrom('t' as const, 'bu' as const),
  from: perhaps(aDay),
  to: perhaps(aDay),
  lane: fc.constantFrom(...LANES),
  view: fc.subarray([...VIEWS]),
  sort: perhaps(anId),
  rows: fc.subarray([...ROWS]),
  kind: perhaps(fc.constantFrom(...EVENT_KINDS)),
  confidence: perhaps(fc.constantFrom(...CONFIDENCES)),
  q: fc.oneof(fc.string({ maxLength: 100, unit: 'grapheme-ascii' }), fc.string({ maxLength: 60, unit: 'binary' })),
  panel: perhaps(fc.constantFrom(...PANELS)),
  event: perhaps(anId),
  claim: perhaps(anId),
  brief: perhaps(anId),
  step: perhaps(fc.integer({ min: 1, max: 999 })),
  presenter: perhaps(fc.constant('1' as const)),
  briefdata: perhaps(fc.stringMatching(/^[A-Za-z0-9_-]{1,200}$/)),
  embed: perhaps(fc.constant('1' as const)),
  theme: perhaps(fc.constantFrom(...THEMES)),
  lang: perhaps(fc.constant('en' as const)),
})

describe('the address', () => {
  it('of no choice is empty, and an empty one is no choice', () => {
    expect(writeAddress(noChoice)).toBe('')
    expect(readAddress('')).toEqual(noChoice)
    expect(readAddress('?')).toEqual(noChoice)
  })

  it('reads as a person would write it', () => {
    expect(
      readAddress('?issue=agriculture,taiwan&asof=2025-11-25&basis=flash-sales&unit=bu&lane=party&q=soy%20beans&theme=dark'),
    ).toEqual({
      ...noChoice,
      issue: ['agriculture', 'taiwan'],
      asof: '2025-11-25',
      basis: ['flash-sales'],
      unit: 'bu',
      lane: 'party',
      q: 'soy beans',
      theme: 'dark',
    })
  })

  it('is short: defaults are left out', () => {
    expect(writeAddress({ ...noChoice, issue: ['taiwan'], asof: '2025-11-25' })).toBe('?issue=taiwan&asof=2025-11-25')
  })

  it('holds every choice: written and read again it is the same', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        expect(readAddress(writeAddress(choice))).toEqual(choice)
      }),
      { numRuns: 1000 },
    )
  })

  it('that we write ourselves brings no notice', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        expect(addressNotices(writeAddress(choice))).toEqual([])
      }),
    )
  })
})

describe('what is not understood', () => {
  it.each([
    ['?asof=2025-02-30', 'asof'],
    ['?asof=9999-01-01', 'asof'],
    ['?asof=yesterday', 'asof'],
    ['?commitment=Not An Id', 'commitment'],
    ['?unit=kg', 'unit'],
    ['?from=2025-13-01', 'from'],
    ['?lane=colour', 'lane'],
    ['?panel=map', 'panel'],
    ['?event=<script>', 'event'],
    ['?theme=__proto__', 'theme'],
    ['?lang=de', 'lang'],
    [`?q=${'x'.repeat(201)}`, 'q'],
    [`?issue=${'a'.repeat(2049)}`, 'issue'],
    [`?event=${'a'.repeat(2049)}`, 'event'],
    ['?basis=guesses', 'basis'],
  ])('%s is as if absent, with one notice that names it', (search, name) => {
    expect(readAddress(search)).toEqual(noChoice)
    expect(addressNotices(search)).toEqual([
      expect.stringMatching(new RegExp(`^In the address, ${name}=.* is not understood; it is ignored\\.$`)),
    ])
  })

  it('parts of a list are left out, the rest holds', () => {
    const search = '?basis=flash-sales,guesses,shipments'
    expect(readAddress(search).basis).toEqual(['flash-sales', 'shipments'])
    expect(addressNotices(search)).toEqual([
      'In the address, parts of basis=flash-sales,guesses,shipments are not understood; they are ignored.',
    ])
  })

  it('a part said twice is said once, without a notice', () => {
    expect(readAddress('?issue=taiwan,taiwan,').issue).toEqual(['taiwan'])
    expect(addressNotices('?issue=taiwan,taiwan,')).toEqual([])
  })

  it('a long value is shortened in the notice', () => {
    expect(addressNotices(`?event=${'A'.repeat(500)}`)[0]?.length).toBeLessThan(150)
  })

  it('parameters of others and empty ones bring no notice', () => {
    expect(addressNotices('?utm_source=mail&mock=slow&asof=&issue=&__proto__=x&constructor=y')).toEqual([])
  })

  it('a longer list than the page has room for is cut, with a notice', () => {
    const search = `?issue=${Array.from({ length: 70 }, (_, i) => `i${i}`).join(',')}`
    expect(readAddress(search).issue).toHaveLength(60)
    expect(addressNotices(search)).toHaveLength(1)
  })
})
