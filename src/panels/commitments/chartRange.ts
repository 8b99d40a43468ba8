import { type IsoDate, toIso } from '../../lib/dates'

const DAY = 86_400_000
const LEAST_DAYS = 10

/**
 * A range of days after zooming about a day (or about the middle, when that day is not in it).
 * @param factor below 1 comes nearer, above 1 goes away
 * @returns undefined when it would be shorter than ten days
 */
export function zoomed(
  [from, to]: readonly [number, number],
  about: number,
  factor: number,
): { from: IsoDate; to: IsoDate } | undefined {
  const centre = about > from && about < to ? about : (from + to) / 2
  const start = centre - (centre - from) * factor
  const end = centre + (to - centre) * factor
  if (factor < 1 && end - start < LEAST_DAYS * DAY) return undefined
  return { from: toIso(Math.round(start / DAY) * DAY), to: toIso(Math.round(end / DAY) * DAY) }
}
