import { type ReactNode, useContext, useId, useRef } from 'react'
import type { GlossaryTerm } from '../lib/strings/glossary'
import { panelWords } from '../lib/strings/panel'
import { cssZoom } from './cssZoom'
import styles from './Definition.module.css'
import { OpenGlossary } from './Glossed'

type Props = {
  /** The word as it stands in the text; a press opens its definition. */
  children: ReactNode
  definition: ReactNode
  /** Where the glossary says more. */
  term?: GlossaryTerm
  /** What the button is called when the word alone would not do. */
  label?: string
  /** Looks other than those of a word in a text. */
  className?: string | undefined
}

/** A word with its definition one press away, in a small note that Escape or a click elsewhere closes. */
export function Definition({ children, definition, term, label, className = styles.word }: Props) {
  const id = useId()
  const note = useRef<HTMLDivElement>(null)
  const word = useRef<HTMLButtonElement>(null)
  const open = useContext(OpenGlossary)

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

  // The note goes away with the press, so the focus must come back to the word.
  const lookUp = (at: GlossaryTerm) => {
    note.current?.hidePopover?.()
    word.current?.focus()
    open?.(at)
  }

  return (
    <>
      <button ref={word} type="button" className={className} popoverTarget={id} aria-label={label}>
        {children}
      </button>
      <div ref={note} id={id} popover="auto" className={styles.note} onToggle={place} role="note">
        {definition}
        {term !== undefined && open && (
          <button type="button" className={styles.more} aria-haspopup="dialog" onClick={() => lookUp(term)}>
            {panelWords.glossary}
          </button>
        )}
      </div>
    </>
  )
}
