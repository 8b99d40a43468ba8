import type { PanelId } from '../filters/parameters'
import { pageWords } from '../lib/strings/page'
import { visibleText } from '../lib/text'
import styles from './BottomLine.module.css'

/** The panels that are always on the screen. */
export type MainPanel = Extract<PanelId, 'commitments' | 'matrix' | 'timeline'>

/** One computed sentence per panel; `text` is absent while a panel has no data. */
export type BottomLineItem = { panel: MainPanel; text: string | undefined }

/** What a briefer would say in three sentences; each leads to its panel. */
export function BottomLine({ items }: { items: readonly BottomLineItem[] }) {
  return (
    <section aria-label={pageWords.bottomLine}>
      <ul className={styles.line}>
        {items.map((item) => (
          <li key={item.panel}>
            <a href={`#${item.panel}`} className={styles.sentence}>
              {item.text === undefined ? '…' : visibleText(item.text)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
