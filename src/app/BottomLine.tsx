import type { PanelId } from '../filters/parameters'
import { pageWords } from '../lib/strings/page'
import { panelNames } from '../lib/strings/panelNames'
import { visibleText } from '../lib/text'
import styles from './BottomLine.module.css'

/** The panels that are always on the screen. */
export type MainPanel = Extract<PanelId, 'commitments' | 'matrix' | 'timeline'>

/** One computed sentence per panel; `text` is absent while a panel has no data, `failed` once it will have none. */
export type BottomLineItem = { panel: MainPanel; text: string | undefined; failed?: boolean }

/** What a briefer would say in three sentences; each leads to its panel. */
export function BottomLine({ items }: { items: readonly BottomLineItem[] }) {
  return (
    <section aria-label={pageWords.bottomLine}>
      <ul className={styles.line}>
        {items.map((item) => (
          <li key={item.panel}>
            <a href={`#${item.panel}`} className={styles.sentence}>
              {item.text === undefined ? waiting(item) : visibleText(item.text)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const waiting = ({ panel, failed }: BottomLineItem) => (failed ? pageWords.notLoaded(panelNames[panel]) : '…')
