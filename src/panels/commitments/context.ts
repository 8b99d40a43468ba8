import type { Baseline } from '../../api/baselines'
import type { IsoDate } from '../../lib/dates'
import type { Unit } from '../../lib/vocabulary'
import type { KnownDossier } from '../../record/dossier'
import { termsInForce } from '../../record/pledge'
import type { PledgeView } from './model'

/** A bar of the context: an earlier year, a pledge of the same family, or the count so far. */
export type ContextBar = {
  key: string
  what: string
  value: number
  sourceIds: readonly string[]
  knownOn: string
  note: string | undefined
} & (
  | {
      kind: 'earlier'
      /** The year or range, in the data's words. */
      period: string
    }
  /** The end of the pledge's window, where one is stated. */
  | { kind: 'pledge'; until: IsoDate | undefined }
)

/** Bars of one unit: never mixed on one axis. `percent` is a share of something that each bar names. */
export type ContextGroup = { unit: Unit | 'percent'; bars: ContextBar[]; largest: number }

/** What a pledge is held against: earlier years and deals of its issues, and the other pledges of its family. */
export function contextGroups(pledge: PledgeView, known: Pick<KnownDossier, 'baselines' | 'commitments'>): ContextGroup[] {
  const { commitment, quantity } = pledge
  const baselines = known.baselines.filter((b) => commitment.issueIds.includes(b.issueId))
  const family = known.commitments.filter(
    (c) =>
      c.commodity !== undefined &&
      c.commodity === commitment.commodity &&
      c.promisorIds.join() === commitment.promisorIds.join(),
  )
  const pledges = (family.length > 0 ? family : [commitment]).flatMap((c): ContextBar[] => {
    const terms = termsInForce(c)
    if (!terms.quantity || terms.quantity.unit !== quantity.unit) return []
    const shared = {
      kind: 'pledge' as const,
      until: terms.end?.date,
      what: c.title,
      value: terms.quantity.value,
      sourceIds: c.sourceIds,
    }
    return [{ key: c.id, ...shared, knownOn: c.knownOn, note: c.note }]
  })
  const bars = (amountOf: (b: Baseline) => number | undefined): ContextBar[] =>
    baselines.flatMap((b) => {
      const value = amountOf(b)
      const { id, period, what, sourceIds, knownOn, note } = b
      return value === undefined ? [] : [{ key: id, kind: 'earlier' as const, period, what, value, sourceIds, knownOn, note }]
    })
  // A baseline without a unit of its own is in the unit of its issue's pledges.
  const own = bars((b) => (b.unit === undefined || b.unit === quantity.unit ? b.value : undefined))
  const groups: ContextGroup[] = [
    group(quantity.unit, [...own, ...pledges]),
    ...(quantity.unit === 'USD'
      ? []
      : [
          group(
            'USD',
            bars((b) => b.usd),
          ),
        ]),
    group(
      'percent',
      bars((b) => b.sharePercent),
    ),
  ]
  return groups.filter((g) => g.bars.length > 0)
}

function group(unit: ContextGroup['unit'], bars: ContextBar[]): ContextGroup {
  return { unit, bars, largest: Math.max(0, ...bars.map((b) => b.value)) }
}
