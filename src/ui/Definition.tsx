import { type ReactNode, useId, useRef } from 'react'
import { cssZoom } from './cssZoom'
import styles from './Definition.module.css'

type Props = {
  /** The word as it stands in the text; a press opens its definition. */
  children: ReactNode
  definition: ReactNode
  /** What the button is called when the word alone would not do. */
  label?: string
}

/** A word with its definition one press away, in a small note that Escape or a click elsewhere closes. */
export function Definition({ children, definition, label }: Props) {
  const id = useId()
  const note = useRef<HTMLDivElement>(null)
  const word = useRef<HTMLButtonElement>(null)

  const place = () => {
    const at = word.current?.getBoundingClientRect()
    const box = note.current
    if (!at || !box) return
    const zoom = cssZoom(box)
    const screen = { width: window.innerWidth / zoom, height: window.innerHeight / zoom }
    const width = Math.min(320, screen.width - 16)
    box.style.width = `${width}px`
    box.style.left = `${Math.max(8, Math.min(at.left / zoom, screen.width - width - 8))}px`
    const below = at.bottom / zoom + 6
    const fits = below + box.offsetHeight < screen.height
    box.style.top = `${fits ? below : Math.max(8, at.top / zoom - box.offsetHeight - 6)}px`
  }

  return (
    <>
      <button ref={word} type="button" className={styles.word} popoverTarget={id} aria-label={label}>
        {children}
      </button>
      <div ref={note} id={id} popover="auto" className={styles.note} onToggle={place} role="note">
        {definition}
      </div>
    </>
  )
}
