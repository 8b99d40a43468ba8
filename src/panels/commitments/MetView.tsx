import { formatDate } from '../../lib/dates'
import { formatShare } from '../../lib/numbers'
import { BASIS_TERMS } from '../../lib/strings/terms'
import type { KnownDossier } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { nameOf } from '../lookUp'
import { type MetCell, metTable } from './met'
import type { PledgeView } from './model'
import styles from './Views.module.css'
import { amountRange, amountWords } from './wording'

type Props = { pledge: PledgeView; known: KnownDossier; onOpen: (observationId: string) => void }

/** Was it met? Each version of the window against each basis; the reader draws the conclusion. */
export function MetView({ pledge, known, onOpen }: Props) {
  const table = metTable(pledge)
  if (table.rows.length === 0) return <p className={styles.none}>No version of this pledge gives an end date.</p>
  return (
    <div className={styles.view}>
      <table className={styles.table}>
        <caption>
          Share by the end of each stated window, and the first day at or above the pledge. Rows, not a verdict.
        </caption>
        <thead>
          <tr>
            <th scope="col">Window, as stated</th>
            {table.bases.map((basis) => (
              <th key={basis} scope="col">
                {BASIS_TERMS[basis].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.version.id} data-current={row.current || undefined}>
              <th scope="row">
                {amountWords(row.pledged, pledge)} by {formatDate(row.end, 'medium')}
                {row.current && ', in force'}
                <span className={styles.detail}>
                  <DataText>{row.version.statedBy.speaker ?? nameOf(known.parties, row.version.statedBy.partyId)}</DataText>,{' '}
                  {formatDate(row.version.statedOn, 'medium')}
                </span>
              </th>
              {row.cells.map(({ basis, cell }) => (
                <td key={basis}>
                  <Cell cell={cell} pledge={pledge} onOpen={onOpen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ cell, pledge, onOpen }: { cell: MetCell; pledge: PledgeView; onOpen: (id: string) => void }) {
  if (cell.kind === 'no-figure') return <span className={styles.detail}>no figure then</span>
  const { low, high } = cell.share
  return (
    <>
      <button
        type="button"
        className={styles.figure}
        onClick={() => onOpen(cell.count.id)}
        title="Open this count and its sources"
      >
        {low === high ? formatShare(low) : `${formatShare(low)} to ${formatShare(high)}`}
      </button>
      <span className={styles.detail}>
        {amountRange(cell.count, pledge)} to {formatDate(cell.count.end, 'medium')}
      </span>
      <span className={styles.detail}>
        {cell.reached ? `at or above from ${formatDate(cell.reached, 'medium')}` : 'not by the latest data'}
      </span>
    </>
  )
}
