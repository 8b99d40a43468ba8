import { useId } from 'react'
import type { Filters } from '../../filters/parameters'
import { formatDate, type IsoDate, isIsoDate } from '../../lib/dates'
import { Button } from '../../ui/Button'
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
        {formatDate(date)}, <label htmlFor={id}>compared with</label>
      </span>
      <input
        id={id}
        type="date"
        className={styles.date}
        value={other}
        max={latest}
        onChange={(event) => isIsoDate(event.target.value) && onCompare(event.target.value)}
      />
      {latest !== undefined && latest !== date && (
        <Button aria-pressed={compare === 'latest'} onClick={() => onCompare(compare === 'latest' ? null : 'latest')}>
          The latest, {formatDate(latest, 'medium')}
        </Button>
      )}
      {compare !== null && (
        <Button onClick={() => onCompare(null)}>
          {seen !== undefined && seen < date ? 'My last visit' : 'The knowledge date before'}
        </Button>
      )}
      {seen !== undefined && (
        <Button
          onClick={onForget}
          title={`This device saw the data up to ${formatDate(seen)}; kept here only, to tell what is new`}
        >
          Forget my visits
        </Button>
      )}
    </div>
  )
}
