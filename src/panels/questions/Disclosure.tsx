import { type ReactNode, useId, useState } from 'react'
import { Button } from '../../ui/Button'
import styles from './QuestionsPanel.module.css'

type Props = {
  label: ReactNode
  children: ReactNode
  /** Whether what is hidden on the screen stands on paper all the same. */
  printed?: boolean
}

/** Something one press away, in its place. */
export function Disclosure({ label, children, printed = false }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className={printed ? styles.printed : undefined}>
      <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)} className={styles.opener}>
        <span aria-hidden="true" className={styles.arrow}>
          {open ? '▾' : '▸'}
        </span>
        <span>{label}</span>
      </Button>
      <div id={id} hidden={!open} className={styles.disclosed}>
        {children}
      </div>
    </div>
  )
}
