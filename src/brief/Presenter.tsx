import { useEffect, useState } from 'react'
import type { Filters } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import { formatDate } from '../lib/dates'
import { perLocale } from '../lib/language'
import { presenterWords } from '../lib/strings/presenter'
import { Button } from '../ui/Button'
import { DataText } from '../ui/DataText'
import type { Brief } from './brief'
import styles from './Presenter.module.css'
import { rememberStart, startOf } from './place'
import { type Place, useRoom } from './room'
import { headlineOf, type StepFacts } from './run'
import { StepList } from './StageDialogs'
import { StepPicture } from './StepPicture'
import { type StageAct, useStageKeys } from './stageKeys'
import { clampStep } from './steps'

type Props = { brief: Brief; filters: Filters; set: SetFilters; facts: StepFacts | undefined; badge: string; letters: boolean }

const clock = perLocale((locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }))

/** `4:07`, `1:04:07`. */
export function elapsedWords(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const two = (n: number) => String(n).padStart(2, '0')
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}

/** What the speaker sees: this step and the next, the notes, the time, all steps. In step with the room's window, both ways. */
export function Presenter({ brief, filters, set, facts, badge, letters }: Props) {
  const step = clampStep(brief, filters.step ?? 1)
  const given = brief.steps[step - 1]
  const [blank, setBlank] = useState(false)
  const [ring, setRing] = useState(true)
  const [now, setNow] = useState(() => Date.now())
  const [startedAt, setStartedAt] = useState(() => startOf(brief.id, Date.now()))
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000)
    return () => window.clearInterval(timer)
  }, [])

  const place: Place = { brief: brief.id, step, blank, ring }
  const tell = useRoom(place, (moved) => {
    set({ step: clampStep(brief, moved.step) }, { history: 'replace' })
    setBlank(moved.blank)
    setRing(moved.ring)
  })
  const go = (wanted: number) => {
    const to = clampStep(brief, wanted)
    tell({ ...place, step: to, blank: false })
    set({ step: to }, { history: 'replace' })
    setBlank(false)
  }
  const turn = (dark: boolean) => {
    setBlank(dark)
    tell({ ...place, blank: dark })
  }
  const show = (ringed: boolean) => {
    setRing(ringed)
    tell({ ...place, ring: ringed })
  }
  const restart = () => {
    rememberStart(brief.id, now)
    setStartedAt(now)
  }
  const act = (what: StageAct) => {
    if (what.kind === 'next') go(step + 1)
    if (what.kind === 'previous') go(step - 1)
    if (what.kind === 'first') go(1)
    if (what.kind === 'last') go(brief.steps.length)
    if (what.kind === 'blank') turn(!blank)
  }
  useStageKeys(act, letters)

  const next = brief.steps[step]
  const target = brief.targetMinutes
  const over = target !== undefined && now - startedAt > target * 60_000
  return (
    <div className={styles.page}>
      <main className={styles.main} data-ready={facts ? 'true' : undefined}>
        <p className={styles.name}>
          {presenterWords.now(step, brief.steps.length, given && facts && formatDate(facts.dateOf(given.address)), badge)}
        </p>
        <div className={styles.now}>
          {given && <StepPicture address={given.address} facts={facts} className={styles.picture} />}
          <h1>
            <DataText>{headlineOf(brief, step, facts)}</DataText>
          </h1>
        </div>
        <p className={styles.name}>{presenterWords.next}</p>
        <div className={styles.next}>
          {next && <StepPicture address={next.address} facts={facts} className={styles.picture} />}
          <p>{next ? <DataText>{headlineOf(brief, step + 1, facts)}</DataText> : presenterWords.last}</p>
        </div>
        <section aria-label={presenterWords.notes} className={styles.notes}>
          {given?.notes === undefined ? presenterWords.noNotes : <DataText>{given.notes}</DataText>}
        </section>
        <div className={styles.buttons}>
          <Button look="plain" disabled={step === 1} onClick={() => go(step - 1)}>
            {presenterWords.previous}
          </Button>
          <Button look="strong" disabled={!next} onClick={() => go(step + 1)}>
            {presenterWords.next}
          </Button>
          <Button look="plain" aria-pressed={blank} aria-keyshortcuts="b" onClick={() => turn(!blank)}>
            {presenterWords.blank}
          </Button>
          {given?.highlight !== undefined && (
            <Button look="plain" aria-pressed={ring} onClick={() => show(!ring)}>
              {presenterWords.ring(given.highlight)}
            </Button>
          )}
        </div>
      </main>
      <aside className={styles.side} aria-label={presenterWords.timeAndSteps}>
        <p className={styles.clock}>
          <span className={styles.name}>{presenterWords.clock}</span> {clock().format(now)}
        </p>
        <p className={styles.clock}>
          <span className={styles.name}>{presenterWords.elapsed}</span>{' '}
          {presenterWords.time(
            elapsedWords(now - startedAt),
            target === undefined ? undefined : elapsedWords(target * 60_000),
            over,
          )}
        </p>
        <Button look="plain" onClick={restart}>
          {presenterWords.again}
        </Button>
        <h2 className={styles.name}>{presenterWords.steps}</h2>
        <StepList brief={brief} step={step} facts={facts} onGo={go} />
      </aside>
    </div>
  )
}
