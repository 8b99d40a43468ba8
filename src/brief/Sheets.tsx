import { type ReactNode, useEffect, useRef, useState } from 'react'
import { formatDate, type IsoDate } from '../lib/dates'
import { Button } from '../ui/Button'
import { DataText } from '../ui/DataText'
import { OnSheet, StartsAsTable } from '../ui/startsAsTable'
import { Highlight } from './Highlight'
import styles from './Sheets.module.css'

export type Sheet = {
  id: string
  headline: string
  date: IsoDate
  highlight?: string | undefined
  /** What the sheet shows: a panel with nothing to press. */
  view: ReactNode
  /** Whether the view has a table to be printed after it. */
  tabled: boolean
}

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
  root.querySelector('[aria-busy="true"], [role="status"]') === null &&
  !root.textContent?.includes('Drawing the chart…')

/**
 * Steps as paper shows them: one a sheet, drawn at the width of the paper before it is printed, since a drawing keeps the size
 * that it has on the screen. The same sheet fits A4 and Letter, both landscape.
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
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      onClose()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [onClose])

  const foot = (sheet: Sheet, number: number) => (
    <footer className={styles.foot}>
      <span>
        As known on {formatDate(sheet.date)} · <strong>{badge}</strong> · <DataText>{title}</DataText>
      </span>
      <span>
        {number} / {sheets.length}
      </span>
    </footer>
  )
  return (
    <div className={styles.preview} data-presenting="prepared" data-sheets>
      <header className={styles.bar}>
        <h1 ref={heading} tabIndex={-1}>
          Print: <DataText>{title}</DataText>
        </h1>
        <label>
          <input type="checkbox" checked={withTables} onChange={(event) => setWithTables(event.target.checked)} /> With tables
        </label>
        <Button look="strong" onClick={() => window.print()}>
          Print
        </Button>
        <Button look="plain" onClick={onClose}>
          Back
        </Button>
      </header>
      <main ref={root} data-ready={ready || undefined}>
        {sheets.map((sheet, i) => (
          <article key={sheet.id} className={styles.pages} aria-label={`Sheet ${i + 1}`}>
            <section className={styles.sheet}>
              <h2 className={styles.headline}>
                <DataText>{sheet.headline}</DataText>
              </h2>
              <div className={styles.view} data-view>
                <OnSheet value={true}>{sheet.view}</OnSheet>
              </div>
              {sheet.highlight !== undefined && <Highlight words={sheet.highlight} zoom={1} />}
              {foot(sheet, i + 1)}
            </section>
            {withTables && sheet.tabled && (
              <section className={styles.table}>
                <h2 className={styles.headline}>
                  <DataText>{sheet.headline}</DataText>
                </h2>
                <OnSheet value={true}>
                  <StartsAsTable value={true}>{sheet.view}</StartsAsTable>
                </OnSheet>
                {foot(sheet, i + 1)}
              </section>
            )}
          </article>
        ))}
      </main>
    </div>
  )
}
