import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatCount,
  formatQuantity,
  formatRatio,
  formatShare,
  quantityParts,
  scaleFor,
  withQualifier,
} from '../../src/lib/numbers'
import { convert, measureFor } from '../../src/lib/units'

const THIN = '\u2009'

describe('a quantity in words', () => {
  it.each([
    [1_500_000, 't', `1.5${THIN}Mt`],
    [12_000_000, 't', `12${THIN}Mt`],
    [840_000, 't', `840${THIN}kt`],
    [27_777.8, 't', `27.78${THIN}kt`],
    [950, 't', `950${THIN}t`],
    [0, 't', `0${THIN}t`],
    [17_000_000_000, 'USD', '$17bn'],
    [450, 'USD', '$450'],
    [3_200_000, 'CNY', 'CN¥3.2m'],
    [440_924_400, 'bu', `440.9${THIN}m bu`],
  ] as const)('%d %s is %s', (value, measure, words) => {
    expect(formatQuantity(value, measure)).toBe(words)
  })

  it('a count of things keeps all its digits and its label', () => {
    expect(formatQuantity(200, 'count', { unitLabel: 'aircraft' })).toBe(`200${THIN}aircraft`)
    expect(formatQuantity(123_456, 'count', { unitLabel: 'aircraft' })).toBe(`123,456${THIN}aircraft`)
    expect(formatQuantity(7, 'count')).toBe('7')
  })

  it('rounds to the digits asked for', () => {
    expect(formatQuantity(283_783.78, 't', { digits: 3 })).toBe(`284${THIN}kt`)
    expect(formatQuantity(440_924_400, 'bu', { digits: 3 })).toBe(`441${THIN}m bu`)
  })

  it('a shared scale keeps small values in the unit of the axis', () => {
    const scale = scaleFor(12_000_000, 't')
    expect(quantityParts(332_000, 't', { scale })).toEqual({ number: '0.332', unit: 'Mt' })
  })

  it('a net sale below zero keeps its sign and its scale', () => {
    expect(formatQuantity(-1_200_000, 't')).toBe(`-1.2${THIN}Mt`)
  })

  it('the scale leaves a number of one to three digits before the point, up to a million of millions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), fc.constantFrom('t', 'bu', 'USD', 'CNY'), (value, measure) => {
        const { divisor } = scaleFor(value, measure)
        expect(value / divisor).toBeGreaterThanOrEqual(1)
        expect(value / divisor).toBeLessThan(1000)
      }),
    )
  })
})

describe('numbers without a unit', () => {
  it('shares are percentages to three figures', () => {
    expect(formatShare(0.125)).toBe('12.5%')
    expect(formatShare(1)).toBe('100%')
    expect(formatShare(1 / 3)).toBe('33.3%')
    expect(formatShare(0)).toBe('0%')
  })

  it('ratios have as many figures as they bear', () => {
    expect(formatRatio(10.216)).toBe('10.2')
    expect(formatRatio(3.9375)).toBe('3.9')
    expect(formatRatio(0.4567)).toBe('0.46')
    expect(formatRatio(1234.5)).toBe('1,235')
  })

  it('counts have separators', () => {
    expect(formatCount(100_000)).toBe('100,000')
  })

  it('the claimant’s own qualifier stands before the number', () => {
    expect(withQualifier('1.5 Mt', 'about')).toBe('about 1.5 Mt')
    expect(withQualifier('25 Mt', 'at-least')).toBe('at least 25 Mt')
    expect(withQualifier('12 Mt', 'exactly')).toBe('12 Mt')
  })
})

describe('units', () => {
  it('one tonne of soybeans is 36.7437 bushels', () => {
    expect(convert(1, 'bu')).toBe(36.7437)
    expect(convert(12_000_000, 'bu')).toBeCloseTo(440_924_400, 3)
  })

  it('every other measure is left as it is', () => {
    for (const measure of ['t', 'USD', 'CNY', 'count'] as const) expect(convert(17, measure)).toBe(17)
  })

  it('bushels are offered only where the bushel is defined', () => {
    expect(measureFor('t', 'soybeans', 'bu')).toBe('bu')
    expect(measureFor('t', 'soybeans', 't')).toBe('t')
    expect(measureFor('t', undefined, 'bu')).toBe('t')
    expect(measureFor('USD', 'soybeans', 'bu')).toBe('USD')
    expect(measureFor('count', undefined, 'bu')).toBe('count')
  })
})
