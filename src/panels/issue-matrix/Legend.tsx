import { matrixWords } from '../../lib/strings/matrix'
import { BLANK_TERMS, PROMINENCE_TERMS } from '../../lib/strings/terms'
import { PROMINENCES } from '../../lib/vocabulary'
import { Definition } from '../../ui/Definition'
import styles from './Legend.module.css'
import { LevelGlyph } from './LevelGlyph'

/** What the marks mean: each word opens its printed definition. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label={matrixWords.marks}>
      {PROMINENCES.toReversed().map((level) => (
        <li key={level}>
          <span className={styles.swatch} data-level={level} aria-hidden="true">
            <LevelGlyph level={level} />
          </span>
          <Term term={PROMINENCE_TERMS[level]} />
        </li>
      ))}
      <li>
        <span className={styles.swatch} data-level="none" aria-hidden="true" />
        <Term term={BLANK_TERMS['no-account']} />
      </li>
      <li>
        <span className={styles.dash} aria-hidden="true">
          –
        </span>
        <Term term={BLANK_TERMS['does-not-apply']} />
      </li>
    </ul>
  )
}

function Term({ term }: { term: { label: string; definition: string } }) {
  return (
    <Definition definition={term.definition} term="prominence">
      {term.label}
    </Definition>
  )
}
