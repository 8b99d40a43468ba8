import type { Observation } from '../../api/observations'
import type { IsoDate } from '../../lib/dates'
import { BASES, type Basis } from '../../lib/vocabulary'

/** One count as it is drawn and read: a value (low = high) or a range, in the commitment's unit. */
export type Count = {
  id: string
  basis: Basis
  issuer: string
  start: IsoDate | undefined
  end: IsoDate
  low: number
  high: number
  cumulative: boolean
  /** Lower than an earlier count of the same series: drawn as it is, and said to be revised. */
  falls: boolean
  observation: Observation
}

/** Cumulative counts that may be joined by a solid step: one basis, one issuer, one start. */
export type Series = { key: string; basis: Basis; issuer: string; start: IsoDate | undefined; counts: Count[] }

/** All that one counting basis tells of a commitment. */
export type BasisCounts = {
  basis: Basis
  series: Series[]
  /** Counts that do not add up by themselves: single sales, weeks, months. */
  singles: Count[]
  /** The count with the latest end among the cumulative ones; the figure of this basis. */
  latest: Count | undefined
}

/**
 * The counts of one commitment by basis, in vocabulary order; a basis without counts is absent.
 * A count that a later-known one replaces is left out, and so is a withdrawn one.
 */
export function countsByBasis(observations: readonly Observation[], commitmentId: string): BasisCounts[] {
  const own = observations.filter((o) => o.commitmentId === commitmentId)
  const replaced = new Set(own.flatMap((o) => o.replacesId ?? []))
  const standing = own.filter((o) => !replaced.has(o.id) && o.obsStatus !== 'withdrawn').sort(byEnd)
  return BASES.flatMap((basis) => {
    const counts = standing.filter((o) => o.basis === basis).map(toCount)
    if (counts.length === 0) return []
    const cumulative = counts.filter((c) => c.cumulative)
    return [{ basis, series: seriesOf(cumulative), singles: counts.filter((c) => !c.cumulative), latest: cumulative.at(-1) }]
  })
}

const byEnd = (a: Observation, b: Observation) =>
  a.periodEnd === b.periodEnd ? compare(a.knownOn, b.knownOn) : compare(a.periodEnd, b.periodEnd)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function toCount(o: Observation): Count {
  const low = o.value ?? o.low ?? 0
  return {
    id: o.id,
    basis: o.basis,
    issuer: o.issuer,
    start: o.periodStart,
    end: o.periodEnd,
    low,
    high: o.value ?? o.high ?? low,
    cumulative: o.cumulative,
    falls: false,
    observation: o,
  }
}

function seriesOf(counts: readonly Count[]): Series[] {
  const series = new Map<string, Series>()
  for (const count of counts) {
    const key = `${count.basis}|${count.issuer}|${count.start ?? ''}`
    const group = series.get(key) ?? { key, basis: count.basis, issuer: count.issuer, start: count.start, counts: [] }
    const before = group.counts.at(-1)
    group.counts.push(before && count.high < before.low ? { ...count, falls: true } : count)
    series.set(key, group)
  }
  return [...series.values()]
}
