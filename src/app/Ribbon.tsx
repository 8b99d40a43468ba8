import type { ReactNode } from 'react'
import styles from './Ribbon.module.css'
import { Welcome } from './Welcome'

/** The line over the panels: what changed, and beside it what a first visit is told. */
export function Ribbon({ children, onHelp }: { children: ReactNode; onHelp: (() => void) | undefined }) {
  return (
    <div className={styles.ribbon}>
      {children}
      {onHelp && <Welcome onHelp={onHelp} />}
    </div>
  )
}
