import type { Alignment } from '../../lib/vocabulary'

/** A sign beside each alignment, so that the column can be scanned without reading and without colour. */
export const ALIGNMENT_MARKS: Record<Alignment, string> = {
  same: '=',
  compatible: '≈',
  opposed: '≠',
  'one-sided': '◐',
  'no-record': '○',
}
