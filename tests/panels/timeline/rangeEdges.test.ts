import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/lib/dates'
import { eventColumns } from '../../../src/panels/timeline/columns'
import {
  chosenRange,
  type DateRange,
  daysIn,
  defaultRange,
  domainOf,
  panned,
  presetRanges,
  rangeAround,
  rangeOfDomain,
  revealing,
  zoomed,
} from '../../../src/panels/timeline/range'
import { anEvent, knownOn } from './fixtures'

const columnsOf = (dates: readonly string[]) =>
  eventColumns(
    knownOn(
      '2030-01-01',
      dates.map((date, i) => anEvent(`e${i}`, date)),
    ).events,
  )

describe('at the edges of what a date can be', () => {
  const extent = { from: '2025-01-01', to: '2026-12-31' }
  it('a range ends with the years that a date can have', () => {
    expect(presetRanges(columnsOf([]), '2999-12-31').around).toEqual({ from: '2999-12-01', to: '2999-12-31' })
    expect(presetRanges(columnsOf([]), '1000-01-01').around).toEqual({ from: '1000-01-01', to: '1000-01-31' })
    expect(presetRanges(columnsOf([]), '2999-12-20').around.to).toBe('2999-12-31')
    expect(rangeOfDomain([Date.parse('0950-01-01T00:00:00Z'), Date.parse('1000-01-03T00:00:00Z')])).toEqual({
      from: '1000-01-01',
      to: '1000-01-02',
    })
    expect(revealing({ from: '1000-01-01', to: '1000-01-30' }, '1000-01-02').from).toBe('1000-01-01')
    expect(revealing({ from: '2999-12-01', to: '2999-12-30' }, '2999-12-31').to).toBe('2999-12-31')
  })
  it('an interval counts the days that it touches at least half; one within a day is that day', () => {
    const at = (day: string, hour: number) => Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000
    expect(rangeOfDomain([at('2025-11-01', 11), at('2025-11-03', 13)])).toEqual({ from: '2025-11-01', to: '2025-11-03' })
    expect(rangeOfDomain([at('2025-11-01', 13), at('2025-11-03', 11)])).toEqual({ from: '2025-11-02', to: '2025-11-02' })
    expect(rangeOfDomain([at('2025-11-01', 1), at('2025-11-01', 2)])).toEqual({ from: '2025-11-01', to: '2025-11-01' })
  })
  it('of one length a zoom goes on by at least a day', () => {
    const range = (days: number): DateRange => ({ from: '2025-11-01', to: addDays('2025-11-01', days - 1) })
    expect(daysIn(zoomed(range(30), 0.999, extent, 0))).toBe(29)
    expect(daysIn(zoomed(range(30), 1.001, extent, 0))).toBe(31)
    expect(daysIn(zoomed(range(30), 1, extent, 0))).toBe(31)
    expect(daysIn(zoomed(range(5), 0.5, extent, 0))).toBe(5)
  })
  it('a zoom ends at a fifth more than everything, or at a year; what is longer stays', () => {
    // Two years are 730 days: 876 at the most.
    expect(daysIn(zoomed({ from: '2025-01-01', to: '2026-12-31' }, 100, extent))).toBe(876)
    const week = { from: '2025-01-01', to: '2025-01-07' }
    expect(daysIn(zoomed(week, 100, week))).toBe(365)
    const long = { from: '2000-01-01', to: '2025-12-31' }
    expect(zoomed(long, 2, week, 0)).toEqual(long)
  })
  it('a pan goes by at least a day, either way, and not past the events', () => {
    const range = { from: '2025-11-01', to: '2025-11-10' }
    expect(panned(range, 0.01, extent).from).toBe('2025-11-02')
    expect(panned(range, -0.01, extent).from).toBe('2025-10-31')
    const outside = { from: '2027-02-01', to: '2027-02-10' }
    expect(panned(outside, 0.5, extent)).toEqual(outside)
    expect(panned(outside, -0.5, extent).from).toBe('2027-01-27')
    const before = { from: '2024-02-01', to: '2024-02-10' }
    expect(panned(before, -0.5, extent)).toEqual(before)
  })
  it('a revealed date has three quarters of the range before it when one goes back, else one', () => {
    const range = { from: '2025-11-01', to: '2025-11-20' }
    expect(revealing(range, '2025-10-31')).toEqual({ from: '2025-10-16', to: '2025-11-04' })
    expect(revealing(range, '2025-11-01')).toEqual({ from: '2025-10-27', to: '2025-11-15' })
    expect(revealing(range, '2026-01-10')).toEqual({ from: '2026-01-05', to: '2026-01-24' })
  })
  it('a stretch has two fifths of it on both sides, and a week at least', () => {
    const around = (from: string, to: string) => rangeAround(...domainOf({ from, to }))
    expect(around('2025-11-10', '2025-11-10')).toEqual({ from: '2025-11-07', to: '2025-11-13' })
    expect(around('2025-11-10', '2025-11-13')).toEqual({ from: '2025-11-08', to: '2025-11-15' })
    expect(rangeAround(Date.parse('2025-11-10T00:00:00Z'), Date.parse('2025-11-10T00:00:00Z'))).toEqual({
      from: '2025-11-07',
      to: '2025-11-13',
    })
  })
})

describe('the days drawn at first', () => {
  it('grow until eight events touch them, or all there are', () => {
    const near = Array.from({ length: 7 }, (_, i) => `2025-11-0${i + 1}`)
    expect(defaultRange(columnsOf([...near, '2025-11-10']), '2025-11-25').from).toBe('2025-09-11')
    // Seven near and two far ones: doubled once, which holds the nearer of the two.
    expect(defaultRange(columnsOf([...near, '2025-08-01', '2020-01-01']), '2025-11-25').from).toBe('2025-06-28')
    // Seven near and one far: all there are.
    expect(defaultRange(columnsOf([...near, '2025-08-01']), '2025-11-25')).toEqual({ from: '2025-06-28', to: '2026-04-24' })
  })
  it('an event that ends on the day before, or begins on the day after, does not touch them', () => {
    const inside = defaultRange(columnsOf(['2025-09-11', '2026-02-08']), '2025-11-25')
    expect(inside).toEqual({ from: '2025-09-11', to: '2026-02-08' })
    expect(defaultRange(columnsOf(['2025-09-10', '2025-11-01']), '2025-11-25').from).toBe('2025-06-28')
    expect(defaultRange(columnsOf(['2025-11-01', '2026-02-09']), '2025-11-25').to).toBe('2026-04-24')
  })
  it('the reader’s may be one day, or one end within the usual days', () => {
    const usual = { from: '2025-09-11', to: '2026-02-08' }
    expect(chosenRange({ from: '2025-11-25', to: '2025-11-25' }, usual)).toEqual({ from: '2025-11-25', to: '2025-11-25' })
    expect(chosenRange({ from: null, to: '2025-10-01' }, usual)).toEqual({ from: '2025-09-01', to: '2025-10-01' })
    expect(chosenRange({ from: null, to: '2025-12-01' }, usual)).toEqual({ from: '2025-09-11', to: '2025-12-01' })
  })
})

describe('ranges by name', () => {
  const on = (date: string, rest = {}) => anEvent(`e${date}`, date, { kind: 'summit', knownOn: '2025-01-01', ...rest })
  const presets = (asOf: string, ...events: ReturnType<typeof anEvent>[]) =>
    presetRanges(eventColumns(knownOn('2030-01-01', events).events), asOf)

  it('the summit is the last that took place by the day of the page, that day included', () => {
    const summits = [on('2025-01-20'), on('2025-10-30', { endDate: '2025-10-31' }), on('2025-12-24', { status: 'planned' })]
    const of = (asOf: string) => presets(asOf, ...summits).summit
    expect(of('2025-10-31')).toMatchObject({ event: { id: 'e2025-10-30' }, range: { from: '2025-10-30', to: '2026-01-14' } })
    expect(of('2025-10-30')).toMatchObject({ event: { id: 'e2025-01-20' }, range: { from: '2025-01-20', to: '2026-01-13' } })
    expect(of('2025-12-31')?.event.id).toBe('e2025-10-30')
    expect(presets('2025-12-31', on('2025-01-20', { kind: 'call' }))).not.toHaveProperty('summit')
  })
  it('all has a hundredth of air on both sides, and a day', () => {
    // 1 January to 30 April are 120 days: 2 and 1 days of air.
    expect(presets('2025-04-30', on('2025-01-01')).all).toEqual({ from: '2024-12-29', to: '2025-05-03' })
  })
})
