import { formatShare } from '../../lib/numbers'
import { readoutWords } from '../../lib/strings/readouts'
import { PROMINENCE_TERMS } from '../../lib/strings/terms'
import { LevelGlyph } from './LevelGlyph'
import styles from './Readouts.module.css'
import type { ReadoutCell } from './readouts'

type Props = { cell: ReadoutCell; largestShare: number }

/** What one account does with one issue: its place in the order and its words, a silence, or nothing that we could know. */
export function ReadoutContent({ cell, largestShare }: Props) {
  if (cell.kind === 'not-mentioned') {
    return (
      <span className={styles.silent}>
        <LevelGlyph level={0} className={styles.ring} /> {PROMINENCE_TERMS[0].label.toLowerCase()}
      </span>
    )
  }
  if (cell.kind === 'no-text') {
    return (
      <span className={styles.noText}>
        <span>{cell.completeness === 'extract' ? readoutWords.notInExtract : readoutWords.notRecorded}</span>
      </span>
    )
  }
  return (
    <span className={styles.said}>
      <span className={styles.place} data-first={cell.place === 1}>
        <span className="visually-hidden">{readoutWords.mentioned}</span>
        {cell.place}
      </span>
      {cell.words !== undefined && (
        <span className={styles.words}>
          {cell.share !== undefined && largestShare > 0 && (
            <span className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={{ width: `${(100 * cell.share) / largestShare}%` }} />
            </span>
          )}
          <span className={styles.detail}>
            {readoutWords.words(
              cell.words,
              cell.share === undefined ? undefined : formatShare(Math.round(cell.share * 100) / 100),
            )}
          </span>
        </span>
      )}
    </span>
  )
}
