import { useId, useMemo, useRef, useState } from 'react'
import { csvText } from '../../export/csv'
import { formatDate } from '../../lib/dates'
import { badgeNames } from '../../lib/strings/dataState'
import { exportWords, formatWords } from '../../lib/strings/exportDialog'
import { sharedWords } from '../../lib/strings/shared'
import { Button } from '../../ui/Button'
import { DataText } from '../../ui/DataText'
import { Dialog } from '../../ui/Dialog'
import { CiteSection } from './CiteSection'
import { comparisonOf } from './comparison'
import { EmbedSection } from './EmbedSection'
import styles from './ExportDialog.module.css'
import { type ExportGiven, exportModel } from './exportModel'
import { exportView, FORMATS, type Format } from './formats'
import { PictureSection } from './PictureSection'
import { drawingOf } from './pictures'
import { panelOf, SUBJECTS, type Subject, subjectName } from './subjects'

type Props = { given: ExportGiven; subject: Subject; onClose: () => void }

/** What takes longer than this is said to be under way, in milliseconds. */
const SLOW_MS = 300

type Outcome =
  | { kind: 'idle' }
  | { kind: 'busy'; slow: boolean }
  | { kind: 'done'; words: string }
  | { kind: 'failed'; words: string }

/** A view taken away: as a file of its rows, as slides, as a citation, or inside another page. */
export function ExportDialog({ given, subject: first, onClose }: Props) {
  const [subject, setSubject] = useState<Subject>(first)
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' })
  const turn = useRef(0)
  const id = useId()
  const model = useMemo(() => exportModel(subject, given), [subject, given])
  const compared = useMemo(() => comparisonOf(given), [given])
  const draw = useMemo(() => drawingOf(subject, given.known, given.filters, compared?.keys), [subject, given, compared])
  const busy = outcome.kind === 'busy'
  const make = async (label: string, work: () => Promise<string>) => {
    turn.current += 1
    const mine = turn.current
    setOutcome({ kind: 'busy', slow: false })
    const timer = setTimeout(() => setOutcome((now) => (now.kind === 'busy' ? { kind: 'busy', slow: true } : now)), SLOW_MS)
    try {
      const words = await work()
      if (mine === turn.current) setOutcome({ kind: 'done', words })
    } catch (error) {
      const why = error instanceof Error ? error.message : exportWords.unknown
      if (mine === turn.current) setOutcome({ kind: 'failed', words: exportWords.failed(label, why) })
    } finally {
      clearTimeout(timer)
    }
  }
  const save = (format: Format) =>
    void make(formatWords[format].label, async () => exportWords.saved(await exportView(format, model)))
  const copyRows = () =>
    void make(exportWords.theCopy, async () => {
      await navigator.clipboard.writeText(csvText({ ...model, rows: model.rows }).slice(1))
      return exportWords.rowsCopied(model.rows.length)
    })
  return (
    <Dialog
      title={sharedWords.export}
      eyebrow={exportWords.eyebrow(formatDate(model.asOf), badgeNames[given.badge])}
      onClose={onClose}
    >
      <p className={styles.subject}>
        <label htmlFor={id}>{exportWords.what}</label>{' '}
        <select
          id={id}
          value={subject}
          onChange={(event) => {
            setSubject(SUBJECTS.find((s) => s === event.target.value) ?? 'commitments')
            setOutcome({ kind: 'idle' })
          }}
        >
          {SUBJECTS.map((s) => (
            <option key={s} value={s}>
              {subjectName(s)}
            </option>
          ))}
        </select>
      </p>
      <p className={styles.title}>
        <DataText>{model.title}</DataText>
      </p>
      <p className={styles.detail}>
        {exportWords.amount(model.rows.length, model.sources.length)}{' '}
        {model.filters.length > 0 ? <DataText>{exportWords.filtered(model.filters)}</DataText> : exportWords.unfiltered}
      </p>
      <h3 className={styles.heading}>{exportWords.files}</h3>
      <ul className={styles.formats}>
        {FORMATS.map((format) => (
          <li key={format}>
            <Button look="plain" disabled={busy || model.rows.length === 0} onClick={() => save(format)}>
              {formatWords[format].label}
            </Button>
            <span className={styles.detail}>{formatWords[format].what}</span>
          </li>
        ))}
        <li>
          <Button look="plain" disabled={busy || model.rows.length === 0} onClick={copyRows}>
            {exportWords.copyRows}
          </Button>
          <span className={styles.detail}>{exportWords.copyRowsWhat}</span>
        </li>
      </ul>
      {draw && <PictureSection {...{ model, draw, note: compared?.note, busy, make }} />}
      <p role="status" className={outcome.kind === 'failed' ? styles.failed : styles.detail}>
        {outcome.kind === 'busy' && outcome.slow && exportWords.making}
        {(outcome.kind === 'done' || outcome.kind === 'failed') && outcome.words}
      </p>
      <CiteSection model={model} />
      {panelOf(subject) !== null && (
        <EmbedSection filters={given.filters} panel={panelOf(subject)} date={model.asOf} title={model.title} />
      )}
    </Dialog>
  )
}
