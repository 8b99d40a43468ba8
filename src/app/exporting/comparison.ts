import { formatDate } from '../../lib/dates'
import { pictureWords } from '../../lib/strings/pictures'
import { changesView, differingKeys } from '../../panels/changes/model'
import type { ExportGiven } from './exportModel'

/** What the pictures mark while two days are compared, and how they say so; absent while none are. */
export function comparisonOf({ known, filters, compared }: ExportGiven) {
  if (filters.compare === null) return undefined
  const { from, until } = compared
  const view = changesView(until, from, known.date, { ...filters, part: null })
  return {
    keys: differingKeys(view),
    note: pictureWords.compared(formatDate(from, 'medium'), formatDate(until.date, 'medium')),
  }
}
