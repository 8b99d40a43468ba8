import { CONFIDENCE_LABELS, EVENT_KIND_LABELS } from '../../lib/strings/terms'
import { CONFIDENCES, EVENT_KINDS } from '../../lib/vocabulary'
import styles from './ChoiceControls.module.css'
import type { EventChoice } from './model'

type Props = { choice: EventChoice; onChoice: (choice: EventChoice) => void }

/** Which kinds and confidences of events the drawing, list and table hold. */
export function ChoiceControls({ choice, onChoice }: Props) {
  return (
    <span className={styles.choices}>
      <select
        aria-label="Kind of event"
        value={choice.kind ?? ''}
        onChange={({ target }) => onChoice({ kind: EVENT_KINDS.find((kind) => kind === target.value) ?? null })}
      >
        <option value="">All kinds</option>
        {EVENT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {EVENT_KIND_LABELS[kind]}
          </option>
        ))}
      </select>
      <select
        aria-label="Confidence"
        value={choice.confidence ?? ''}
        onChange={({ target }) =>
          onChoice({ confidence: CONFIDENCES.find((confidence) => confidence === target.value) ?? null })
        }
      >
        <option value="">Any confidence</option>
        {CONFIDENCES.map((confidence) => (
          <option key={confidence} value={confidence}>
            {CONFIDENCE_LABELS[confidence]}
          </option>
        ))}
      </select>
    </span>
  )
}
