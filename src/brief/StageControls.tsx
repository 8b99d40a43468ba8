import { Button } from '../ui/Button'
import styles from './Stage.module.css'
import type { StageAct } from './stageKeys'

type Props = {
  act: (what: StageAct) => void
  still: boolean
  /** Whether steps go on by themselves; undefined where the step has no time. */
  auto: boolean | undefined
  onAuto: () => void
  onPrint: () => void
}

const BUTTONS: readonly { kind: Exclude<StageAct['kind'], 'digit'>; words: string; key: string }[] = [
  { kind: 'previous', words: 'Previous', key: 'ArrowLeft' },
  { kind: 'next', words: 'Next', key: 'ArrowRight' },
  { kind: 'overview', words: 'Overview', key: 'o' },
  { kind: 'reset', words: 'As prepared', key: 'r' },
  { kind: 'blank', words: 'Blank', key: 'b' },
  { kind: 'speaker', words: 'Presenter window', key: 's' },
  { kind: 'full', words: 'Full screen', key: 'f' },
  { kind: 'theme', words: 'Projector', key: 't' },
  { kind: 'help', words: 'Keys', key: '?' },
]

/** Buttons for each key of a running brief; out of sight once nothing has been touched for a while. */
export function StageControls({ act, still, auto, onAuto, onPrint }: Props) {
  return (
    <nav className={styles.controls} aria-label="Brief" data-still={still || undefined}>
      {BUTTONS.map(({ kind, words, key }) => (
        <Button key={kind} aria-keyshortcuts={key} title={`${words} (${key})`} onClick={() => act({ kind })}>
          {words}
        </Button>
      ))}
      {auto !== undefined && (
        <Button aria-pressed={auto} onClick={onAuto}>
          Go on by itself
        </Button>
      )}
      <Button onClick={onPrint}>Print</Button>
      <Button aria-keyshortcuts="Escape" title="Leave (Esc)" onClick={() => act({ kind: 'leave' })}>
        Leave
      </Button>
    </nav>
  )
}
