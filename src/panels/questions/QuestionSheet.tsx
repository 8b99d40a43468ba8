import type { KnownDossier } from '../../record/dossier'
import type { QuestionsView } from './model'
import { QuestionEntry } from './QuestionEntry'
import styles from './QuestionsPanel.module.css'
import { useLetters } from './useLetters'

type Props = {
  view: QuestionsView
  known: KnownDossier
  onClaim: (claimId: string) => void
  onCommitment: (commitmentId: string) => void
}

/** The questions one under another; printed, a sheet of paper. */
export function QuestionSheet({ view, ...rest }: Props) {
  const sheet = useLetters(view.rows.length)
  return (
    <ol ref={sheet} className={styles.sheet}>
      {view.rows.map((row) => (
        <QuestionEntry key={row.id} row={row} {...rest} />
      ))}
    </ol>
  )
}
