import { formatDate } from '../../lib/dates'
import { plural } from '../../lib/phrases'
import { BASIS_TERMS, STATUS_TERMS } from '../../lib/words'
import type { KnownDossier } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { Definition } from '../../ui/Definition'
import { nameOf } from '../lookUp'
import { BulletBar } from './BulletBar'
import styles from './Ledger.module.css'
import type { LedgerRow } from './model'
import { evenPace } from './pace'
import { amountWords, daysWords } from './wording'

type Props = { rows: readonly LedgerRow[]; known: KnownDossier; onSelect: (id: string) => void; onOpen: (id: string) => void }

/** All commitments known on the date: amount and counts, or status, window and days left. */
export function Ledger({ rows, known, onSelect, onOpen }: Props) {
  return (
    <table className={styles.ledger}>
      <caption className="visually-hidden">
        {plural(rows.length, 'commitment')} known on {formatDate(known.date)}
      </caption>
      <thead>
        <tr>
          <th scope="col">Commitment</th>
          <th scope="col">Bound</th>
          <th scope="col">Counts</th>
          <th scope="col">Status</th>
          <th scope="col" className={styles.end}>
            Deadline
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-selected={row.selected || undefined}>
            <th scope="row">
              <button
                type="button"
                className={styles.title}
                aria-pressed={row.selected}
                onClick={() => (row.selected ? onOpen(row.id) : onSelect(row.id))}
                title={row.selected ? 'Open the versions and sources' : 'Show this commitment above'}
              >
                <DataText>{row.commitment.title}</DataText>
              </button>
            </th>
            <td className={styles.who}>{row.commitment.promisorIds.map((id) => nameOf(known.parties, id)).join(', ')}</td>
            <td>
              <CountsCell row={row} known={known} />
            </td>
            <td>
              {row.status && (
                <Definition
                  definition={<StatusNote row={row} />}
                  label={`${STATUS_TERMS[row.status.status].label}: what it means`}
                >
                  {STATUS_TERMS[row.status.status].label}
                </Definition>
              )}
            </td>
            <td className={styles.end}>
              <Deadline row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CountsCell({ row, known }: { row: LedgerRow; known: KnownDossier }) {
  const { quantity, start, end } = row.terms
  if (!quantity || !row.measure)
    return <span className={styles.none}>{row.commitment.kind === 'purchase' ? 'no amount' : ''}</span>
  const pledge = { measure: row.measure, quantity }
  if (row.latest.length === 0)
    return <span className={styles.none}>{amountWords(quantity.value, pledge)}, no running total held</span>
  const even = evenPace(quantity.value, start?.date, end?.date, known.date)
  const label = `${row.latest.map((c) => `${BASIS_TERMS[c.basis].label} ${amountWords(c.high, pledge)}`).join(', ')}, of ${amountWords(quantity.value, pledge)} pledged`
  return (
    <BulletBar
      counts={row.latest}
      pledged={quantity.value}
      even={even.kind === 'value' ? even.value : undefined}
      label={label}
    />
  )
}

function StatusNote({ row }: { row: LedgerRow }) {
  const { status } = row
  if (!status) return null
  return (
    <>
      <b>{STATUS_TERMS[status.status].label}</b> since {formatDate(status.knownOn)}. {STATUS_TERMS[status.status].definition}
      {status.byWhoseCount !== undefined && (
        <>
          {' '}
          By the count of: <DataText>{status.byWhoseCount}</DataText>.
        </>
      )}
      {status.note !== undefined && (
        <>
          {' '}
          <DataText>{status.note}</DataText>
        </>
      )}
    </>
  )
}

function Deadline({ row }: { row: LedgerRow }) {
  const { end } = row.terms
  if (!end || row.daysLeft === undefined) return <span className={styles.none}>no date stated</span>
  return (
    <>
      <span className={styles.days}>{daysWords(row.daysLeft)}</span>{' '}
      <span className={styles.date}>{formatDate(end.date, 'medium')}</span>
    </>
  )
}
