import type { ReactNode } from 'react'
import { sharedWords } from '../lib/strings/shared'
import styles from './Chip.module.css'

type Props = {
  pressed: boolean
  onToggle: () => void
  children: ReactNode
  /** A count shown after the name. */
  count?: number
  /** What the count counts, for the tooltip and the accessible name. */
  countWords?: string
  /** The digit key that toggles it. */
  shortcut?: string
}

/** A filter that is on or off. */
export function Chip({ pressed, onToggle, children, count, countWords, shortcut }: Props) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      onClick={onToggle}
      title={[countWords, shortcut && sharedWords.key(shortcut)].filter(Boolean).join(' · ') || undefined}
    >
      <span className={styles.tick} aria-hidden="true">
        {pressed ? '✓' : ''}
      </span>
      {children}
      {count !== undefined && (
        <span className={styles.count}>
          <span className="visually-hidden">, </span>
          {count}
          <span className="visually-hidden"> {countWords}</span>
        </span>
      )}
    </button>
  )
}
