import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/lib/dates'
import { eventColumns } from '../../../src/panels/timeline/columns'
import {
  chosenRange,
  type DateRange,
  daysIn,
  defaultRange,
  domainOf,
  extentOf,
  panned,
  presetRanges,
  rangeAround,
  rangeOfDomain,
  revealing,
  zoomed,
} from '../../../src/panels/timeline/range'
import { anEvent, knownOn } from './fixtures'

const columnsOf = (dates: readonly string[], kind: 'summit' | 'call' = 'call') =>
  eventColumns(
    knownOn(
      '2030-01-01',
      dates.map((date, i) => anEvent(`e${i}`, date, { kind })),
    ).events,
  )
const dense = () => columnsOf(Array.from({ length: 40 }, (_, i) => addDays('2025-09-01', i * 5)))

describe('the days of all events', () => {
  it('hold the first and the last of them and the as-of date', () => {
    const columns = columnsOf(['2025-03-01', '2025-01-05', '2025-02'])
    expect(extentOf(columns, '2025-02-01')).toEqual({ from: '2025-01-05', to: '2025-03-01' })
    expect(extentOf(columns, '2024-12-31')).toEqual({ from: '2024-12-31', to: '2025-03-01' })
    expect(extentOf(columns, '2025-03-02')).toEqual({ from: '2025-01-05', to: '2025-03-02' })
    expect(extentOf(columnsOf([]), '2025-02-01')).toEqual({ from: '2025-02-01', to: '2025-02-01' })
  })
  it('reach to the end of a month or year that begins early', () => {
    expect(extentOf(columnsOf(['2025', '2025-06-01']), '2025-02-01')).toEqual({ from: '2025-01-01', to: '2025-12-31' })
  })
})

describe('the default range', () => {
  it('is 75 days before and after the as-of date', () => {
    expect(defaultRange(dense(), '2025-11-25')).toEqual({ from: '2025-09-11', to: '2026-02-08' })
  })
  it('widens when few events fall in it', () => {
    const sparse = columnsOf(['2024-01-01', '2024-02-01', '2025-11-01'])
    const range = defaultRange(sparse, '2025-11-25')
    expect(range.from <= '2024-01-01').toBe(true)
  })
  it('stands without any event', () => {
    expect(daysIn(defaultRange(columnsOf([]), '2025-11-25'))).toBe(151)
  })
})

describe('a chosen range', () => {
  const usual = { from: '2025-09-11', to: '2026-02-08' }
  it('takes an open end from the default', () => {
    expect(chosenRange({ from: null, to: null }, usual)).toEqual(usual)
    expect(chosenRange({ from: '2025-10-01', to: null }, usual)).toEqual({ from: '2025-10-01', to: '2026-02-08' })
  })
  it('reaches far enough from one end beyond the default', () => {
    expect(chosenRange({ from: '2026-06-01', to: null }, usual)).toEqual({ from: '2026-06-01', to: '2026-07-01' })
    expect(chosenRange({ from: null, to: '2025-01-31' }, usual)).toEqual({ from: '2025-01-01', to: '2025-01-31' })
  })
  it('may be given backwards', () => {
    expect(chosenRange({ from: '2026-01-01', to: '2025-01-01' }, usual)).toEqual({ from: '2025-01-01', to: '2026-01-01' })
  })
})

describe('presets', () => {
  it('are counted from the as-of date and the data', () => {
    const presets = presetRanges(columnsOf(['2025-01-20', '2025-10-30', '2026-05-13'], 'summit'), '2025-11-25')
    expect(presets.around).toEqual({ from: '2025-10-26', to: '2025-12-25' })
    expect(presets.summit?.range).toEqual({ from: '2025-10-30', to: '2026-02-08' })
    expect(presets.all.from < '2025-01-20' && presets.all.to > '2026-05-13').toBe(true)
  })
  it('offer no summit when none is known', () => {
    expect(presetRanges(columnsOf(['2025-01-20']), '2025-11-25').summit).toBeUndefined()
  })
})

describe('moving', () => {
  const extent = { from: '2025-01-01', to: '2026-12-31' }
  const range = { from: '2025-11-01', to: '2025-11-30' }
  it('zooms about a point', () => {
    expect(zoomed(range, 0.5, extent, 0)).toEqual({ from: '2025-11-01', to: '2025-11-15' })
    expect(zoomed(range, 0.5, extent, 1)).toEqual({ from: '2025-11-16', to: '2025-11-30' })
    expect(zoomed(range, 2, extent, 0)).toEqual({ from: '2025-11-01', to: '2025-12-30' })
  })
  it('never zooms in under a week', () => {
    expect(daysIn(zoomed({ from: '2025-11-01', to: '2025-11-08' }, 0.1, extent))).toBe(7)
  })
  it('pans by a share and stays in touch with the events', () => {
    expect(panned(range, 0.5, extent)).toEqual({ from: '2025-11-16', to: '2025-12-15' })
    expect(panned(range, -1000, extent).to).toBe('2025-01-01')
    expect(panned(range, 1000, extent).from).toBe('2026-12-31')
  })
  it('reveals a date without changing the length', () => {
    const next = revealing(range, '2026-03-01')
    expect(daysIn(next)).toBe(30)
    expect(next.from < '2026-03-01' && next.to > '2026-03-01').toBe(true)
  })
  it('makes room about a stretch', () => {
    const [start, end] = domainOf({ from: '2025-11-10', to: '2025-11-19' })
    expect(rangeAround(start, end)).toEqual({ from: '2025-11-06', to: '2025-11-23' })
  })
})

describe('for any range', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2020-01-01', n))
  const anyRange = fc
    .tuple(day, fc.integer({ min: 0, max: 2000 }))
    .map(([from, n]): DateRange => ({ from, to: addDays(from, n) }))
  const extent = { from: '2025-09-01', to: '2026-03-15' }
  it('its instants give it back', () => {
    fc.assert(
      fc.property(anyRange, (range) => {
        expect(rangeOfDomain(domainOf(range))).toEqual(range)
      }),
    )
  })
  it('zooming out and in changes the length the way it says', () => {
    fc.assert(
      fc.property(anyRange, fc.double({ min: 0, max: 1, noNaN: true }), (range, share) => {
        expect(daysIn(zoomed(range, 0.5, extent, share))).toBeLessThanOrEqual(Math.max(7, daysIn(range)))
        expect(daysIn(zoomed(range, 2, extent, share))).toBeGreaterThanOrEqual(daysIn(range))
      }),
    )
  })
  it('panning keeps its length', () => {
    fc.assert(
      fc.property(anyRange, fc.double({ min: -3, max: 3, noNaN: true }), (range, share) => {
        expect(daysIn(panned(range, share, extent))).toBe(daysIn(range))
      }),
    )
  })
})
