import { useId } from 'react'
import type { SetFilters } from '../filters/useFilters'
import { formatDate, type IsoDate, isIsoDate } from '../lib/dates'
import { plural } from '../lib/phrases'
import { EVENT_KIND_LABELS } from '../lib/strings/terms'
import { Button } from '../ui/Button'
import styles from './AsOfControl.module.css'
import { KnowledgeTrack } from './KnowledgeTrack'
import { stepDay } from './stepDay'
import type { AsOf } from './useAsOf'
import type { Play } from './usePlay'

type Props = { asOf: AsOf; play: Play; set: SetFilters }

/**
 * The date to which the whole page is rewound: a field, a slider over the days of knowledge with marks where much became
 * known, steps, the day that the dossier is about, the latest day, and Play, which goes through the days by itself.
 */
export function AsOfControl({ asOf, play, set }: Props) {
  const id = useId()
  const { date, days, latest, hidden, subject } = asOf
  const at = days.findLastIndex((d) => d.date <= date)
  const go = (to: IsoDate | undefined, history: 'push' | 'replace' = 'push') =>
    to && set({ asof: to === latest ? 'latest' : to }, { history })
  const previous = stepDay(days, date, -1)
  const next = stepDay(days, date, 1)
  const kind = subject && EVENT_KIND_LABELS[subject.kind].toLowerCase()
  const spoken = date === subject?.date ? `${formatDate(date)}, day of the ${kind}` : formatDate(date)
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
      <Button
        aria-label={play.playing ? 'Pause the days' : 'Play the days'}
        aria-keyshortcuts="k"
        title={play.playing ? 'Pause (k)' : 'Play the days on which something became known, one after another (k)'}
        disabled={days.length < 2}
        onClick={play.toggle}
      >
        <svg className={styles.playing} viewBox="0 0 12 12" aria-hidden="true">
          <path d={play.playing ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2.5 1 11 6l-8.5 5z'} />
        </svg>
      </Button>
      <span className={styles.slider}>
        <KnowledgeTrack days={days} date={date} subject={subject?.date} />
        <input
          type="range"
          className={styles.range}
          aria-label="Day of knowledge"
          aria-valuetext={latest === undefined ? 'no data yet' : spoken}
          title={spoken}
          min={0}
          max={Math.max(0, days.length - 1)}
          value={Math.max(0, at)}
          disabled={days.length < 2}
          onChange={(event) => go(days[Number(event.target.value)]?.date, 'replace')}
        />
      </span>
      {subject && (
        <Button
          className={styles.subject}
          aria-label={`${formatDate(subject.date, 'short')}, go to the day of the ${kind}`}
          title={`The day of the ${kind}, ${formatDate(subject.date)}`}
          disabled={date === subject.date}
          onClick={() => go(subject.date)}
        >
          {formatDate(subject.date, 'short')}
        </Button>
      )}
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
      <span role="status" className="visually-hidden">
        {play.playing ? 'Playing the days of knowledge' : play.played ? `Paused on ${spoken}` : ''}
      </span>
    </div>
  )
}
