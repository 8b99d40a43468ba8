import { MS_PER_DAY } from '../../lib/dates'
import { type DateRange, daysIn, domainOf } from './range'

/** First and last instant drawn, in UTC milliseconds: what a gesture moves before it ends in whole days. */
export type Domain = readonly [number, number]

const LEAST_MS = 7 * MS_PER_DAY
const LEAST_WHOLE_MS = 365 * MS_PER_DAY

/** The length wanted, within a week and somewhat more than everything; a domain already beyond may stay as it is. */
function boundedLength(wanted: number, now: number, extent: DateRange): number {
  const most = Math.max(now, LEAST_WHOLE_MS, daysIn(extent) * 1.2 * MS_PER_DAY)
  return Math.max(Math.min(now, LEAST_MS), Math.min(most, wanted))
}

/** A domain moved by a time; it stays in touch with the events. */
export function slid([start, end]: Domain, ms: number, extent: DateRange): Domain {
  const [first, last] = domainOf(extent)
  const by = Math.max(Math.min(0, first - end), Math.min(Math.max(0, last - start), ms))
  return [start + by, end + by]
}

/** A domain `factor` times as long; the instant at `share` of its length stays in place. */
export function scaled([start, end]: Domain, factor: number, share: number, extent: DateRange): Domain {
  const length = boundedLength((end - start) * factor, end - start, extent)
  const from = start + (end - start - length) * share
  return [from, from + length]
}

/** A domain under two fingers that went from `was` to `now` (shares of the width): the instants stay under them. */
export function pinched(
  [start, end]: Domain,
  was: readonly [number, number],
  now: readonly [number, number],
  extent: DateRange,
): Domain {
  const apart = Math.max(0.02, Math.abs(now[1] - now[0]))
  const length = boundedLength(((end - start) * Math.abs(was[1] - was[0])) / apart, end - start, extent)
  const held = start + ((was[0] + was[1]) / 2) * (end - start)
  const from = held - ((now[0] + now[1]) / 2) * length
  return slid([from, from + length], 0, extent)
}
