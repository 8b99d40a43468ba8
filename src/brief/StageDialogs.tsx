import { stageKeyWords, stageWords } from '../lib/strings/stage'
import { DataText } from '../ui/DataText'
import { Dialog } from '../ui/Dialog'
import type { Brief } from './brief'
import { headlineOf, type StepFacts } from './run'
import styles from './Stage.module.css'
import { StepPicture } from './StepPicture'

type OverviewProps = {
  brief: Brief
  step: number
  facts: StepFacts | undefined
  onGo: (step: number) => void
  onClose: () => void
}

/** All steps by their headlines; choosing one goes there. */
export function Overview({ brief, step, facts, onGo, onClose }: OverviewProps) {
  return (
    <Dialog title={<DataText>{brief.title}</DataText>} eyebrow={stageWords.overview} onClose={onClose}>
      <StepList brief={brief} step={step} facts={facts} onGo={onGo} pictures />
    </Dialog>
  )
}

type ListProps = Omit<OverviewProps, 'onClose'> & { pictures?: boolean }

/** All steps of a brief, the present one marked. */
export function StepList({ brief, step, facts, onGo, pictures = false }: ListProps) {
  return (
    <ol className={styles.steps} data-pictures={pictures || undefined}>
      {brief.steps.map((each, i) => (
        <li key={each.id}>
          <button
            type="button"
            className={styles.step}
            aria-current={i + 1 === step ? 'step' : undefined}
            onClick={() => onGo(i + 1)}
          >
            <span className={styles.number}>{i + 1}</span>
            {pictures && <StepPicture address={each.address} facts={facts} className={styles.picture} />}
            <span>
              <DataText>{headlineOf(brief, i + 1, facts)}</DataText>
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

const KEYS = [
  'next',
  'previous',
  'ends',
  'number',
  'overview',
  'blank',
  'reset',
  'speaker',
  'full',
  'theme',
  'print',
  'leave',
] as const

/** The keys of a running brief. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={stageWords.keys} onClose={onClose}>
      <table className={styles.keys}>
        <tbody>
          {KEYS.map((name) => (
            <tr key={name}>
              <th scope="row">
                <kbd>{stageKeyWords[name].keys}</kbd>
              </th>
              <td>{stageKeyWords[name].does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{stageWords.keysNote}</p>
    </Dialog>
  )
}
