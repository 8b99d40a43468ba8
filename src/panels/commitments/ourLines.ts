import { type IsoDate, toUtcMs } from '../../lib/dates'
import type { Basis } from '../../lib/vocabulary'
import type { Count } from './counts'
import type { PledgeView } from './model'

/** A point of a line of ours: UTC milliseconds and an amount in the drawn measure. */
export type LinePoint = { t: number; v: number }
export type Segment = [LinePoint, LinePoint]

type InMeasure = (v: number) => number

/** The even pace between start and end of the window in force: Q x (d - S) / (E - S). */
export function evenLine(pledge: PledgeView, inMeasure: InMeasure): Segment | undefined {
  const { start, terms, quantity } = pledge
  if (!start || !terms.end || start.date >= terms.end.date) return undefined
  return [
    { t: toUtcMs(start.date), v: 0 },
    { t: toUtcMs(terms.end.date), v: inMeasure(quantity.value) },
  ]
}

/** A single count from which a line can start: a range has no middle that anyone stated. */
const from = (pledge: PledgeView) => (pledge.headline?.count.low === pledge.headline?.count.high ? pledge.headline : undefined)

/** The straight projection of the headline count at its pace so far, to the deadline: V + pace x (E - P). */
export function projectionLine(pledge: PledgeView, inMeasure: InMeasure): Segment | undefined {
  const { terms, pace } = pledge
  const headline = from(pledge)
  const { projectedByEnd } = pace.low
  if (!headline || !terms.end || projectedByEnd.kind === 'gap' || pace.low.state === 'met') return undefined
  return [
    { t: toUtcMs(headline.count.end), v: inMeasure(headline.count.low) },
    { t: toUtcMs(terms.end.date), v: inMeasure(projectedByEnd.value) },
  ]
}

/** What would be needed from the as-of date on: from V on day D to the pledge at the deadline. */
export function neededLine(pledge: PledgeView, asOf: IsoDate, inMeasure: InMeasure): Segment | undefined {
  const { terms, pace, quantity } = pledge
  const headline = from(pledge)
  if (!headline || !terms.end || pace.low.paceNeeded.kind === 'gap') return undefined
  return [
    { t: toUtcMs(asOf), v: inMeasure(headline.count.low) },
    { t: toUtcMs(terms.end.date), v: inMeasure(quantity.value) },
  ]
}

/** Single reports of one basis added up by us: a low figure, since a report without an amount adds nothing. */
export type OurSum = {
  basis: Basis
  points: (LinePoint & { date: IsoDate; reports: number; value: number })[]
  counts: Count[]
}

/**
 * The single flash sales within the window, added up in order of their days. Withdrawn and replaced reports are not among the
 * counts; a range is left out, because no sum of ours may rest on a middle. Undefined for fewer than two.
 */
export function flashSum(pledge: PledgeView, inMeasure: InMeasure): OurSum | undefined {
  const start = pledge.start?.date
  const counts = (pledge.drawn.find((b) => b.basis === 'flash-sales')?.singles ?? []).filter(
    (c) => c.low === c.high && (start === undefined || c.end >= start),
  )
  if (counts.length < 2) return undefined
  let value = 0
  const points = counts.map((count, i) => {
    value += count.low
    return { t: toUtcMs(count.end), v: inMeasure(value), date: count.end, reports: i + 1, value }
  })
  return { basis: 'flash-sales', points, counts }
}

/**
 * A guide for the eye between cumulative rows of one basis that do not make a series, because their issuers or starts differ. It
 * stands for no count of anyone.
 */
export function guides(pledge: PledgeView, inMeasure: InMeasure): { basis: Basis; points: LinePoint[] }[] {
  return pledge.drawn.flatMap(({ basis, series }) => {
    if (series.length < 2) return []
    const counts = series.flatMap((s) => s.counts).toSorted((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0))
    return [{ basis, points: counts.map((c) => ({ t: toUtcMs(c.end), v: inMeasure(c.high) })) }]
  })
}
