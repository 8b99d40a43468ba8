import { formatDate } from '../../lib/dates'
import { EVENT_KIND_LABELS } from '../../lib/strings/terms'
import { listWords } from '../../lib/strings/timeline'
import type { KnownDossier, KnownEvent } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { nameOf } from '../lookUp'
import styles from './EventTable.module.css'
import { standingWord, whenWords } from './eventWords'
import { splitAt, type TimelineView } from './model'
import { domainOf } from './range'

const MOST_ROWS = 1000
const COLUMNS = ['date', 'event', 'kind', 'issues', 'parties', 'status', 'since'] as const

type Props = { view: TimelineView; known: KnownDossier; onOpen: (id: string) => void }

/** The events of the range as a table, those without a date last. */
export function EventTable({ view, known, onOpen }: Props) {
  const { from, to } = view.range
  const { inside, earlier, later } = splitAt(view, domainOf(view.range))
  const rows: KnownEvent[] = [...inside.flatMap((i) => view.events[i] ?? []), ...view.undated]
  const names = (items: readonly { id: string; name: string }[], ids: readonly string[]) =>
    ids.map((id) => nameOf(items, id)).join(', ')
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {listWords.caption(rows.length, formatDate(from), formatDate(to), formatDate(view.asOf), earlier, later)}
          {rows.length > MOST_ROWS && ` ${listWords.first(MOST_ROWS)}`}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {listWords.columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((event) => (
            <tr key={event.id}>
              <td className={styles.date}>{whenWords(event, 'medium')}</td>
              <th scope="row" className={styles.title}>
                <button type="button" aria-haspopup="dialog" onClick={() => onOpen(event.id)}>
                  <DataText>{event.title}</DataText>
                </button>
              </th>
              <td>{EVENT_KIND_LABELS[event.kind]}</td>
              <td className={styles.names}>
                <DataText>{names(known.issues, event.issueIds)}</DataText>
              </td>
              <td className={styles.names}>
                <DataText>{names(known.parties, event.partyIds)}</DataText>
              </td>
              <td>{standingWord(event)}</td>
              <td className={styles.date}>{formatDate(event.knownOn, 'medium')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
