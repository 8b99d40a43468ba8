import type { EventKind } from '../../lib/vocabulary'
import styles from './Glyph.module.css'
import type { Standing } from './plans'
import { SHAPE_OF, SHAPE_PATHS, type Shape } from './shapes'

/** How the outline tells what became of an event. */
const LOOK: Record<Standing, string | undefined> = {
  occurred: styles.filled,
  planned: styles.hollow,
  moved: styles.hollow,
  cancelled: styles.hollow,
  postponed: styles.dashed,
  unconfirmed: styles.dashed,
}

/** `at` moves it: a transform as SVG writes one. `lit`: it is pointed at or focused. */
type Props = { kind: EventKind; standing: Standing; shape?: Shape; at?: string; lit?: boolean }

/** The shape of an event about 0,0, in the colour of what it stands in: filled when it occurred, hollow when planned, struck through when cancelled. */
export function Glyph({ kind, standing, shape = SHAPE_OF[kind], at, lit = false }: Props) {
  const look = `${styles.glyph} ${LOOK[standing] ?? ''} ${lit ? styles.lit : ''}`
  // There may be hundreds: one element each.
  const outline = <path className={look} transform={at} d={SHAPE_PATHS[shape]} />
  if (standing !== 'cancelled') return outline
  return (
    <>
      {outline}
      <path className={`${look} ${styles.cross}`} transform={at} d="M-7.5,7.5L7.5,-7.5" />
    </>
  )
}

/** The faint diamond of a date that a plan no longer has. */
export function GhostGlyph() {
  return (
    <g className={`${styles.glyph} ${styles.ghost}`}>
      <path d="M0,-5.5L5.5,0L0,5.5L-5.5,0Z" />
    </g>
  )
}

/** The shape as a small picture in a line of text. */
export function GlyphIcon(props: Pick<Props, 'kind' | 'standing'>) {
  return (
    <svg className={styles.icon} width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      <Glyph {...props} />
    </svg>
  )
}
