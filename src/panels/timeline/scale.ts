import { scaleUtc } from 'd3-scale'
import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time'
import { MS_PER_DAY } from '../../lib/dates'

/** Where an instant stands, in pixels. */
export type ToX = (ms: number) => number

/** Pixels from the left edge for instants of a domain. */
export function timeScale(domain: readonly [number, number], width: number): ToX {
  const scale = scaleUtc([domain[0], domain[1]], [0, width])
  return (ms) => scale(ms)
}

/** A calendar boundary on the axis: `major` ones have a line, and name what the minor ones number. */
export type Tick = { ms: number; unit: 'day' | 'month' | 'year'; major: boolean }

const LEAST_MINOR_PX = 30
const LEAST_MONTH_PX = 40
const LEAST_YEAR_PX = 52

/** Ticks on calendar boundaries (days or Mondays in months, months or quarters in years), as close as labels can stand. */
export function calendarTicks(domain: readonly [number, number], width: number): Tick[] {
  const start = new Date(domain[0])
  const end = new Date(domain[1])
  const pxPerDay = (width * MS_PER_DAY) / Math.max(1, domain[1] - domain[0])
  const at = (dates: Date[], unit: Tick['unit'], major: boolean) => dates.map((d): Tick => ({ ms: d.getTime(), unit, major }))
  if (pxPerDay * 7 >= LEAST_MINOR_PX) {
    const minor = pxPerDay >= LEAST_MINOR_PX ? utcDay : utcMonday
    return merge(at(utcMonth.range(start, end), 'month', true), at(minor.range(start, end), 'day', false))
  }
  const months = [1, 3, 6].find((n) => pxPerDay * 30.4 * n >= LEAST_MONTH_PX)
  if (months !== undefined) {
    const minor = utcMonth.filter((d) => d.getUTCMonth() % months === 0).range(start, end)
    return merge(at(utcYear.range(start, end), 'year', true), at(minor, 'month', false))
  }
  const every = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((n) => pxPerDay * 365 * n >= LEAST_YEAR_PX) ?? 1000
  return at(utcYear.every(every)?.range(start, end) ?? [], 'year', true)
}

/** Major ticks stand for minor ones at the same instant. */
function merge(major: Tick[], minor: Tick[]): Tick[] {
  const taken = new Set(major.map((tick) => tick.ms))
  return [...major, ...minor.filter((tick) => !taken.has(tick.ms))].sort((a, b) => a.ms - b.ms)
}
