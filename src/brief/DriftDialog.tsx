import { driftWords } from '../lib/strings/stage'
import { Button } from '../ui/Button'
import { DataText } from '../ui/DataText'
import { Dialog } from '../ui/Dialog'
import type { Brief } from './brief'
import { type Drift, withFiguresOfNow } from './drift'
import type { StepFacts } from './run'
import styles from './Stage.module.css'

type Props = {
  brief: Brief
  drift: readonly Drift[]
  facts: StepFacts
  onUpdate: (brief: Brief) => void
  onClose: () => void
}

/** Before a brief starts: which figures no longer say what they said when it was prepared. */
export function DriftDialog({ brief, drift, facts, onUpdate, onClose }: Props) {
  const update = () => {
    onUpdate(withFiguresOfNow(brief, facts.figuresOf))
    onClose()
  }
  return (
    <Dialog
      title={driftWords.title(drift.length)}
      eyebrow={<DataText>{brief.title}</DataText>}
      onClose={onClose}
      actions={
        <>
          <Button look="strong" onClick={update}>
            {driftWords.update}
          </Button>
          <Button look="plain" onClick={onClose}>
            {driftWords.keep}
          </Button>
        </>
      }
    >
      <p>{driftWords.about}</p>
      <table className={styles.drift}>
        <thead>
          <tr>
            <th scope="col">{driftWords.step}</th>
            <th scope="col">{driftWords.figure}</th>
            <th scope="col">{driftWords.before}</th>
            <th scope="col">{driftWords.after}</th>
          </tr>
        </thead>
        <tbody>
          {drift.map((d) => (
            <tr key={`${d.step} ${d.name}`}>
              <td>{d.step}</td>
              <th scope="row">
                <DataText>{d.name}</DataText>
              </th>
              <td>{d.before === undefined ? driftWords.absent : <DataText>{d.before}</DataText>}</td>
              <td>{d.after === undefined ? driftWords.absent : <DataText>{d.after}</DataText>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
