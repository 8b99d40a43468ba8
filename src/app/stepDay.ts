import type { IsoDate } from '../lib/dates'
import type { KnowledgeDate } from '../record/knowledge'

/** The next or previous day of knowledge from a date, or undefined at the end. */
export function stepDay(days: readonly KnowledgeDate[], date: IsoDate, step: 1 | -1): IsoDate | undefined {
  return step === 1 ? days.find((d) => d.date > date)?.date : days.findLast((d) => d.date < date)?.date
}
