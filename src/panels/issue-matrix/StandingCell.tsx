import { formatDate } from '../../lib/dates'
import { matrixWords } from '../../lib/strings/matrix'
import { ALIGNMENT_TERMS, BLANK_TERMS, STATUS_TERMS, type Term } from '../../lib/strings/terms'
import { Differs } from '../../ui/Differs'
import { ALIGNMENT_MARKS } from './assessmentMarks'
import type { AlignmentAssessment, Standing, StatusAssessment } from './cells'
import styles from './MatrixCell.module.css'

/** The word of the scale for an assessment. */
export function termOf(assessment: AlignmentAssessment | StatusAssessment): Term {
  return assessment.kind === 'alignment' ? ALIGNMENT_TERMS[assessment.value] : STATUS_TERMS[assessment.value]
}

/** What stands in an alignment or a status cell: its sign and word; a dash where the question does not arise. */
export function StandingContent({ stands }: { stands: Standing<AlignmentAssessment | StatusAssessment> }) {
  const { latest, earlier } = stands
  const before = earlier.at(-1)
  const changed = before && before.value !== latest.value
  return (
    <span className={styles.standing}>
      {latest.kind === 'alignment' && (
        <span className={styles.mark} aria-hidden="true">
          {ALIGNMENT_MARKS[latest.value]}
        </span>
      )}
      {latest.value === 'not-applicable' ? (
        <>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{BLANK_TERMS['does-not-apply'].label}</span>
        </>
      ) : (
        <span>{termOf(latest).label}</span>
      )}
      {changed && (
        <span className={styles.change}>
          <span aria-hidden="true">•</span>
          <span className="visually-hidden">{matrixWords.changed(formatDate(latest.knownOn), termOf(before).label)}</span>
        </span>
      )}
      <span className={styles.differs}>
        <Differs of={`assessment:${latest.id}`} />
      </span>
    </span>
  )
}
