import type { ReactNode } from 'react'
import { formatDate, type IsoDate } from '../lib/dates'
import { sharedWords } from '../lib/strings/shared'
import { sheetWords, stageWords } from '../lib/strings/stage'
import { DataText } from '../ui/DataText'
import { Presented } from '../ui/presented'
import { OnSheet, StartsAsTable } from '../ui/startsAsTable'
import { RingOnPaper } from './Highlight'
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

type Props = { title: string; badge: string; sheets: readonly Sheet[]; tables: boolean }

/** Steps as paper shows them, one a sheet that fits A4 and Letter, both landscape; the table of each after it where asked. */
export function SheetPages({ title, badge, sheets, tables }: Props) {
  const foot = (sheet: Sheet, number: number) => (
    <footer className={styles.foot}>
      <span>
        {sharedWords.asKnownOn(formatDate(sheet.date))} · <strong>{badge}</strong> · <DataText>{title}</DataText>
      </span>
      <span>{stageWords.step(number, sheets.length)}</span>
    </footer>
  )
  return (
    <>
      {sheets.map((sheet, i) => (
        <article key={sheet.id} className={styles.pages} aria-label={sheetWords.sheet(i + 1)}>
          <section className={styles.sheet}>
            <h2 className={styles.headline}>
              <DataText>{sheet.headline}</DataText>
            </h2>
            <div className={styles.view} data-view>
              <Presented value={true}>
                <OnSheet value={true}>{sheet.view}</OnSheet>
              </Presented>
            </div>
            {sheet.highlight !== undefined && <RingOnPaper words={sheet.highlight} />}
            {foot(sheet, i + 1)}
          </section>
          {tables && sheet.tabled && (
            <section className={styles.table} data-tabled>
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
    </>
  )
}

/** The same sheets out of sight: laid out at the width of paper when the browser takes the page, and in its place on paper. */
export function PaperSheets(props: Props) {
  return (
    <div className={styles.paper} data-presenting="prepared" data-sheets data-paper>
      <SheetPages {...props} />
    </div>
  )
}
