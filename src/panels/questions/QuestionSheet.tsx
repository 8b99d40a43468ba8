import type { KnownDossier } from '../../record/dossier'
import type { QuestionsView } from './model'
import { QuestionEntry } from './QuestionEntry'
import styles from './QuestionsPanel.module.css'

type Props = {
  view: QuestionsView
  known: KnownDossier
  onClaim: (claimId: string) => void
  onCommitment: (commitmentId: string) => void
}

/** The questions one under another; printed, a sheet of paper. */
export function QuestionSheet({ view, ...rest }: Props) {
  return (
    <ol className={styles.sheet}>
      {view.rows.map((row) => (
        <QuestionEntry key={row.id} row={row} {...rest} />
      ))}
    </ol>
  )
}
