import { useId } from 'react'
import type { SetFilters } from '../filters/useFilters'
import { formatDate, type IsoDate } from '../lib/dates'
import { EVENT_KIND_LABELS } from '../lib/strings/firstTerms'
import { asOfWords } from '../lib/strings/header'
import { sharedWords } from '../lib/strings/shared'
import { Button } from '../ui/Button'
import { DateField } from '../ui/DateField'
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
  const kind = subject ? EVENT_KIND_LABELS[subject.kind].toLowerCase() : ''
  const toSubject = subject ? asOfWords.subject(EVENT_KIND_LABELS[subject.kind], formatDate(subject.date, 'short')) : ''
  const spoken = date === subject?.date ? asOfWords.onSubject(formatDate(date), kind) : formatDate(date)
  return (
    <div className={styles.control}>
      <label htmlFor={id} className={styles.label}>
        {sharedWords.asKnown}
      </label>
      <Button
        aria-label={asOfWords.previous}
        aria-keyshortcuts="["
        title={asOfWords.previousTitle}
        disabled={!previous}
        onClick={() => go(previous)}
      >
        ‹
      </Button>
      <DateField id={id} value={latest === undefined ? undefined : date} min={days[0]?.date} max={latest} onChange={go} />
      <Button
        aria-label={asOfWords.next}
        aria-keyshortcuts="]"
        title={asOfWords.nextTitle}
        disabled={!next}
        onClick={() => go(next)}
      >
        ›
      </Button>
      <Button
        aria-label={play.playing ? asOfWords.pause : asOfWords.play}
        aria-keyshortcuts="k"
        title={play.playing ? asOfWords.pauseTitle : asOfWords.playTitle}
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
          aria-label={asOfWords.day}
          aria-valuetext={latest === undefined ? asOfWords.noData : spoken}
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
          aria-label={asOfWords.toSubject(toSubject, kind)}
          title={asOfWords.subjectTitle(kind, formatDate(subject.date))}
          disabled={date === subject.date}
          onClick={() => go(subject.date)}
        >
          {toSubject}
        </Button>
      )}
      {latest !== undefined && (
        <Button className={styles.latest} disabled={date === latest} onClick={() => go(latest)}>
          {date === latest ? (
            <span>{asOfWords.atLatest(formatDate(latest))}</span>
          ) : (
            <span>
              <span className={styles.latestDate}>{asOfWords.toLatest(formatDate(latest))}</span>
              <span className={styles.hidden}>{asOfWords.hidden(hidden)}</span>
            </span>
          )}
        </Button>
      )}
      <span role="status" className="visually-hidden">
        {play.playing ? asOfWords.playing : play.played ? asOfWords.paused(spoken) : ''}
      </span>
    </div>
  )
}
