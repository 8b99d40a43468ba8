import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  daysBetween,
  earlier,
  firstDay,
  formatDate,
  formatDateRange,
  isEdtfDate,
  isIsoDate,
  lastDay,
  later,
  precisionOf,
  toIso,
  toUtcMs,
} from '../../src/lib/dates'

/** Any day of the years 1900 to 2199, as three numbers and as text. */
const aDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))

describe('a calendar date', () => {
  it.each(['2025-11-24', '2024-02-29', '2000-02-29', '1000-01-01', '2999-12-31'])('%s exists', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })

  it.each([
    '2025-02-30',
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-01-00',
    '0000-01-01',
    '0999-12-31',
    '3000-01-01',
    '9999-12-31',
    '2025-1-2',
    '2025-11-24T00:00:00Z',
    ' 2025-11-24',
    '2025-11-24\n',
    '24.11.2025',
    '',
    'latest',
  ])('%j is refused', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  it('any day of three centuries is accepted, and comes back from its instant', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(isIsoDate(day)).toBe(true)
        expect(toIso(toUtcMs(day))).toBe(day)
      }),
    )
  })

  it('no text throws, and what is accepted has the form of a date', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)), (text) => {
        if (isIsoDate(text)) expect(toIso(Date.parse(text))).toBe(text)
      }),
    )
  })
})

describe('a date as precise as it is known', () => {
  it.each([
    ['2026', 'year', '2026-01-01', '2026-12-31'],
    ['2026-02', 'month', '2026-02-01', '2026-02-28'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2100-02', 'month', '2100-02-01', '2100-02-28'],
    ['2000-02', 'month', '2000-02-01', '2000-02-29'],
    ['2025-12', 'month', '2025-12-01', '2025-12-31'],
    ['2025-04', 'month', '2025-04-01', '2025-04-30'],
    ['2025-11-24', 'day', '2025-11-24', '2025-11-24'],
  ] as const)('%s is a %s, from %s to %s', (date, precision, first, last) => {
    expect(isEdtfDate(date)).toBe(true)
    expect(precisionOf(date)).toBe(precision)
    expect(firstDay(date)).toBe(first)
    expect(lastDay(date)).toBe(last)
  })

  it.each(['0000', '9999', '2025-13', '2025-00', '2025-02-30', '25', '2025-', '2025-1', '2025/2026', ''])(
    '%j is none',
    (text) => {
      expect(isEdtfDate(text)).toBe(false)
    },
  )

  it('the day after the last of a month is the first of another', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const month = day.slice(0, 7)
        expect(addDays(lastDay(month), 1)).toBe(firstDay(addDays(lastDay(month), 1).slice(0, 7)))
        expect(lastDay(month) >= day && firstDay(month) <= day).toBe(true)
      }),
    )
  })
})

describe('days', () => {
  it('are counted over the nights on which clocks change', () => {
    expect(daysBetween('2025-10-01', '2025-11-24')).toBe(54)
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31)
    expect(daysBetween('2025-11-24', '2025-12-31')).toBe(37)
    expect(daysBetween('2025-11-24', '2026-02-28')).toBe(96)
    expect(daysBetween('2025-12-31', '2025-11-24')).toBe(-37)
  })

  it('adding them and counting them are each other undone', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -40_000, max: 40_000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n)
        expect(addDays(addDays(day, n), -n)).toBe(day)
      }),
    )
  })

  it('a part of a day is a day more', () => {
    expect(addDays('2025-12-31', 0.01)).toBe('2026-01-01')
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
  })

  it('the earlier and the later of two are those two', () => {
    expect(earlier('2025-12-31', '2026-01-01')).toBe('2025-12-31')
    expect(later('2025-12-31', '2026-01-01')).toBe('2026-01-01')
    expect(later('2025-12-31', '2025-12-31')).toBe('2025-12-31')
  })
})

describe('a date in words', () => {
  it.each([
    ['2025-11-24', 'long', '24 November 2025'],
    ['2025-11-24', 'medium', '24 Nov 2025'],
    ['2025-11-24', 'short', '24 Nov'],
    ['2026-04', 'long', 'April 2026'],
    ['2026-04', 'short', 'Apr 2026'],
    ['2026', 'long', '2026'],
  ] as const)('%s, %s: %s', (date, style, words) => {
    expect(formatDate(date, style)).toBe(words)
  })

  it('is the same day far west of Greenwich, where these tests run', () => {
    expect(new Date('2025-11-24T00:00:00Z').getDate()).toBe(23)
    expect(formatDate('2025-11-24')).toBe('24 November 2025')
  })

  it('never moves to another day', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(formatDate(day).split(' ')[0]).toBe(String(Number(day.slice(8))))
        expect(formatDate(day)).toContain(day.slice(0, 4))
      }),
    )
  })

  it('a span says the shared part once', () => {
    // The space about the dash is the locale data's, and differs between browsers.
    expect(formatDateRange('2026-05-13', '2026-05-15').replace(/\s*–\s*/, '–')).toBe('13–15 May 2026')
    expect(formatDateRange('2026-04-30', '2026-05-02').replace(/\s*–\s*/, '–')).toBe('30 April–2 May 2026')
    expect(formatDateRange('2026-05-13', '2026-05-13')).toBe('13 May 2026')
    expect(formatDateRange('2026-05-13', undefined)).toBe('13 May 2026')
    expect(formatDateRange('2026-05', '2026-06')).toBe('May 2026 – June 2026')
  })
})
