import { addDays, daysBetween, type IsoDate } from '../../lib/dates'

/** What the reader assumes: a constant pace from the day of the page. Amounts in the commitment's unit. */
export type WhatIfInputs = { pledged: number; counted: number; perWeek: number; asOf: IsoDate; end: IsoDate | undefined }

export type WhatIf = {
  /** The day on which the pledge would be met; absent when it never would be (no pace) or lies over a century away. */
  metOn: IsoDate | undefined
  /** The level on the deadline; absent without one or when it has passed. */
  atDeadline: number | undefined
  alreadyMet: boolean
}

const DAYS_PER_WEEK = 7
const FARTHEST_DAYS = 36_525

/** A straight line from the count on the day of the page: an assumption of the reader's, not a fact. */
export function whatIf({ pledged, counted, perWeek, asOf, end }: WhatIfInputs): WhatIf {
  const perDay = Math.max(0, perWeek) / DAYS_PER_WEEK
  const remaining = Math.max(0, pledged - counted)
  // Without a pace never: infinitely many.
  const days = remaining / perDay
  const left = end === undefined ? undefined : daysBetween(asOf, end)
  return {
    alreadyMet: remaining === 0,
    metOn: remaining > 0 && days <= FARTHEST_DAYS ? addDays(asOf, days) : undefined,
    atDeadline: left !== undefined && left >= 0 ? counted + perDay * left : undefined,
  }
}
