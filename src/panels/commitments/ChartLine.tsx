import { formatDate } from '../../lib/dates'
import { commitmentsWords } from '../../lib/strings/commitments'
import { BASIS_TERMS, STANCE_TERMS } from '../../lib/strings/terms'
import type { KnownDossier } from '../../record/dossier'
import { nameOf } from '../lookUp'
import type { LedgerRow, PledgeView } from './model'

/** What is drawn: whose pledge, the window assumed, the act that counts, who has confirmed it. */
export function ChartLine({ pledge, row, known }: { pledge: PledgeView; row: LedgerRow; known: KnownDossier }) {
  const { stance, line } = commitmentsWords
  const claimants = new Set(pledge.commitment.versions.map((v) => nameOf(known.parties, v.statedBy.partyId)))
  const stances = row.stances.map((s) => stance(nameOf(known.parties, s.partyId), STANCE_TERMS[s.stance].label))
  const { start, headline, terms } = pledge
  return (
    <>
      {line({
        claimants: [...claimants],
        stances,
        start: start && formatDate(start.date, 'medium'),
        end: terms.end && formatDate(terms.end.date, 'medium'),
        paceBy: headline && BASIS_TERMS[headline.basis].label,
      })}
    </>
  )
}
