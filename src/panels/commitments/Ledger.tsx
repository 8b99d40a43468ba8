import { useState } from 'react'
import { formatDate } from '../../lib/dates'
import { commitmentsWords, ledgerWords as words } from '../../lib/strings/commitments'
import { BASIS_TERMS, STANCE_TERMS, STATUS_TERMS } from '../../lib/strings/terms'
import type { KnownDossier } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { Definition } from '../../ui/Definition'
import { Differs } from '../../ui/Differs'
import { nameOf } from '../lookUp'
import { BulletBar } from './BulletBar'
import styles from './Ledger.module.css'
import { type HeadsProps, LedgerHeads } from './LedgerHeads'
import { arrangeLedger, type LedgerColumn, type LedgerSort, NO_LEDGER_FILTER, nextSort } from './ledgerOrder'
import type { LedgerRow } from './model'
import { evenPace } from './pace'
import { amountWords, daysWords } from './wording'

type Props = { rows: readonly LedgerRow[]; known: KnownDossier; onSelect: (id: string) => void; onOpen: (id: string) => void }

/** All commitments known on the date: amount and counts, or status, window and days left. */
export function Ledger({ rows, known, onSelect, onOpen }: Props) {
  const [filter, setFilter] = useState(NO_LEDGER_FILTER)
  const [sort, setSort] = useState<LedgerSort>()
  const party = (id: string) => nameOf(known.parties, id)
  const shown = arrangeLedger(rows, filter, sort, party)
  const head = { sort, onSort: (column: LedgerColumn) => setSort(nextSort(sort, column)) }
  return (
    <div className={styles.rows}>
      <LedgerTable
        rows={shown}
        all={rows}
        head={head}
        filter={filter}
        onFilter={setFilter}
        known={known}
        {...{ onSelect, onOpen }}
      />
      {shown.length === 0 && <p className={styles.empty}>{words.nonePasses}</p>}
    </div>
  )
}

type TableProps = Props & Omit<HeadsProps, 'rows' | 'known'>

function LedgerTable({ rows, all, head, filter, onFilter, known, onSelect, onOpen }: TableProps) {
  return (
    <table className={styles.ledger}>
      <caption className="visually-hidden">{words.caption(rows.length, formatDate(known.date))}</caption>
      <LedgerHeads rows={rows} all={all} head={head} filter={filter} onFilter={onFilter} known={known} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-selected={row.selected || undefined}>
            <th scope="row">
              <button
                type="button"
                className={styles.title}
                aria-pressed={row.selected}
                onClick={() => (row.selected ? onOpen(row.id) : onSelect(row.id))}
                title={row.selected ? words.openRow : words.showRow}
              >
                <DataText>{row.commitment.title}</DataText>
                <Differs of={`commitment:${row.id}`} />
              </button>
            </th>
            <td className={styles.who}>
              {row.commitment.promisorIds.map((id) => nameOf(known.parties, id)).join(', ')}
              <Stances row={row} known={known} />
            </td>
            <td>
              <CountsCell row={row} known={known} />
            </td>
            <td>
              {row.status && (
                <Definition
                  definition={<StatusNote row={row} />}
                  term="status"
                  label={words.meaning(STATUS_TERMS[row.status.status].label)}
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

/** Who else has spoken of it: `China has confirmed no figure`. */
function Stances({ row, known }: { row: LedgerRow; known: KnownDossier }) {
  return row.stances.map((s) => (
    <span key={s.partyId} className={styles.stance} title={STANCE_TERMS[s.stance].definition}>
      {row.commitment.promisorIds.join() === s.partyId
        ? STANCE_TERMS[s.stance].label
        : commitmentsWords.stance(nameOf(known.parties, s.partyId), STANCE_TERMS[s.stance].label)}
    </span>
  ))
}

function CountsCell({ row, known }: { row: LedgerRow; known: KnownDossier }) {
  const { quantity, start, end } = row.terms
  if (!quantity || !row.measure)
    return <span className={styles.none}>{row.commitment.kind === 'purchase' ? words.noAmount : ''}</span>
  const pledge = { measure: row.measure, quantity }
  if (row.latest.length === 0) return <span className={styles.none}>{words.noTotal(amountWords(quantity.value, pledge))}</span>
  const even = evenPace(quantity.value, start?.date, end?.date, known.date)
  const label = words.counts(
    row.latest.map((c) => words.count(BASIS_TERMS[c.basis].label, amountWords(c.high, pledge))),
    amountWords(quantity.value, pledge),
  )
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
      <b>{STATUS_TERMS[status.status].label}</b> {words.since(formatDate(status.knownOn))}{' '}
      {STATUS_TERMS[status.status].definition}
      {status.byWhoseCount !== undefined && (
        <>
          {' '}
          {words.byCount.lead} <DataText>{status.byWhoseCount}</DataText>
          {words.byCount.rest}
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
  if (!end || row.daysLeft === undefined) return <span className={styles.none}>{words.deadlines.none}</span>
  return (
    <>
      <span className={styles.days}>{daysWords(row.daysLeft)}</span>{' '}
      <span className={styles.date}>{formatDate(end.date, 'medium')}</span>
    </>
  )
}
