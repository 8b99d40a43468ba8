import type { EventKind } from '../../lib/vocabulary'
import { GhostGlyph, GlyphIcon } from './Glyph'
import styles from './Legend.module.css'
import type { Standing } from './plans'
import { SHAPES, type Shape } from './shapes'

const SHAPE_WORDS: Record<Shape, { label: string; example: EventKind }> = {
  circle: { label: 'call, summit, talks, visit', example: 'call' },
  bar: { label: 'statement, report, other', example: 'statement' },
  square: { label: 'tariff, export control, sanction', example: 'sanction' },
  hexagon: { label: 'agreement, purchase', example: 'agreement' },
  triangle: { label: 'arms sale, military', example: 'military' },
  pentagon: { label: 'court, law, election', example: 'election' },
  diamond: { label: 'deadline, plan', example: 'deadline' },
}

const OUTLINES: readonly { standing: Standing; label: string }[] = [
  { standing: 'planned', label: 'planned' },
  { standing: 'cancelled', label: 'cancelled' },
]

/** What each shape and outline stands for. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label="Shapes">
      {SHAPES.map((shape) => (
        <li key={shape} className={styles.entry}>
          <GlyphIcon kind={SHAPE_WORDS[shape].example} standing="occurred" />
          {SHAPE_WORDS[shape].label}
        </li>
      ))}
      {OUTLINES.map(({ standing, label }) => (
        <li key={standing} className={styles.entry}>
          <GlyphIcon kind="deadline" standing={standing} />
          {label}
        </li>
      ))}
      <li className={styles.entry}>
        <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
          <GhostGlyph />
        </svg>
        earlier date, or not confirmed
      </li>
    </ul>
  )
}
