import { type ReactNode, useContext, useEffect, useId, useState } from 'react'
import { laterWords } from '../lib/strings/later'
import { panelWords } from '../lib/strings/panel'
import { sharedWords } from '../lib/strings/shared'
import { Button } from './Button'
import { PanelExport, PanelNote } from './compared'
import { ErrorBoundary } from './ErrorBoundary'
import { HowToRead } from './HowToRead'
import styles from './Panel.module.css'
import { OnSheet, StartsAsTable } from './startsAsTable'

/** How far a panel's data have come. `notice` on a ready panel says what is missing or old. */
export type PanelState =
  | { kind: 'loading'; notice?: string | undefined }
  | { kind: 'failed'; message: string }
  | { kind: 'ready'; notice?: string | undefined }

type Props = {
  /** The region's accessible name, in small print above the finding. */
  name: string
  /** What the panel shows, in one sentence: its heading. */
  finding: ReactNode
  /** One to three sentences for a reader who cannot see the drawing. */
  summary?: string | undefined
  state: PanelState
  onRetry: () => void
  /** The rows drawn, as a real table; a toggle shows it in place of the drawing. */
  table?: (() => ReactNode) | undefined
  /** The line under the drawing: sources, basis, known since. */
  source?: ReactNode
  /** Two to four sentences on how the drawing is read, one press away. */
  howToRead?: string | undefined
  /** Controls that belong to the whole panel, at the right of its name. */
  controls?: ReactNode
  enlarged: boolean
  onEnlarge: (enlarged: boolean) => void
  children: ReactNode
}

/** The frame of every panel: heading, states, table twin, source line, enlarging. What is inside describes success only. */
export function Panel(props: Props) {
  const { name, finding, summary, state, onRetry, table, source, howToRead, controls, enlarged, onEnlarge, children } = props
  const nameId = useId()
  const summaryId = useId()
  const [asTable, setAsTable] = useState(useContext(StartsAsTable))
  const onSheet = useContext(OnSheet)
  const ready = state.kind === 'ready'
  const note = useContext(PanelNote)
  const exports = useContext(PanelExport)
  const tabled = ready && asTable && table !== undefined
  return (
    <section
      role={onSheet ? 'group' : undefined}
      className={styles.panel}
      aria-labelledby={nameId}
      aria-describedby={summary !== undefined && ready ? summaryId : undefined}
      data-panel={name}
    >
      <header className={styles.head}>
        <div className={styles.named}>
          <p id={nameId} className={styles.name}>
            {name}
          </p>
          {ready && !onSheet && howToRead !== undefined && <HowToRead name={name}>{howToRead}</HowToRead>}
        </div>
        <div className={styles.controls}>{ready && controls}</div>
        <div className={`${styles.controls} ${styles.tools}`}>
          {ready && table && (
            <Button aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {panelWords.showTable}
            </Button>
          )}
          {ready && exports && (
            <Button aria-label={panelWords.exportOf(name)} title={panelWords.export} aria-haspopup="dialog" onClick={exports}>
              <svg className={styles.icon} viewBox="0 0 12 12" aria-hidden="true">
                <path d="M6 1v6M3.2 4.6 6 7.4l2.8-2.8M1.5 10.5h9" />
              </svg>
            </Button>
          )}
          <Button
            className={styles.enlarge}
            aria-pressed={enlarged}
            aria-label={enlarged ? panelWords.showAllBeside(name) : panelWords.enlargeOf(name)}
            title={enlarged ? panelWords.showAll : panelWords.enlarge}
            onClick={() => onEnlarge(!enlarged)}
          >
            {enlarged ? (
              panelWords.allPanels
            ) : (
              <svg className={styles.icon} viewBox="0 0 12 12" aria-hidden="true">
                <path d="M7.5 1.2h3.3v3.3M4.5 10.8H1.2V7.5M10.6 1.4 7.2 4.8M1.4 10.6l3.4-3.4" />
              </svg>
            )}
          </Button>
        </div>
        {ready && <h2 className={styles.finding}>{finding}</h2>}
      </header>
      {summary !== undefined && ready && (
        <p id={summaryId} className="visually-hidden">
          {summary}
        </p>
      )}
      {ready && note && <p className={styles.compared}>{note}</p>}
      {ready && state.notice !== undefined && <p className={styles.notice}>{state.notice}</p>}
      <div className={styles.body} aria-busy={state.kind === 'loading'} {...(tabled && focusable(name))}>
        {state.kind === 'loading' && <Waiting notice={state.notice} />}
        {state.kind === 'failed' && <Failure name={name} message={state.message} onRetry={onRetry} />}
        {ready && <ErrorBoundary what={name}>{tabled ? table() : children}</ErrorBoundary>}
      </div>
      {ready && source !== undefined && <footer className={styles.source}>{source}</footer>}
    </section>
  )
}

/** A table may hold nothing that takes the focus: its scrolling body then takes it, so that keys can scroll it. */
const focusable = (name: string) => ({ tabIndex: 0, role: 'group', 'aria-label': panelWords.table(name) })

const FIRST_SIGN_MS = 900

function Waiting({ notice }: { notice: string | undefined }) {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), FIRST_SIGN_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p className={styles.waiting} role="status">
      {notice ?? (long ? panelWords.stillWaiting : panelWords.loading)}
    </p>
  )
}

function Failure({ name, message, onRetry }: { name: string; message: string; onRetry: () => void }) {
  return (
    <div className={styles.failure} role="status">
      <p className={styles.failureTitle}>{laterWords.cannotBeShown(name)}</p>
      <p>{message}</p>
      <Button look="plain" onClick={onRetry} aria-label={sharedWords.retryOf(name)}>
        {sharedWords.retry}
      </Button>
    </div>
  )
}
