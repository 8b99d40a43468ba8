import type { Filters } from '../../filters/parameters'
import { addDays, earlier, type IsoDate, later } from '../../lib/dates'
import type { KnowledgeDate } from '../../record/knowledge'

/** Between which two days changes are told, and why these: what the reader chose, the visit before this one, or the step before. */
export type ChangesWindow = { from: IsoDate; to: IsoDate; because: 'chosen' | 'visit' | 'step' }

type Given = {
  /** The day on which the page stands. */
  date: IsoDate
  days: readonly KnowledgeDate[]
  latest: IsoDate | undefined
  compare: Filters['compare']
  /** Up to which day the data went that this device saw at an earlier visit. */
  seen: IsoDate | undefined
}

/**
 * The days that are compared. A chosen day may lie on either side of the page's own; a visit counts only when it saw less than
 * the page shows; else the window is the last day on which something became known.
 */
export function changesWindow({ date, days, latest, compare, seen }: Given): ChangesWindow {
  if (compare !== null) {
    const other = compare === 'latest' ? (latest ?? date) : earlier(compare, latest ?? compare)
    return { from: earlier(date, other), to: later(date, other), because: 'chosen' }
  }
  if (seen !== undefined && seen < date) return { from: seen, to: date, because: 'visit' }
  const last = days.findLast((d) => d.date <= date)?.date ?? date
  const before = days.findLast((d) => d.date < last)?.date ?? addDays(last, -1)
  return { from: before, to: date, because: 'step' }
}
