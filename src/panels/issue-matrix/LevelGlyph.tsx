import type { Prominence } from '../../lib/vocabulary'

const BARS = [
  { x: 1, height: 5 },
  { x: 6, height: 9 },
  { x: 11, height: 13 },
] as const

/** The mark of a level: one to three full bars, or an open ring where the issue is not mentioned. In the colour of the text. */
export function LevelGlyph({ level, className }: { level: Prominence; className?: string | undefined }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" className={className} aria-hidden="true" focusable="false">
      {level === 0 ? (
        <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      ) : (
        BARS.map((bar, i) => (
          <rect
            key={bar.x}
            x={bar.x}
            width="4"
            y={i < level ? 15 - bar.height : 13.6}
            height={i < level ? bar.height : 1.4}
            fill="currentColor"
          />
        ))
      )}
    </svg>
  )
}
