import type { ReactNode } from 'react'
import styles from './FactList.module.css'

/** A row of a card: its name and what stands there; a row without content is left out. `wide`: on a phone, under its name. */
export type FactRow = { name: ReactNode; value: ReactNode | undefined; key: string; wide?: boolean }

/** Names and values, one under another. */
export function FactList({ rows }: { rows: readonly FactRow[] }) {
  return (
    <dl className={styles.list}>
      {rows
        .filter((row) => row.value !== undefined && row.value !== '')
        .map((row) => (
          <div key={row.key} className={row.wide ? styles.wide : styles.row}>
            <dt>{row.name}</dt>
            <dd>{row.value}</dd>
          </div>
        ))}
    </dl>
  )
}
