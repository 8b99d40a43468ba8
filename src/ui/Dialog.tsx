import { type ReactNode, useEffect, useId, useRef } from 'react'
import { sharedWords } from '../lib/strings/shared'
import { Button } from './Button'
import styles from './Dialog.module.css'

type Props = {
  title: ReactNode
  /** A line above the title: what kind of card this is. */
  eyebrow?: ReactNode
  onClose: () => void
  children: ReactNode
  actions?: ReactNode
}

/** A card over the page, at its side. Escape, the button and a click outside close it; focus returns to the opener. */
export function Dialog({ title, eyebrow, onClose, children, actions }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const dialog = ref.current
    const opener = document.activeElement
    if (dialog && !dialog.open) dialog.showModal()
    return () => {
      dialog?.close()
      // The browser gives focus back itself unless the element was taken out with its dialog, as React does.
      if ((opener instanceof HTMLElement || opener instanceof SVGElement) && opener.isConnected) opener.focus()
    }
  }, [])

  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onMouseDown={(event) => {
        if (event.target === ref.current) onClose()
      }}
    >
      <div className={styles.card}>
        <header className={styles.head}>
          <div>
            {eyebrow !== undefined && <p className={styles.eyebrow}>{eyebrow}</p>}
            <h2 id={titleId} className={styles.title} tabIndex={-1}>
              {title}
            </h2>
          </div>
          <Button onClick={onClose} aria-label={sharedWords.close} className={styles.close}>
            ✕
          </Button>
        </header>
        <div className={styles.body}>{children}</div>
        {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
      </div>
    </dialog>
  )
}
