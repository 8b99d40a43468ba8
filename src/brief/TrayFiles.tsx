import { useEffect, useState } from 'react'
import { linkTo } from '../filters/links'
import { trayFileWords } from '../lib/strings/tray'
import { Button } from '../ui/Button'
import { CopyButton } from '../ui/CopyButton'
import { type Brief, readBrief, writeBrief } from './brief'
import { packBrief } from './link'
import styles from './Tray.module.css'

const MAX_FILE_BYTES = 2_000_000
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
    if (file.size > MAX_FILE_BYTES) return setProblem(trayFileWords.tooLarge)
    const read = readBrief(await file.text())
    if ('problem' in read) return setProblem(trayFileWords.notOpened(file.name, read.problem))
    setProblem('')
    onRead(read.brief)
  }
  return (
    <section className={styles.files} aria-label={trayFileWords.title}>
      <Button look="plain" onClick={() => save(brief)}>
        {trayFileWords.save}
      </Button>
      <Button
        look="plain"
        disabled={brief.steps.length === 0 || slides === trayFileWords.making}
        onClick={() => {
          setSlides(trayFileWords.making)
          onSlides(brief).then(
            (name) => setSlides(trayFileWords.saved(name)),
            (error: unknown) => setSlides(trayFileWords.failed(error instanceof Error ? error.message : trayFileWords.again)),
          )
        }}
      >
        {trayFileWords.slides}
      </Button>
      {packed !== undefined && (
        <CopyButton text={async () => linkTo({ briefdata: (await packBrief(brief)) ?? packed })}>
          {trayFileWords.copyLink}
        </CopyButton>
      )}
      <label className={styles.file}>
        {trayFileWords.open}{' '}
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
      <p className={styles.note}>{packed === undefined ? trayFileWords.tooLong : trayFileWords.carries}</p>
      {problem !== '' && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}
