import { useEffect, useRef } from 'react'
import { type GlossaryTerm, glossaryTerms, glossaryWords } from '../lib/strings/glossary'
import {
  ALIGNMENT_TERMS,
  BASIS_TERMS,
  BLANK_TERMS,
  EVENT_STATUS_TERMS,
  PROMINENCE_TERMS,
  STANCE_TERMS,
  STATUS_TERMS,
  type Term,
} from '../lib/strings/terms'
import { ALIGNMENTS, BASES, EVENT_STATUSES, PROMINENCES, STANCES, STATUSES } from '../lib/vocabulary'
import { Dialog } from '../ui/Dialog'
import styles from './GlossaryDialog.module.css'

type Props = { term: GlossaryTerm | undefined; onClose: () => void }

/** What the words of the page mean, the scales with all their words; it opens at a term where one is named. */
export function GlossaryDialog({ term, onClose }: Props) {
  const list = useRef<HTMLDListElement>(null)
  useEffect(() => {
    const entry = term && list.current?.querySelector<HTMLElement>(`[data-term="${term}"]`)
    if (!entry) return
    entry.focus({ preventScroll: true })
    entry.scrollIntoView?.({ block: 'start' })
  }, [term])
  return (
    <Dialog eyebrow={glossaryWords.eyebrow} title={glossaryWords.title} onClose={onClose}>
      <dl ref={list} className={styles.terms}>
        {Object.entries(glossaryTerms).map(([key, { name, text }]) => (
          <div key={key} className={styles.term}>
            <dt tabIndex={-1} data-term={key}>
              {name}
            </dt>
            <dd>
              {text}
              <Scale words={wordsOf(key)} of={name} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.method}>{glossaryWords.method}</p>
    </Dialog>
  )
}

function Scale({ words, of }: { words: readonly Term[]; of: string }) {
  if (words.length === 0) return null
  return (
    <ul className={styles.scale} aria-label={glossaryWords.words(of)}>
      {words.map((word) => (
        <li key={word.label}>
          <b>{word.label}</b> {word.definition}
        </li>
      ))}
    </ul>
  )
}

/** The words of a scale, as the vocabularies define them. */
function wordsOf(term: string): readonly Term[] {
  switch (term) {
    case 'basis':
      return BASES.map((key) => BASIS_TERMS[key])
    case 'stance':
      return STANCES.map((key) => STANCE_TERMS[key])
    case 'status':
      return STATUSES.map((key) => STATUS_TERMS[key])
    case 'alignment':
      return ALIGNMENTS.map((key) => ALIGNMENT_TERMS[key])
    case 'prominence':
      return [...PROMINENCES.map((key) => PROMINENCE_TERMS[key]), BLANK_TERMS['no-account'], BLANK_TERMS['does-not-apply']]
    case 'eventStatus':
      return EVENT_STATUSES.map((key) => EVENT_STATUS_TERMS[key])
    default:
      return []
  }
}
