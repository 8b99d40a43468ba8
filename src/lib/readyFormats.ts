import { formatDate } from './dates'
import { formatCount, formatRatio, formatShare } from './numbers'
import { listWords, plural } from './phrases'

const DAY = '2025-11-24'
const FIRST_USES = [
  () => formatDate(DAY, 'long'),
  () => formatDate(DAY, 'medium'),
  () => formatDate(DAY, 'short'),
  () => listWords(['', '']),
  () => plural(2, ''),
  () => formatCount(2),
  () => formatShare(0.5),
  () => formatRatio(1.5),
  () => formatRatio(15),
]

/**
 * Lets the browser read the words of dates, numbers and lists ahead of their use, which takes it a while the first time: each in a
 * task of its own, between which a press is answered.
 */
export function readyFormats(): void {
  for (const use of FIRST_USES) setTimeout(use)
}
