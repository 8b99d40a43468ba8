import {
  type ReactNode,
  useCallback,
  useContext,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Filters } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import { showsView } from '../filters/views'
import { formatDate } from '../lib/dates'
import { sharedWords } from '../lib/strings/shared'
import { stageWords } from '../lib/strings/stage'
import { DataText } from '../ui/DataText'
import { Presented } from '../ui/presented'
import { toggleFullScreen } from '../ui/toggleFullScreen'
import type { Brief } from './brief'
import { Colophon } from './colophon'
import { DriftDialog } from './DriftDialog'
import { type Drift, driftOf } from './drift'
import { Highlight } from './Highlight'
import { type Place, useRoom } from './room'
import { headlineOf, leave, openStep, type StepFacts, saysNothing } from './run'
import styles from './Stage.module.css'
import { StageControls } from './StageControls'
import { KeysDialog, Overview } from './StageDialogs'
import { speakerWindow } from './speakerWindow'
import { PRESSING, type StageAct, useStageKeys } from './stageKeys'
import { clampStep } from './steps'
import { useDwell, useStill, useWakeLock } from './useStill'
import { useZoom } from './zoom'

type Props = {
  brief: Brief
  filters: Filters
  set: SetFilters
  /** Absent until the facts have arrived. */
  facts: StepFacts | undefined
  /** The word for where the figures come from: SAMPLE, LIVE… */
  badge: string
  /** Whether single letters are keys. */
  letters: boolean
  onTheme: () => void
  onUpdate: (brief: Brief) => void
  onPrint: () => void
  /** The view of the page, which is the step's, live. */
  children: ReactNode
}

/** What the room sees: one step, its headline, the live view large, its date and its place in the brief. */
export function Stage({ brief, filters, set, facts, badge, letters, onTheme, onUpdate, onPrint, children }: Props) {
  const step = clampStep(brief, filters.step ?? 1)
  const given = brief.steps[step - 1]
  const zoom = useZoom()
  const enlarged = { zoom, '--zoom': String(zoom) }
  const still = useStill()
  const colophon = useContext(Colophon)
  const heading = useRef<HTMLHeadingElement>(null)
  const [blank, setBlank] = useState(false)
  const [ring, setRing] = useState(true)
  const [card, setCard] = useState<'overview' | 'keys'>()
  const [typed, setTyped] = useState('')
  const [auto, setAuto] = useState(true)
  const [resets, setResets] = useState(0)
  const [driftSeen, setDriftSeen] = useState(false)
  useWakeLock()

  const place: Place = { brief: brief.id, step, blank, ring }
  const tell = useRoom(place, (moved) => {
    if (moved.step !== step) openStep(brief, moved.step, set)
    setBlank(moved.blank)
    setRing(moved.ring)
  })
  const go = useCallback(
    (wanted: number) => {
      const to = clampStep(brief, wanted)
      // First: drawing the step may take a while, and the windows share a thread.
      tell({ brief: brief.id, step: to, blank: false, ring: true })
      openStep(brief, to, set)
      setCard(undefined)
      setTyped('')
      setBlank(false)
      setResets((n) => n + 1)
      setRing(true)
    },
    [brief, set, tell],
  )
  const turn = (dark: boolean) => {
    setBlank(dark)
    tell({ ...place, blank: dark })
  }

  // A link that names only the brief and the step opens the step's view: at once, or a key pressed first would be taken back.
  useLayoutEffect(() => {
    if (saysNothing(filters)) openStep(brief, filters.step ?? 1, set)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading takes the focus when the step changes
  useEffect(() => heading.current?.focus({ preventScroll: true }), [given?.id])

  const onDue = useCallback(() => go(step + 1), [go, step])
  // Its own button stops it at the press: stopped before, the press would start it again.
  const onInput = useCallback((event: Event) => {
    const own = event.target instanceof Element && event.target.closest('[data-goes-on]') !== null
    if (!own || (event instanceof KeyboardEvent && !PRESSING.has(event.key))) setAuto(false)
  }, [])
  const last = step === brief.steps.length
  useDwell(last ? undefined : given?.dwellSeconds, given?.id ?? '', auto && !blank, onDue, onInput)

  const act = (what: StageAct) => {
    if (what.kind === 'digit') return setTyped((digits) => (digits + what.digit).slice(-3))
    if (what.kind === 'go') return typed === '' ? undefined : go(Number(typed))
    const steps = { next: step + 1, previous: step - 1, first: 1, last: brief.steps.length }
    if (what.kind in steps || what.kind === 'reset') setTyped('')
    switch (what.kind) {
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
        return blank && what.kind === 'next' ? turn(false) : go(steps[what.kind])
      case 'reset':
        openStep(brief, step, set)
        return setResets((n) => n + 1)
      case 'blank':
        return turn(!blank)
      case 'overview':
        return setCard('overview')
      case 'help':
        return setCard('keys')
      case 'full':
        return toggleFullScreen()
      case 'speaker':
        return speakerWindow(brief.id, step)
      case 'theme':
        return onTheme()
      case 'leave':
        if (typed !== '') return setTyped('')
        return blank ? turn(false) : leave(set)
    }
  }
  useStageKeys(act, letters)
  // The view is begun anew with its step, and follows a moment later, as the panels do: what is on the way out is not drawn again.
  const view = useDeferredValue(`${given?.id} ${resets}`)

  const drift = useMemo<Drift[]>(() => (facts ? driftOf(brief, facts.figuresOf) : []), [brief, facts])
  const prepared = given !== undefined && showsView(filters, given.address)
  /** What of the address the day of the view follows from: the step's, or what the reader made of it. */
  const dated = prepared ? given.address : filters.asof === null ? '' : `?asof=${filters.asof}`
  return (
    <div
      className={styles.stage}
      data-presenting={prepared ? 'prepared' : 'altered'}
      style={enlarged}
      data-still={still || undefined}
    >
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1} className={styles.headline}>
          <DataText>{headlineOf(brief, step, facts)}</DataText>
        </h1>
        {!prepared && <p className={styles.altered}>{stageWords.changed}</p>}
      </header>
      <div key={view} className={styles.view}>
        <Presented value={true}>{children}</Presented>
      </div>
      {given?.highlight !== undefined && ring && prepared && <Highlight words={given.highlight} zoom={zoom} />}
      {last && colophon !== undefined && <p className={styles.colophon}>{colophon}</p>}
      <footer className={styles.foot}>
        <span>
          {given && facts ? sharedWords.asKnownOn(formatDate(facts.dateOf(dated))) : stageWords.waiting} ·{' '}
          <strong>{badge}</strong>
        </span>
        <StageControls
          act={act}
          still={still}
          auto={given?.dwellSeconds === undefined ? undefined : auto}
          onAuto={() => setAuto(!auto)}
          onPrint={onPrint}
        />
        <span className={styles.progress}>
          {typed !== '' && stageWords.typed(typed)}
          <span>{stageWords.step(step, brief.steps.length)}</span>
        </span>
      </footer>
      {blank && <div className={styles.blank} aria-hidden="true" onPointerDown={() => turn(false)} />}
      {card === 'overview' && <Overview brief={brief} step={step} facts={facts} onGo={go} onClose={() => setCard(undefined)} />}
      {card === 'keys' && <KeysDialog onClose={() => setCard(undefined)} />}
      {drift.length > 0 && !driftSeen && facts && (
        <DriftDialog brief={brief} drift={drift} facts={facts} onUpdate={onUpdate} onClose={() => setDriftSeen(true)} />
      )}
    </div>
  )
}
