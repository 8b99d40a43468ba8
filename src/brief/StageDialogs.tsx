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
    <Dialog title={<DataText>{brief.title}</DataText>} eyebrow="Overview" onClose={onClose}>
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

const KEYS: readonly [string, string][] = [
  ['→ ↓ Space PageDown', 'Next step'],
  ['← ↑ PageUp', 'Previous step'],
  ['Home, End', 'First, last step'],
  ['Number, then Enter', 'That step'],
  ['o', 'Overview of all steps'],
  ['b or .', 'Blank screen, and back'],
  ['r', 'The step as it was prepared'],
  ['s', 'Presenter window: notes, clock, next step'],
  ['f', 'Full screen'],
  ['t', 'Projector theme, and back'],
  ['Ctrl+P', 'Print, one step a page'],
  ['Esc', 'Leave, to the place before'],
]

/** The keys of a running brief. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys while presenting" onClose={onClose}>
      <table className={styles.keys}>
        <tbody>
          {KEYS.map(([key, words]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        A chart, table or timeline that has the focus keeps its own arrows. Single letters can be switched off in the page’s
        help.
      </p>
    </Dialog>
  )
}
