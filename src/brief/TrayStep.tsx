import { type DragEvent, type KeyboardEvent, useId } from 'react'
import { trayStepWords } from '../lib/strings/tray'
import { Button } from '../ui/Button'
import { DataText } from '../ui/DataText'
import type { Step } from './brief'
import type { StepFacts } from './run'
import { StepPicture } from './StepPicture'
import type { StepEdit } from './steps'
import styles from './Tray.module.css'

type Props = {
  step: Step
  number: number
  count: number
  facts: StepFacts
  /** The finding of the view, which stands where no headline was written. */
  computed: string
  /** The brief that ships is shown but not edited. */
  fixed: boolean
  onEdit: (edit: StepEdit) => void
  /** Puts a step, this one where none is named, at another place; places count from 0. */
  onMove: (to: number, from?: number) => void
  onDuplicate: () => void
  onRemove: () => void
  onOpen: () => void
}

const DRAGGED = 'text/x-readout-step'
const orNone = (text: string) => (text.trim() === '' ? undefined : text)

/** One step of the tray: its picture, headline and place; its texts unfold. Moved by drag, by Alt and arrows, or by button. */
export function TrayStep(props: Props) {
  const { step, number, count, facts, computed, fixed, onEdit, onMove, onDuplicate, onRemove, onOpen } = props
  const id = useId()
  const at = number - 1
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || fixed || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? at - 1 : at + 1)
  }
  const onDrop = (event: DragEvent) => {
    const from = Number.parseInt(event.dataTransfer.getData(DRAGGED), 10)
    event.preventDefault()
    if (Number.isInteger(from) && from !== at) onMove(at, from)
  }
  const headline = step.headline ?? computed
  // The keys work from the buttons inside; they are the twin of the dragging.
  return (
    <li
      className={styles.step}
      draggable={!fixed}
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED, String(at))}
      onDragOver={(event) => !fixed && event.preventDefault()}
      onDrop={onDrop}
      onKeyDown={onKeyDown}
    >
      <div className={styles.row}>
        <span className={styles.number}>{number}</span>
        <StepPicture address={step.address} facts={facts} />
        <button type="button" className={styles.headline} onClick={onOpen} data-step={step.id}>
          <DataText>{headline}</DataText>
        </button>
      </div>
      {!fixed && (
        <>
          <div className={styles.tools}>
            <Button
              aria-label={trayStepWords.earlier(number)}
              title={trayStepWords.earlierKey}
              disabled={at === 0}
              onClick={() => onMove(at - 1)}
            >
              ↑
            </Button>
            <Button
              aria-label={trayStepWords.later(number)}
              title={trayStepWords.laterKey}
              disabled={number === count}
              onClick={() => onMove(at + 1)}
            >
              ↓
            </Button>
            <Button aria-label={trayStepWords.duplicateOf(number)} onClick={onDuplicate}>
              {trayStepWords.duplicate}
            </Button>
            <Button aria-label={trayStepWords.removeOf(number)} onClick={onRemove}>
              {trayStepWords.remove}
            </Button>
          </div>
          <details className={styles.texts}>
            <summary>{trayStepWords.texts}</summary>
            <label htmlFor={`${id}h`}>{trayStepWords.headline}</label>
            <input
              id={`${id}h`}
              maxLength={240}
              defaultValue={step.headline ?? ''}
              placeholder={computed}
              onBlur={(event) => onEdit({ headline: orNone(event.target.value) })}
            />
            <label htmlFor={`${id}n`}>{trayStepWords.notes}</label>
            <textarea
              id={`${id}n`}
              rows={4}
              maxLength={5000}
              defaultValue={step.notes ?? ''}
              onBlur={(event) => onEdit({ notes: orNone(event.target.value) })}
            />
            <label htmlFor={`${id}d`}>{trayStepWords.dwell}</label>
            <input
              id={`${id}d`}
              type="number"
              min={3}
              max={3600}
              defaultValue={step.dwellSeconds ?? ''}
              onBlur={(event) => onEdit({ dwellSeconds: dwell(event.target.valueAsNumber) })}
            />
            <label htmlFor={`${id}r`}>{trayStepWords.ring}</label>
            <input
              id={`${id}r`}
              maxLength={120}
              defaultValue={step.highlight ?? ''}
              onBlur={(event) => onEdit({ highlight: orNone(event.target.value) })}
            />
          </details>
        </>
      )}
    </li>
  )
}

const dwell = (seconds: number) => (Number.isFinite(seconds) ? Math.max(3, Math.min(3600, Math.round(seconds))) : undefined)
