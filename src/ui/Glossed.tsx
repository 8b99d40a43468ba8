import { createContext, type ReactNode, useContext } from 'react'
import type { GlossaryTerm } from '../lib/strings/glossary'
import styles from './Definition.module.css'

/** Opens the glossary, at a term where one is named; absent where there is none to open. */
export const OpenGlossary = createContext<((term?: GlossaryTerm) => void) | undefined>(undefined)

/** A word that opens the glossary at its term; plain text where there is no glossary. */
export function Glossed({ term, children }: { term: GlossaryTerm; children: ReactNode }) {
  const open = useContext(OpenGlossary)
  if (!open) return children
  return (
    <button type="button" className={styles.word} aria-haspopup="dialog" onClick={() => open(term)}>
      {children}
    </button>
  )
}
