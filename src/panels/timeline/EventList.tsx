import { useMemo, useState } from 'react'
import type { SetFilters } from '../../filters/useFilters'
import { formatDate } from '../../lib/dates'
import { formatCount } from '../../lib/numbers'
import { listWords, timelineWords } from '../../lib/strings/timeline'
import { eventPhrases } from '../../lib/strings/timelineFinding'
import type { KnownDossier } from '../../record/dossier'
import { Button } from '../../ui/Button'
import styles from './EventList.module.css'
import { EventRow } from './EventRow'
import { ListRows } from './laterParts'
import { eventList, listRows } from './list'
import type { TimelineView } from './model'

/** Up to so many, all rows are in the page, months as sections; of more, only those near the view. */
const MOST_PLAIN = 300
const FIRST_PLANS = 60

/** Saves the plans ahead, or one of them, as a calendar file. */
export type SaveCalendar = (known: KnownDossier, eventId?: string) => Promise<void>

type Props = { view: TimelineView; known: KnownDossier; q: string; set: SetFilters; onCalendar?: SaveCalendar | undefined }

/** The same events as the drawing, to read: plans ahead with the days left, then month by month, newest first. */
export function EventList({ view, known, q, set, onCalendar }: Props) {
  const list = useMemo(() => eventList(view), [view])
  const [plans, setPlans] = useState(FIRST_PLANS)
  const [problem, setProblem] = useState('')
  const open = (id: string) => set({ event: id })
  const save =
    onCalendar &&
    ((id?: string) => {
      setProblem('')
      onCalendar(known, id).catch(() => setProblem(listWords.notSaved))
    })
  const { extent, range } = view
  const listed = list.months.reduce((sum, group) => sum + group.events.length, 0)
  const long = listed > MOST_PLAIN
  const rows = useMemo(() => (long ? listRows(list.months) : []), [long, list.months])
  return (
    <div className={styles.list}>
      <section className={styles.ahead} aria-label={listWords.ahead}>
        <div className={styles.tools}>
          <h3 className={styles.heading}>{listWords.ahead}</h3>
          {save && <Button onClick={() => save()}>{listWords.saveAll}</Button>}
        </div>
        <p role="status" className={styles.problem}>
          {problem}
        </p>
        {list.ahead.length === 0 && <p className={styles.note}>{listWords.noneAhead}</p>}
        <ol>
          {list.ahead.slice(0, plans).map(({ event, daysLeft }) => (
            <EventRow key={event.id} event={event} known={known} q={q} daysLeft={daysLeft} onOpen={open} onCalendar={save} />
          ))}
        </ol>
        {list.ahead.length > plans && (
          <Button onClick={() => setPlans(plans * 2)}>{listWords.morePlans(list.ahead.length - plans)}</Button>
        )}
        {list.later > 0 && (
          <Button onClick={() => set({ from: range.from, to: extent.to })}>
            {(list.laterPlanned === list.later ? listWords.laterPlanned : listWords.later)(formatCount(list.later))}
          </Button>
        )}
        {view.undated.length > 0 && (
          <>
            <h3 className={styles.heading}>{eventPhrases.undated}</h3>
            <ol>
              {view.undated.map((event) => (
                <EventRow key={event.id} event={event} known={known} q={q} onOpen={open} />
              ))}
            </ol>
          </>
        )}
      </section>
      <div className={long ? styles.long : styles.months}>
        {long && <ListRows given={{ rows, known, q, onOpen: open }} />}
        {(long ? [] : list.months).map(({ month, events }) => (
          <section key={month} aria-label={formatDate(month)}>
            <h3 className={styles.heading}>
              {formatDate(month)} <span className={styles.count}>{eventPhrases.events(events.length)}</span>
            </h3>
            <ol>
              {events.map((event) => (
                <EventRow key={event.id} event={event} known={known} q={q} underMonth onOpen={open} />
              ))}
            </ol>
          </section>
        ))}
        {list.inside.length === 0 && <p className={styles.note}>{timelineWords.noneHere}</p>}
        {list.earlier > 0 && (
          <Button onClick={() => set({ from: extent.from, to: range.to })}>
            {listWords.earlier(formatCount(list.earlier))}
          </Button>
        )}
      </div>
    </div>
  )
}
