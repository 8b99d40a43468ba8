import { formatDate } from '../../lib/dates'
import { BASIS_TERMS, STANCE_TERMS } from '../../lib/strings/terms'
import type { KnownDossier } from '../../record/dossier'
import { nameOf } from '../lookUp'
import type { LedgerRow, PledgeView } from './model'

/** What is drawn: whose pledge, the window assumed, the act that counts, who has confirmed it. */
export function ChartLine({ pledge, row, known }: { pledge: PledgeView; row: LedgerRow; known: KnownDossier }) {
  const claimants = [...new Set(pledge.commitment.versions.map((v) => nameOf(known.parties, v.statedBy.partyId)))].join(', ')
  const stances = row.stances.map((s) => `${nameOf(known.parties, s.partyId)} ${STANCE_TERMS[s.stance].label}`).join('; ')
  const { start, headline, terms } = pledge
  return (
    <>
      Pledge as stated by: {claimants}
      {stances && `; ${stances}`}. Window {start ? formatDate(start.date, 'medium') : 'with no stated start'} to{' '}
      {terms.end ? formatDate(terms.end.date, 'medium') : 'no stated end'}
      {headline && `; pace by ${BASIS_TERMS[headline.basis].label}`}.
    </>
  )
}
