import type { IsoDate } from '../../lib/dates'
import type { KnownDossier } from '../../record/dossier'
import { termsInForce } from '../../record/pledge'
import type { PledgeView } from './model'

/** One pledge of a family: so much within a window. `stated` is false where the window's start is the end of the one before. */
export type Stair = { id: string; title: string; from: IsoDate; to: IsoDate; value: number; stated: boolean; chosen: boolean }

/**
 * The pledges of one family (same commodity, same parties bound, same unit) with a stated end, in order of their windows. Windows
 * follow each other: a pledge without a stated start begins where the one before ends. Amounts are of each window, never added up.
 */
export function staircase(pledge: PledgeView, known: Pick<KnownDossier, 'commitments'>): Stair[] {
  const { commitment, quantity, start } = pledge
  const family = known.commitments.filter(
    (c) =>
      c.id === commitment.id ||
      (c.commodity !== undefined &&
        c.commodity === commitment.commodity &&
        c.promisorIds.join() === commitment.promisorIds.join()),
  )
  const stairs = family
    .flatMap((c) => {
      const { quantity: amount, start: from, end } = termsInForce(c)
      if (!amount || amount.unit !== quantity.unit || !end) return []
      const own = from?.date ?? (c.id === commitment.id ? start?.date : undefined)
      return [{ id: c.id, title: c.title, own, to: end.date, value: amount.value, chosen: c.id === commitment.id }]
    })
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))
  let before: IsoDate | undefined
  return stairs.flatMap(({ own, ...stair }) => {
    const from = own ?? before
    before = stair.to
    return from === undefined || from >= stair.to ? [] : [{ ...stair, from, stated: own !== undefined }]
  })
}
