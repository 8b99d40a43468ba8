import { stageButtons, stageWords } from '../lib/strings/stage'
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

const BUTTONS = [
  { kind: 'previous', key: 'ArrowLeft' },
  { kind: 'next', key: 'ArrowRight' },
  { kind: 'overview', key: 'o' },
  { kind: 'reset', key: 'r' },
  { kind: 'blank', key: 'b' },
  { kind: 'speaker', key: 's' },
  { kind: 'full', key: 'f' },
  { kind: 'theme', key: 't' },
  { kind: 'help', key: '?' },
] as const

/** Buttons for each key of a running brief; out of sight once nothing has been touched for a while. */
export function StageControls({ act, still, auto, onAuto, onPrint }: Props) {
  return (
    <nav className={styles.controls} aria-label={stageWords.brief} data-still={still || undefined}>
      {BUTTONS.map(({ kind, key }) => (
        <Button
          key={kind}
          aria-keyshortcuts={key}
          title={stageButtons.withKey(stageButtons[kind], key)}
          onClick={() => act({ kind })}
        >
          {stageButtons[kind]}
        </Button>
      ))}
      {auto !== undefined && (
        <Button aria-pressed={auto} data-goes-on onClick={onAuto}>
          {stageWords.goesOn}
        </Button>
      )}
      <Button onClick={onPrint}>{stageButtons.print}</Button>
      <Button
        aria-keyshortcuts="Escape"
        title={stageButtons.withKey(stageButtons.leave, 'Esc')}
        onClick={() => act({ kind: 'leave' })}
      >
        {stageButtons.leave}
      </Button>
    </nav>
  )
}
