import { findingsWords } from '../lib/strings/findings'
import { DataText } from '../ui/DataText'
import type { BottomLineItem, MainPanel } from './BottomLine'
import styles from './Presenting.module.css'

/** A step that names no panel shows the bottom line, one sentence a panel; each leads to its panel. */
export function Findings({ items, onOpen }: { items: readonly BottomLineItem[]; onOpen: (panel: MainPanel) => void }) {
  return (
    <div className={styles.findings}>
      <ul>
        {items.map((item) => (
          <li key={item.panel}>
            <button type="button" onClick={() => onOpen(item.panel)}>
              <DataText>{item.text ?? '…'}</DataText>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.source}>{findingsWords.sources}</p>
    </div>
  )
}
