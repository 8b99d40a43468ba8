import { useId } from 'react'
import type { Filters } from '../../filters/parameters'
import { formatDate, type IsoDate } from '../../lib/dates'
import { changesPanelWords } from '../../lib/strings/changesPanel'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import styles from './ChangesPanel.module.css'
import type { ChangesWindow } from './window'

type Props = {
  window: ChangesWindow
  date: IsoDate
  latest: IsoDate | undefined
  seen: IsoDate | undefined
  compare: Filters['compare']
  onCompare: (compare: Filters['compare']) => void
  onForget: () => void
}

/** With which day the page is compared: the visit before, any day, or the latest. */
export function CompareControl({ window, date, latest, seen, compare, onCompare, onForget }: Props) {
  const id = useId()
  const other = window.from === date ? window.to : window.from
  return (
    <div className={styles.control}>
      <span>
        {formatDate(date)}, <label htmlFor={id}>{changesPanelWords.comparedWith}</label>
      </span>
      <DateField id={id} value={other} max={latest} onChange={onCompare} />
      {latest !== undefined && latest !== date && (
        <Button aria-pressed={compare === 'latest'} onClick={() => onCompare(compare === 'latest' ? null : 'latest')}>
          {changesPanelWords.latest(formatDate(latest, 'medium'))}
        </Button>
      )}
      {compare !== null && (
        <Button onClick={() => onCompare(null)}>
          {seen !== undefined && seen < date ? changesPanelWords.lastVisit : changesPanelWords.dateBefore}
        </Button>
      )}
      {seen !== undefined && (
        <Button onClick={onForget} title={changesPanelWords.seenUpTo(formatDate(seen))}>
          {changesPanelWords.forget}
        </Button>
      )}
    </div>
  )
}
