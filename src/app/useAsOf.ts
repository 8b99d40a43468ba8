import { useDeferredValue, useMemo } from 'react'
import type { AppConfig } from '../api/config'
import type { DossierEvent } from '../api/events'
import type { Filters } from '../filters/parameters'
import { formatDate, type IsoDate } from '../lib/dates'
import { asOfWords } from '../lib/strings/header'
import { asKnownOn } from '../record/asKnownOn'
import type { Dossier, KnownDossier } from '../record/dossier'
import { countKnownAfter, type KnowledgeDate, knowledgeDates } from '../record/knowledge'
import { subjectEvent } from '../record/subjectEvent'

/** Before anything has arrived there is no day to stand on; every list is empty, so any day does. */
const NO_DAY: IsoDate = '1000-01-01'

export type AsOf = {
  /** The day that is chosen; `known` is cut to it, a moment later where there are very many facts. */
  date: IsoDate
  latest: IsoDate | undefined
  known: KnownDossier
  /** The days on which something became known, up to the latest. */
  days: readonly KnowledgeDate[]
  /** How many facts became known after the day shown. */
  hidden: number
  /** The event that the dossier is about, whose day can be gone to from any other. */
  subject: DossierEvent | undefined
  notice: string | undefined
}

/** The day on which the page stands, and the facts as they were known then. */
export function useAsOf(dossier: Dossier, latest: IsoDate | undefined, filters: Filters, config: AppConfig): AsOf {
  const wanted = filters.asof ?? config.opensAt ?? 'latest'
  const tooLate = latest !== undefined && wanted !== 'latest' && wanted > latest
  const date = wanted === 'latest' || tooLate ? (latest ?? NO_DAY) : wanted
  // The control shows the day that was chosen at once; the facts follow when that is painted.
  const cutOn = useDeferredValue(date)
  const known = useMemo(() => asKnownOn(dossier, cutOn), [dossier, cutOn])
  const days = useMemo(() => knowledgeDates(dossier), [dossier])
  const subject = useMemo(() => subjectEvent(dossier), [dossier])
  return {
    date,
    latest,
    known,
    days,
    hidden: countKnownAfter(days, date),
    subject: latest === undefined ? undefined : subject,
    notice: tooLate ? asOfWords.tooLate(formatDate(latest), formatDate(wanted)) : undefined,
  }
}
