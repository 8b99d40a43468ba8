import { useMemo } from 'react'
import type { Filters } from '../../filters/parameters'
import type { SetFilters } from '../../filters/useFilters'
import { formatDate, type IsoDate } from '../../lib/dates'
import { changeWords } from '../../lib/strings/changes'
import { panelNames } from '../../lib/strings/panelNames'
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
  const words = changeWords.ribbon
  return (
    <section aria-label={panelNames.changes} className={styles.ribbon}>
      <p className={styles.words}>
        <span className={styles.name}>{panelNames.changes}</span>{' '}
        <span className={styles.lead}>{words.leads[window.because]}</span> {changesFinding(view)}
      </p>
      <Button aria-label={words.showChanges} onClick={() => set({ panel: 'changes' })}>
        {words.show}
      </Button>
      {compared ? (
        <Button onClick={() => set({ compare: null, part: null })}>{words.stop}</Button>
      ) : (
        latest !== undefined &&
        hidden > 0 && (
          <Button title={words.hidden(hidden, formatDate(known.date))} onClick={() => set({ compare: 'latest' })}>
            {words.latest}
          </Button>
        )
      )}
    </section>
  )
}
