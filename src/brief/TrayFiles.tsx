import { useEffect, useState } from 'react'
import { linkTo } from '../filters/links'
import { Button } from '../ui/Button'
import { CopyButton } from '../ui/CopyButton'
import { type Brief, readBrief, writeBrief } from './brief'
import { packBrief } from './link'
import styles from './Tray.module.css'

const MAX_FILE_BYTES = 2_000_000
const MAKING = 'Making the slides…'
const FREE_AFTER_MS = 30_000

function save(brief: Brief): void {
  const address = URL.createObjectURL(new Blob([writeBrief(brief)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${brief.id}.readout.json`
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(address), FREE_AFTER_MS)
}

type Props = {
  brief: Brief
  onRead: (brief: Brief) => void
  /** Saves the brief as slides; resolves with the name of the file. */
  onSlides: (brief: Brief) => Promise<string>
}

/** A brief into a file and out of one, as slides, and as a link while it is short. */
export function TrayFiles({ brief, onRead, onSlides }: Props) {
  const [slides, setSlides] = useState('')
  const [problem, setProblem] = useState('')
  const [packed, setPacked] = useState<string>()
  useEffect(() => {
    let over = false
    packBrief(brief).then(
      (text) => !over && setPacked(text),
      // A browser without compression streams: the file remains.
      () => !over && setPacked(undefined),
    )
    return () => {
      over = true
    }
  }, [brief])
  const open = async (file: File) => {
    if (file.size > MAX_FILE_BYTES) return setProblem('The file is over 2 MB: it is not a brief.')
    const read = readBrief(await file.text())
    if ('problem' in read) return setProblem(`${file.name} was not opened. ${read.problem}`)
    setProblem('')
    onRead(read.brief)
  }
  return (
    <section className={styles.files} aria-label="Files and links">
      <Button look="plain" onClick={() => save(brief)}>
        Save to a file
      </Button>
      <Button
        look="plain"
        disabled={brief.steps.length === 0 || slides === MAKING}
        onClick={() => {
          setSlides(MAKING)
          onSlides(brief).then(
            (name) => setSlides(`Saved as ${name}`),
            (error: unknown) =>
              setSlides(`The slides could not be made: ${error instanceof Error ? error.message : 'try again'}`),
          )
        }}
      >
        Save as PowerPoint
      </Button>
      <label className={styles.file}>
        Open a file{' '}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) void open(file)
            event.target.value = ''
          }}
        />
      </label>
      {slides !== '' && (
        <p className={styles.note} role="status">
          {slides}
        </p>
      )}
      {packed === undefined ? (
        <p className={styles.note}>Too long for a link: send the file.</p>
      ) : (
        <>
          <CopyButton text={() => linkTo({ briefdata: packed })}>Copy link</CopyButton>
          <p className={styles.note}>The link carries headlines and notes, not the figures as prepared.</p>
        </>
      )}
      {problem !== '' && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}
