import { formatDate } from '../../lib/dates'
import { formatShare } from '../../lib/numbers'
import { commitmentsFindingWords } from '../../lib/strings/commitmentsFinding'
import { metWords as words } from '../../lib/strings/commitmentViews'
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
  if (table.rows.length === 0) return <p className={styles.none}>{words.noEnd}</p>
  return (
    <div className={styles.view}>
      <table className={styles.table}>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.window}</th>
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
                {(row.current ? words.byInForce : words.by)(amountWords(row.pledged, pledge), formatDate(row.end, 'medium'))}
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
  if (cell.kind === 'no-figure') return <span className={styles.detail}>{words.noFigure}</span>
  const { low, high } = cell.share
  return (
    <>
      <button type="button" className={styles.figure} onClick={() => onOpen(cell.count.id)} title={words.open}>
        {low === high ? formatShare(low) : commitmentsFindingWords.range(formatShare(low), formatShare(high))}
      </button>
      <span className={styles.detail}>
        {words.countTo(amountRange(cell.count, pledge), formatDate(cell.count.end, 'medium'))}
      </span>
      <span className={styles.detail}>
        {cell.reached ? words.reached(formatDate(cell.reached, 'medium')) : words.notReached}
      </span>
    </>
  )
}
