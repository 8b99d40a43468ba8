import { matrixCardWords } from '../../lib/strings/matrixCards'
import { ALIGNMENT_TERMS, STATUS_TERMS } from '../../lib/strings/terms'
import { ALIGNMENTS, STATUSES } from '../../lib/vocabulary'
import { Dialog } from '../../ui/Dialog'
import { FactList } from '../../ui/FactList'
import { ALIGNMENT_MARKS } from './assessmentMarks'
import styles from './Card.module.css'

type Props = { scale: 'alignment' | 'status'; onClose: () => void }

/** The words of a scale with their definitions, and how they are to be read. */
export function ScaleCard({ scale, onClose }: Props) {
  const words = matrixCardWords.scales[scale]
  const rows =
    scale === 'alignment'
      ? ALIGNMENTS.map((a) => ({
          key: a,
          name: `${ALIGNMENT_MARKS[a]} ${ALIGNMENT_TERMS[a].label}`,
          value: ALIGNMENT_TERMS[a].definition,
        }))
      : STATUSES.map((s) => ({ key: s, name: STATUS_TERMS[s].label, value: STATUS_TERMS[s].definition }))
  return (
    <Dialog eyebrow={matrixCardWords.reading} title={words.name} onClose={onClose}>
      <p className={styles.lead}>{words.lead}</p>
      <FactList rows={rows} />
    </Dialog>
  )
}
