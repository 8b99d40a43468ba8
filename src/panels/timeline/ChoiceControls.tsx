import { sharedWords } from '../../lib/strings/shared'
import { CONFIDENCE_LABELS, EVENT_KIND_LABELS } from '../../lib/strings/terms'
import { timelineWords } from '../../lib/strings/timeline'
import { CONFIDENCES, EVENT_KINDS } from '../../lib/vocabulary'
import styles from './ChoiceControls.module.css'
import type { EventChoice } from './passing'

type Props = { choice: EventChoice; onChoice: (choice: EventChoice) => void }

/** Which kinds and confidences of events the drawing, list and table hold. */
export function ChoiceControls({ choice, onChoice }: Props) {
  return (
    <span className={styles.choices}>
      <select
        aria-label={timelineWords.kindOfEvent}
        value={choice.kind ?? ''}
        onChange={({ target }) => onChoice({ kind: EVENT_KINDS.find((kind) => kind === target.value) ?? null })}
      >
        <option value="">{timelineWords.allKinds}</option>
        {EVENT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {EVENT_KIND_LABELS[kind]}
          </option>
        ))}
      </select>
      <select
        aria-label={sharedWords.confidence}
        value={choice.confidence ?? ''}
        onChange={({ target }) =>
          onChoice({ confidence: CONFIDENCES.find((confidence) => confidence === target.value) ?? null })
        }
      >
        <option value="">{timelineWords.anyConfidence}</option>
        {CONFIDENCES.map((confidence) => (
          <option key={confidence} value={confidence}>
            {CONFIDENCE_LABELS[confidence]}
          </option>
        ))}
      </select>
    </span>
  )
}
