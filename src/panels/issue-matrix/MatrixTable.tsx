import { formatDate } from '../../lib/dates'
import { matrixWords } from '../../lib/strings/matrix'
import { sharedWords } from '../../lib/strings/shared'
import { BLANK_TERMS, PROMINENCE_TERMS } from '../../lib/strings/terms'
import type { KnownDossier } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { nameOf } from '../lookUp'
import type { Cell } from './cells'
import { eventName } from './eventWords'
import styles from './MatrixTable.module.css'
import type { MatrixView } from './model'
import { pairName } from './pairName'
import { termOf } from './StandingCell'

type Props = { view: MatrixView; known: KnownDossier }

/** The same rows as plain text: level, words, event and day in each cell, nothing cut. */
export function MatrixTable({ view, known }: Props) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{matrixWords.inWords(formatDate(known.date))}</caption>
      <thead>
        <tr>
          <th scope="col">{sharedWords.issue}</th>
          {view.columns.map((id) => (
            <th key={id} scope="col">
              <DataText>{nameOf(known.parties, id)}</DataText>
            </th>
          ))}
          {view.pairs.map((pair) => (
            <th key={pair.join()} scope="col">
              {matrixWords.alignment} <DataText>{pairName(known, pair)}</DataText>
            </th>
          ))}
          <th scope="col">{sharedWords.status}</th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <tr key={row.issueId}>
            <th scope="row">
              <DataText>{nameOf(known.issues, row.issueId)}</DataText>
            </th>
            {row.cells.map((cell) => (
              <td key={cell.partyId}>
                <CellWords cell={cell} known={known} mainEventId={view.mainEventId} />
              </td>
            ))}
            {row.alignments.map((stands, i) => (
              <td key={view.pairs[i]?.join() ?? i}>{stands ? termOf(stands.latest).label : matrixWords.notAssessed}</td>
            ))}
            <td>{row.status ? termOf(row.status.latest).label : matrixWords.notAssessed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type WordsProps = { cell: Cell; known: KnownDossier; mainEventId: string | undefined }

function CellWords({ cell, known, mainEventId }: WordsProps) {
  if (cell.kind === 'no-account') return <span className={styles.detail}>{BLANK_TERMS['no-account'].label}</span>
  return (
    <>
      <strong>
        {PROMINENCE_TERMS[cell.prominence].label} ({cell.prominence})
      </strong>
      : <DataText>{cell.words}</DataText>
      <span className={styles.detail}>
        {cell.eventId !== undefined && cell.eventId !== mainEventId && (
          <>
            <DataText>{eventName(known, cell.eventId)}</DataText> ·{' '}
          </>
        )}
        {matrixWords.since(formatDate(cell.knownOn, 'medium'))}
      </span>
    </>
  )
}
