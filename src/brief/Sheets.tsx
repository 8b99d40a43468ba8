import { useEffect, useRef, useState } from 'react'
import { sheetWords } from '../lib/strings/stage'
import { Button } from '../ui/Button'
import { DataText } from '../ui/DataText'
import { useKeyDown } from '../ui/useKeyDown'
import { type Sheet, SheetPages } from './SheetPages'
import styles from './Sheets.module.css'

type Props = {
  title: string
  badge: string
  sheets: readonly Sheet[]
  /** Whether the tables are printed from the start; the reader may choose otherwise. */
  tables: boolean
  onClose: () => void
}

const LOOK_AGAIN_MS = 150
const LONGEST_WAIT_MS = 6000

/** Whether all drawings stand: what is still on its way says so, or is not there at all. */
const drawn = (root: Element) =>
  [...root.querySelectorAll('[data-view]')].every((view) => view.firstElementChild !== null) &&
  root.querySelector('[aria-busy="true"]') === null

/**
 * Steps as paper shows them: one a sheet, drawn at the width of the paper before it is printed, since a drawing keeps the size
 * that it has on the screen.
 */
export function Sheets({ title, badge, sheets, tables, onClose }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const asked = useRef(false)
  const [withTables, setWithTables] = useState(tables)
  const [ready, setReady] = useState(false)

  useEffect(() => {
    heading.current?.focus()
    const since = Date.now()
    const timer = window.setInterval(() => {
      if (root.current && !drawn(root.current) && Date.now() - since < LONGEST_WAIT_MS) return
      window.clearInterval(timer)
      setReady(true)
      if (asked.current) return
      asked.current = true
      window.print()
    }, LOOK_AGAIN_MS)
    return () => window.clearInterval(timer)
  }, [])
  useKeyDown((event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  })

  return (
    <div className={styles.preview} data-presenting="prepared" data-sheets>
      <header className={styles.bar}>
        <h1 ref={heading} tabIndex={-1}>
          {sheetWords.printing} <DataText>{title}</DataText>
        </h1>
        <label>
          <input type="checkbox" checked={withTables} onChange={(event) => setWithTables(event.target.checked)} />{' '}
          {sheetWords.withTables}
        </label>
        <Button look="strong" onClick={() => window.print()}>
          {sheetWords.print}
        </Button>
        <Button look="plain" onClick={onClose}>
          {sheetWords.back}
        </Button>
      </header>
      <main ref={root} data-ready={ready || undefined}>
        <SheetPages title={title} badge={badge} sheets={sheets} tables={withTables} />
      </main>
    </div>
  )
}
