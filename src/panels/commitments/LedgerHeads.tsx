import { ledgerWords as words } from '../../lib/strings/commitments'
import { STATUS_TERMS } from '../../lib/strings/terms'
import { STATUSES } from '../../lib/vocabulary'
import type { KnownDossier } from '../../record/dossier'
import { nameOf } from '../lookUp'
import styles from './Ledger.module.css'
import { HeadFilter, SortHead } from './LedgerHead'
import { DEADLINES, deadlineOf, type LedgerColumn, type LedgerFilter, type LedgerSort } from './ledgerOrder'
import type { LedgerRow } from './model'

export type HeadsProps = {
  /** The rows shown, and those that could be. */
  rows: readonly LedgerRow[]
  all: readonly LedgerRow[]
  head: { sort: LedgerSort; onSort: (column: LedgerColumn) => void }
  filter: LedgerFilter
  onFilter: (filter: LedgerFilter) => void
  known: KnownDossier
}

/** The heads of the ledger: each sorts, some filter. Only what the rows hold can be chosen. */
export function LedgerHeads({ rows, all, head, filter, onFilter, known }: HeadsProps) {
  const statuses = STATUSES.filter((s) => all.some((row) => row.status?.status === s))
  const bound = [...new Set(all.flatMap((row) => row.commitment.promisorIds))]
  const deadlines = DEADLINES.filter((state) => all.some((row) => deadlineOf(row) === state))
  const filtered = filter.status !== '' || filter.bound !== '' || filter.deadline !== ''
  return (
    <thead>
      <tr>
        <SortHead column="title" {...head}>
          <span role="status" className={styles.count}>
            {filtered && words.shown(rows.length, all.length)}
          </span>
          {/* The caption says it to the ear. */}
          {!filtered && <span aria-hidden="true">{all.length}</span>}
        </SortHead>
        <SortHead column="bound" {...head}>
          <HeadFilter
            name={words.filters.bound}
            value={filter.bound}
            options={bound.map((id) => ({ value: id, label: nameOf(known.parties, id) }))}
            onChange={(id) => onFilter({ ...filter, bound: id })}
          />
        </SortHead>
        <SortHead column="share" {...head} />
        <SortHead column="status" {...head}>
          <HeadFilter
            name={words.filters.status}
            value={filter.status}
            options={statuses.map((status) => ({ value: status, label: STATUS_TERMS[status].label }))}
            onChange={(word) => onFilter({ ...filter, status: STATUSES.find((s) => s === word) ?? '' })}
          />
        </SortHead>
        <SortHead column="deadline" end {...head}>
          <HeadFilter
            name={words.filters.deadline}
            value={filter.deadline}
            options={deadlines.map((state) => ({ value: state, label: words.deadlines[state] }))}
            onChange={(word) => onFilter({ ...filter, deadline: DEADLINES.find((d) => d === word) ?? '' })}
          />
        </SortHead>
      </tr>
    </thead>
  )
}
