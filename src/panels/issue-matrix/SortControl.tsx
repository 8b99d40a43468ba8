import { matrixWords } from '../../lib/strings/matrix'
import type { KnownDossier } from '../../record/dossier'
import { nameOf } from '../lookUp'
import styles from './IssueMatrixPanel.module.css'
import type { MatrixSort } from './sorting'

type Props = { columns: readonly string[]; known: KnownDossier; sort: MatrixSort; onSort: (sort: MatrixSort) => void }

const PARTY = 'party:'

/** The order of the rows. */
export function SortControl({ columns, known, sort, onSort }: Props) {
  return (
    <label className={styles.sort}>
      {matrixWords.sortBy}
      <select
        className={styles.select}
        value={sort.by === 'prominence' ? `${PARTY}${sort.partyId}` : sort.by}
        onChange={(event) => onSort(sortFrom(event.target.value))}
      >
        <option value="order">{matrixWords.orders.order}</option>
        <option value="difference">{matrixWords.orders.difference}</option>
        {columns.map((id) => (
          <option key={id} value={`${PARTY}${id}`}>
            {matrixWords.byProminence(nameOf(known.parties, id))}
          </option>
        ))}
        <option value="status">{matrixWords.orders.status}</option>
      </select>
    </label>
  )
}

function sortFrom(value: string): MatrixSort {
  if (value.startsWith(PARTY)) return { by: 'prominence', partyId: value.slice(PARTY.length) }
  return { by: value === 'difference' || value === 'status' ? value : 'order' }
}
