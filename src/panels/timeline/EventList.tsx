import { useMemo, useState } from 'react'
import type { SetFilters } from '../../filters/useFilters'
import { formatDate } from '../../lib/dates'
import { formatCount } from '../../lib/numbers'
import { plural } from '../../lib/phrases'
import type { KnownDossier } from '../../record/dossier'
import { Button } from '../../ui/Button'
import styles from './EventList.module.css'
import { EventRow } from './EventRow'
import { eventList } from './list'
import type { TimelineView } from './model'

const FIRST_ROWS = 400

type Props = { view: TimelineView; known: KnownDossier; q: string; set: SetFilters }

/** The same events as the drawing, to read: plans ahead with the days left, then month by month, newest first. */
export function EventList({ view, known, q, set }: Props) {
  const list = useMemo(() => eventList(view), [view])
  const [most, setMost] = useState(FIRST_ROWS)
  const open = (id: string) => set({ event: id })
  const { extent, range } = view
  let room = most
  const months = list.months.flatMap((group) => {
    const events = group.events.slice(0, Math.max(0, room))
    room -= group.events.length
    return events.length > 0 ? [{ ...group, events }] : []
  })
  return (
    <div className={styles.list}>
      <section className={styles.ahead} aria-label="Next deadlines and plans">
        <h3 className={styles.heading}>Next deadlines and plans</h3>
        {list.ahead.length === 0 && <p className={styles.note}>None known in these days.</p>}
        <ol>
          {list.ahead.map(({ event, daysLeft }) => (
            <EventRow key={event.id} event={event} known={known} q={q} daysLeft={daysLeft} onOpen={open} />
          ))}
        </ol>
        {list.later > 0 && (
          <Button onClick={() => set({ from: range.from, to: extent.to })}>
            Show {formatCount(list.later)} later{list.laterPlanned === list.later && ' planned'}
          </Button>
        )}
        {view.undated.length > 0 && (
          <>
            <h3 className={styles.heading}>Date not known</h3>
            <ol>
              {view.undated.map((event) => (
                <EventRow key={event.id} event={event} known={known} q={q} onOpen={open} />
              ))}
            </ol>
          </>
        )}
      </section>
      <div className={styles.months}>
        {months.map(({ month, events }) => (
          <section key={month} aria-label={formatDate(month)}>
            <h3 className={styles.heading}>
              {formatDate(month)} <span className={styles.count}>{plural(events.length, 'event')}</span>
            </h3>
            <ol>
              {events.map((event) => (
                <EventRow key={event.id} event={event} known={known} q={q} underMonth onOpen={open} />
              ))}
            </ol>
          </section>
        ))}
        {list.inside.length === 0 && <p className={styles.note}>No event that passes the filters falls in these days.</p>}
        {room < 0 && <Button onClick={() => setMost(most * 2)}>Show more of {plural(-room, 'further event')}</Button>}
        {list.earlier > 0 && (
          <Button onClick={() => set({ from: extent.from, to: range.to })}>Show {formatCount(list.earlier)} earlier</Button>
        )}
      </div>
    </div>
  )
}
