import { cellWords } from '../lib/strings/exportRows'
import { OBS_STATUS_LABELS } from '../lib/strings/terms'
import { OBS_STATUSES, type ObsStatus } from '../lib/vocabulary'

/** What a count is, in words: a running total or a single one, and how firm it is. */
export function countKind(cumulative: boolean, status: ObsStatus): string {
  const kind = cumulative ? cellWords.total : cellWords.single
  return status === 'normal' ? kind : cellWords.count(kind, OBS_STATUS_LABELS[status])
}

/** Whether such words say a running total. */
export const saysTotal = (words: string): boolean => OBS_STATUSES.some((status) => words === countKind(true, status))
