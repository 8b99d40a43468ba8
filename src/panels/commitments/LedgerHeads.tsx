import { STATUS_TERMS } from '../../lib/strings/terms'
import { STATUSES } from '../../lib/vocabulary'
import type { KnownDossier } from '../../record/dossier'
import { nameOf } from '../lookUp'
import styles from './Ledger.module.css'
import { HeadFilter, SortHead } from './LedgerHead'
import { DEADLINES, type DeadlineState, deadlineOf, type LedgerColumn, type LedgerFilter, type LedgerSort } from './ledgerOrder'
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

const DEADLINE_WORDS: Record<DeadlineState, string> = { ahead: 'ahead', passed: 'passed', none: 'no date stated' }

/** The heads of the ledger: each sorts, some filter. Only what the rows hold can be chosen. */
export function LedgerHeads({ rows, all, head, filter, onFilter, known }: HeadsProps) {
  const statuses = STATUSES.filter((s) => all.some((row) => row.status?.status === s))
  const bound = [...new Set(all.flatMap((row) => row.commitment.promisorIds))]
  const deadlines = DEADLINES.filter((state) => all.some((row) => deadlineOf(row) === state))
  const filtered = filter.status !== '' || filter.bound !== '' || filter.deadline !== ''
  return (
    <thead>
      <tr>
        <SortHead column="title" name="Commitment" {...head}>
          <span role="status" className={styles.count}>
            {filtered && `${rows.length} of ${all.length}`}
          </span>
        </SortHead>
        <SortHead column="bound" name="Bound" {...head}>
          <HeadFilter
            name="Who is bound"
            value={filter.bound}
            options={bound.map((id) => ({ value: id, label: nameOf(known.parties, id) }))}
            onChange={(id) => onFilter({ ...filter, bound: id })}
          />
        </SortHead>
        <SortHead column="share" name="Counts" {...head} />
        <SortHead column="status" name="Status" {...head}>
          <HeadFilter
            name="Which status"
            value={filter.status}
            options={statuses.map((status) => ({ value: status, label: STATUS_TERMS[status].label }))}
            onChange={(word) => onFilter({ ...filter, status: STATUSES.find((s) => s === word) ?? '' })}
          />
        </SortHead>
        <SortHead column="deadline" name="Deadline" end {...head}>
          <HeadFilter
            name="Which deadlines"
            value={filter.deadline}
            options={deadlines.map((state) => ({ value: state, label: DEADLINE_WORDS[state] }))}
            onChange={(word) => onFilter({ ...filter, deadline: DEADLINES.find((d) => d === word) ?? '' })}
          />
        </SortHead>
      </tr>
    </thead>
  )
}
