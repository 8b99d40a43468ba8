import { formatDate } from '../../lib/dates'
import { pledgeChartWords } from '../../lib/strings/commitmentsChart'
import { BASIS_TERMS } from '../../lib/strings/terms'
import type { KnownDossier } from '../../record/dossier'
import { nameOf } from '../lookUp'
import type { PledgeView } from './model'
import { amountRange, amountWords } from './wording'

/** Two sentences for a reader who cannot see the chart. */
export function pledgeSummary(pledge: PledgeView, known: Pick<KnownDossier, 'parties'>): string {
  const claimant = pledge.commitment.versions[0]?.statedBy.partyId
  const counts = pledge.drawn.flatMap((b) =>
    b.latest ? { basis: BASIS_TERMS[b.basis].label, amount: amountRange(b.latest, pledge), day: formatDate(b.latest.end) } : [],
  )
  const by = claimant === undefined ? undefined : nameOf(known.parties, claimant)
  return pledgeChartWords.summary(amountWords(pledge.quantity.value, pledge), by, counts)
}
