import { useId } from 'react'
import type { SetFilters } from '../filters/useFilters'
import { formatDate, isIsoDate } from '../lib/dates'
import { plural } from '../lib/phrases'
import { Button } from '../ui/Button'
import styles from './AsOfControl.module.css'
import { stepDay } from './stepDay'
import type { AsOf } from './useAsOf'

/** The date to which the whole page is rewound: a field, a slider over the days of knowledge, steps, and the latest. */
export function AsOfControl({ asOf, set }: { asOf: AsOf; set: SetFilters }) {
  const id = useId()
  const { date, days, latest, hidden } = asOf
  const at = days.findLastIndex((d) => d.date <= date)
  const go = (to: string | undefined, history: 'push' | 'replace' = 'push') =>
    to && set({ asof: to === latest ? 'latest' : to }, { history })
  const previous = stepDay(days, date, -1)
  const next = stepDay(days, date, 1)
  return (
    <div className={styles.control}>
      <label htmlFor={id} className={styles.label}>
        As known on
      </label>
      <Button
        aria-label="Previous knowledge date"
        aria-keyshortcuts="["
        title="Previous knowledge date ([)"
        disabled={!previous}
        onClick={() => go(previous)}
      >
        ‹
      </Button>
      <input
        id={id}
        type="date"
        className={styles.date}
        value={latest === undefined ? '' : date}
        min={days[0]?.date}
        max={latest}
        disabled={latest === undefined}
        onChange={(event) => isIsoDate(event.target.value) && go(event.target.value)}
      />
      <Button
        aria-label="Next knowledge date"
        aria-keyshortcuts="]"
        title="Next knowledge date (])"
        disabled={!next}
        onClick={() => go(next)}
      >
        ›
      </Button>
      <input
        type="range"
        className={styles.range}
        aria-label="Day of knowledge"
        aria-valuetext={latest === undefined ? 'no data yet' : formatDate(date)}
        min={0}
        max={Math.max(0, days.length - 1)}
        value={Math.max(0, at)}
        disabled={days.length < 2}
        onChange={(event) => go(days[Number(event.target.value)]?.date, 'replace')}
      />
      {latest !== undefined && (
        <Button className={styles.latest} disabled={date === latest} onClick={() => go(latest)}>
          {date === latest ? (
            <span>Latest: {formatDate(latest)}</span>
          ) : (
            <span>
              <span className={styles.latestDate}>Latest, {formatDate(latest)}</span>
              <span className={styles.hidden}>{plural(hidden, 'fact')} became known since</span>
            </span>
          )}
        </Button>
      )}
    </div>
  )
}
