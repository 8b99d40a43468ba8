import { legendWords } from '../../lib/strings/timeline'
import type { EventKind } from '../../lib/vocabulary'
import { GhostGlyph, GlyphIcon } from './Glyph'
import styles from './Legend.module.css'
import { SHAPES, type Shape } from './shapes'

/** A kind of event with each shape. */
const EXAMPLES: Record<Shape, EventKind> = {
  circle: 'call',
  bar: 'statement',
  square: 'sanction',
  hexagon: 'agreement',
  triangle: 'military',
  pentagon: 'election',
  diamond: 'deadline',
}
const OUTLINES = ['planned', 'cancelled'] as const

/** What each shape and outline stands for. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label={legendWords.shapes}>
      {SHAPES.map((shape) => (
        <li key={shape} className={styles.entry}>
          <GlyphIcon kind={EXAMPLES[shape]} standing="occurred" />
          {legendWords[shape]}
        </li>
      ))}
      {OUTLINES.map((standing) => (
        <li key={standing} className={styles.entry}>
          <GlyphIcon kind="deadline" standing={standing} />
          {legendWords[standing]}
        </li>
      ))}
      <li className={styles.entry}>
        <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
          <GhostGlyph />
        </svg>
        {legendWords.earlier}
      </li>
    </ul>
  )
}
