import { createContext, type ReactNode, useContext } from 'react'
import type { IsoDate } from '../lib/dates'
import styles from './App.module.css'

/** Whether what is drawn is still behind what the reader chose: the panels follow a moment later (`usePanels`). */
export const Behind = createContext(false)

type Props = { ready: boolean; date: IsoDate; children: ReactNode }

/**
 * The place of the panels. It tells by `data-ready` whether they show what was chosen, for tests and for programs that take pictures, and
 * asks for it alone, so that no panel is drawn again when it changes.
 */
export function PanelsMain({ ready, date, children }: Props) {
  const behind = useContext(Behind)
  return (
    <main
      id="panels"
      className={styles.panels}
      data-ready={ready && !behind ? 'true' : undefined}
      data-as-of={date}
      tabIndex={-1}
    >
      {children}
    </main>
  )
}
