import { useEffect, useRef, useState } from 'react'
import { trayWords } from '../lib/strings/tray'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { type Brief, MAX_STEPS, type Step, writeBrief } from './brief'
import { briefOf, freshBriefId } from './briefStore'
import { CALL_BRIEF } from './callBrief'
import { deviceBriefs, useBriefs } from './deviceBriefs'
import type { StepFacts } from './run'
import { addStep, duplicateStep, editStep, moveStep, removeStep } from './steps'
import styles from './Tray.module.css'
import { TrayFiles } from './TrayFiles'
import { TrayStep } from './TrayStep'

type Props = {
  facts: StepFacts
  /** The view to be added as the tray opens. */
  adding: string | undefined
  onOpenStep: (step: Step) => void
  onPresent: () => void
  onSlides: (brief: Brief) => Promise<string>
  onClose: () => void
}

/** Where a brief is made: its steps in order, their texts, and the ways in and out. */
export function Tray({ facts, adding, onOpenStep, onPresent, onSlides, onClose }: Props) {
  const kept = useBriefs()
  const brief = briefOf(kept, kept.chosen) ?? CALL_BRIEF
  const fixed = !kept.briefs.includes(brief)
  const [undone, setUndone] = useState<{ words: string; before: Brief }>()
  const [said, setSaid] = useState('')
  const added = useRef(false)
  const list = useRef<HTMLOListElement>(null)

  useEffect(() => {
    if (adding === undefined || added.current) return
    added.current = true
    const now = deviceBriefs.get()
    const own = now.briefs.find((each) => each.id === now.chosen) ?? empty(freshBriefId(now))
    if (own.steps.length >= MAX_STEPS) return setSaid(trayWords.full(MAX_STEPS))
    const grown = addStep(own, { address: adding, figures: [...facts.figuresOf(adding)] })
    deviceBriefs.put(grown)
    setSaid(trayWords.added(grown.steps.length, grown.title))
  }, [adding, facts])

  const change = (next: Brief, words?: string) => {
    setUndone(words === undefined ? undefined : { words, before: brief })
    if (words !== undefined) setSaid(words)
    deviceBriefs.put(next)
  }
  // Leaving a field that was not changed is no change, and takes no undoing away.
  const changed = (next: Brief) => writeBrief(next) !== writeBrief(brief) && change(next)
  const move = (from: number, to: number) => {
    const next = moveStep(brief, from, to)
    if (next === brief) return
    const id = brief.steps[from]?.id
    change(next)
    setSaid(trayWords.moved(from + 1, next.steps.findIndex((s) => s.id === id) + 1))
    // The step keeps the focus at its new place, so that the keys can move it on.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(id ?? '')}"]`)?.focus())
  }
  const own = (start: Brief) => {
    const id = freshBriefId(kept)
    change({ ...start, id })
  }

  return (
    <Dialog
      title={trayWords.title}
      eyebrow={trayWords.steps(brief.steps.length)}
      onClose={onClose}
      actions={
        <Button look="strong" onClick={onPresent} disabled={brief.steps.length === 0}>
          {trayWords.present}
        </Button>
      }
    >
      {kept.problem !== undefined && <p className={styles.problem}>{kept.problem}</p>}
      <div className={styles.which}>
        <label>
          {trayWords.brief}{' '}
          <select value={brief.id} onChange={(event) => deviceBriefs.choose(event.target.value)}>
            {!kept.briefs.some((each) => each.id === CALL_BRIEF.id) && (
              <option value={CALL_BRIEF.id}>{CALL_BRIEF.title}</option>
            )}
            {kept.briefs.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={() => own(empty(''))}>{trayWords.new}</Button>
        {fixed ? (
          <Button onClick={() => own(withFigures({ ...brief, title: trayWords.myCopy(brief.title) }, facts))}>
            {trayWords.copy}
          </Button>
        ) : (
          <Button
            onClick={() => {
              setUndone({ words: trayWords.briefRemoved, before: brief })
              setSaid(trayWords.briefRemoved)
              deviceBriefs.remove(brief.id)
            }}
          >
            {trayWords.removeBrief}
          </Button>
        )}
      </div>
      {!fixed && (
        <label className={styles.title}>
          {trayWords.name}
          <input
            key={brief.id}
            maxLength={120}
            defaultValue={brief.title}
            onBlur={(event) => changed({ ...brief, title: event.target.value.trim() || trayWords.mine })}
          />
        </label>
      )}
      <p role="status" className={styles.said}>
        {said}{' '}
        {undone && (
          <Button
            onClick={() => {
              deviceBriefs.put(undone.before)
              setUndone(undefined)
              setSaid(trayWords.undone)
            }}
          >
            {trayWords.undo}
          </Button>
        )}
      </p>
      {brief.steps.length === 0 && <p>{trayWords.none}</p>}
      <ol ref={list} className={styles.steps}>
        {brief.steps.map((step, i) => (
          <TrayStep
            key={`${brief.id} ${step.id}`}
            step={step}
            number={i + 1}
            count={brief.steps.length}
            facts={facts}
            computed={facts.headlineOf(step.address)}
            fixed={fixed}
            onEdit={(edit) => changed(editStep(brief, i, edit))}
            onMove={(to, from = i) => move(from, to)}
            onDuplicate={() => change(duplicateStep(brief, i), trayWords.copied(i + 1))}
            onRemove={() => change(removeStep(brief, i), trayWords.removed(i + 1))}
            onOpen={() => onOpenStep(step)}
          />
        ))}
      </ol>
      <TrayFiles brief={brief} onRead={(read) => own(read)} onSlides={onSlides} />
    </Dialog>
  )
}

const empty = (id: string): Brief => ({ readout: 'brief-1', id, title: trayWords.mine, steps: [] })

const withFigures = (brief: Brief, facts: StepFacts): Brief => ({
  ...brief,
  steps: brief.steps.map((step) => ({ ...step, figures: [...facts.figuresOf(step.address)] })),
})
