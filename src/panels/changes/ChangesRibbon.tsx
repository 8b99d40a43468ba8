import { useMemo } from 'react'
import type { Filters } from '../../filters/parameters'
import type { SetFilters } from '../../filters/useFilters'
import { formatDate, type IsoDate } from '../../lib/dates'
import { plural } from '../../lib/phrases'
import type { KnownDossier } from '../../record/dossier'
import { Button } from '../../ui/Button'
import styles from './ChangesRibbon.module.css'
import { changesView } from './model'
import type { ChangesWindow } from './window'
import { changesFinding } from './wording'

type Props = {
  known: KnownDossier
  filters: Filters
  set: SetFilters
  window: ChangesWindow
  until: KnownDossier
  latest: IsoDate | undefined
  /** How many facts became known after the day of the page. */
  hidden: number
}

/** One line of the page: what changed, and the ways to see it. */
export function ChangesRibbon({ known, filters, set, window, until, latest, hidden }: Props) {
  const { issue, party, q } = filters
  const view = useMemo(
    () => changesView(until, window.from, known.date, { issue, party, q, part: null }),
    [until, window.from, known.date, issue, party, q],
  )
  const compared = filters.compare !== null
  const lead = { chosen: 'Compared', visit: 'Since your last visit', step: 'Last news' }[window.because]
  return (
    <section aria-label="What changed" className={styles.ribbon}>
      <p className={styles.words}>
        <span className={styles.name}>What changed</span> <span className={styles.lead}>{lead}:</span> {changesFinding(view)}
      </p>
      <Button aria-label="Show what changed" onClick={() => set({ panel: 'changes' })}>
        Show
      </Button>
      {compared ? (
        <Button onClick={() => set({ compare: null, part: null })}>Stop comparing</Button>
      ) : (
        latest !== undefined &&
        hidden > 0 && (
          <Button
            title={`${plural(hidden, 'fact')} became known after ${formatDate(known.date)}`}
            onClick={() => set({ compare: 'latest' })}
          >
            Compare with the latest
          </Button>
        )
      )}
    </section>
  )
}
