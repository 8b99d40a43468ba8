import { plural } from '../lib/phrases'
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
      title={`${plural(drift.length, 'figure')} changed since this brief was prepared`}
      eyebrow={<DataText>{brief.title}</DataText>}
      onClose={onClose}
      actions={
        <>
          <Button look="strong" onClick={update}>
            Update the brief
          </Button>
          <Button look="plain" onClick={onClose}>
            Keep as prepared
          </Button>
        </>
      }
    >
      <p>
        The views are live and show the figures of now. Headlines that you wrote yourself are never changed: read them again.
        “Update” remembers the figures of now; “Keep” will say this again next time.
      </p>
      <table className={styles.drift}>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">Figure</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {drift.map((d) => (
            <tr key={`${d.step} ${d.name}`}>
              <td>{d.step}</td>
              <th scope="row">
                <DataText>{d.name}</DataText>
              </th>
              <td>{d.before === undefined ? 'not there' : <DataText>{d.before}</DataText>}</td>
              <td>{d.after === undefined ? 'not there' : <DataText>{d.after}</DataText>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
