import { type ReactNode, useCallback, useState } from 'react'
import type { GlossaryTerm } from '../lib/strings/glossary'
import { OpenGlossary } from '../ui/Glossed'
import { GlossaryDialog } from './laterParts'

/** The page with a glossary that any word in it can open, over whatever card is open. */
export function GlossaryHost({ children }: { children: ReactNode }) {
  const [at, setAt] = useState<{ term: GlossaryTerm | undefined }>()
  const open = useCallback((term?: GlossaryTerm) => setAt({ term }), [])
  return (
    <OpenGlossary value={open}>
      {children}
      {at && <GlossaryDialog given={{ term: at.term, onClose: () => setAt(undefined) }} />}
    </OpenGlossary>
  )
}
