import type { ReactNode } from 'react'
import { ledgerWords } from '../../lib/strings/commitments'
import { sharedWords } from '../../lib/strings/shared'
import styles from './Ledger.module.css'
import type { LedgerColumn, LedgerSort } from './ledgerOrder'

type FilterProps = {
  name: string
  value: string
  /** What can be chosen: only what the rows hold. */
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
}

/** A column's filter, in its head. */
export function HeadFilter({ name, value, options, onChange }: FilterProps) {
  return (
    <select
      className={styles.filter}
      aria-label={name}
      title={name}
      data-on={value === '' ? undefined : 'true'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{sharedWords.any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

type HeadProps = {
  column: LedgerColumn
  sort: LedgerSort
  onSort: (column: LedgerColumn) => void
  end?: boolean
  children?: ReactNode
}

/** A column's head that sorts: up, down, and back to the ledger's own order. */
export function SortHead({ column, sort, onSort, end = false, children }: HeadProps) {
  const way = sort?.column === column ? (sort.down ? 'descending' : 'ascending') : 'none'
  return (
    <th scope="col" aria-sort={way} className={end ? styles.end : undefined}>
      <button type="button" className={styles.sort} onClick={() => onSort(column)} title={ledgerWords.sortBy[column]}>
        {ledgerWords.columns[column]}
        <span aria-hidden="true">{way === 'none' ? '' : way === 'ascending' ? ' ↑' : ' ↓'}</span>
      </button>
      {children}
    </th>
  )
}
