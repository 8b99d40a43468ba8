import type { KnownDossier } from '../../record/dossier'
import { AccountCard } from './AccountCard'
import { AssessmentCard } from './AssessmentCard'
import { CellCard } from './CellCard'
import type { MatrixView } from './model'
import type { OpenCard } from './openCard'
import { pairName } from './pairName'
import { ScaleCard } from './ScaleCard'

type Props = {
  card: OpenCard
  view: MatrixView
  known: KnownDossier
  onClaim: (claimId: string) => void
  onClose: () => void
}

/** The card that is open, if its row is still there. */
export function MatrixCards({ card, view, known, onClaim, onClose }: Props) {
  if (card.kind === 'scale') return <ScaleCard scale={card.scale} onClose={onClose} />
  if (card.kind === 'account') return <AccountCard accountId={card.accountId} known={known} onClose={onClose} />
  const row = view.rows.find((r) => r.issueId === card.issueId)
  if (!row) return null
  if (card.kind === 'cell') {
    const cell = row.cells.find((c) => c.partyId === card.partyId)
    return cell ? <CellCard cell={cell} known={known} onClaim={onClaim} onClose={onClose} /> : null
  }
  const common = { issueId: row.issueId, known, onClose }
  if (card.kind === 'status') return <AssessmentCard kind="status" stands={row.status} {...common} />
  const pair = view.pairs[card.pair]
  return <AssessmentCard kind="alignment" pair={pair && pairName(known, pair)} stands={row.alignments[card.pair]} {...common} />
}
