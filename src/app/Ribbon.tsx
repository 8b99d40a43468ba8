import type { ReactNode } from 'react'
import styles from './Ribbon.module.css'
import { Welcome } from './Welcome'

/** The line over the panels: what changed, and beside it what a first visit is told. */
export function Ribbon({ children, onHelp }: { children: ReactNode; onHelp: (() => void) | undefined }) {
  return (
    <div className={styles.ribbon}>
      {/* Kept free, so that what changed moves nothing when it comes. */}
      <div className={styles.changes}>{children}</div>
      {onHelp && <Welcome onHelp={onHelp} />}
    </div>
  )
}
