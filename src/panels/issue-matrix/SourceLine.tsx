import { formatDate } from '../../lib/dates'
import { listWords, plural } from '../../lib/words'
import type { KnownDossier } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { publishers } from '../lookUp'
import { eventName } from './eventWords'
import type { MatrixView } from './model'

type Props = { view: MatrixView; known: KnownDossier }

/** Whose accounts are compared, the first publishers, and the day of the cut. */
export function SourceLine({ view, known }: Props) {
  const ids = view.rows.flatMap((row) => [
    ...row.cells.flatMap((cell) => (cell.kind === 'level' ? cell.sourceIds : [])),
    ...row.alignments.flatMap((stands) => stands?.latest.sourceIds ?? []),
    ...(row.status?.latest.sourceIds ?? []),
  ])
  const { names, more } = publishers(known, ids)
  const listed = more > 0 ? [...names, plural(more, 'more publisher')] : names
  return (
    <>
      {view.mainEventId !== undefined && (
        <>
          Accounts of <DataText>{eventName(known, view.mainEventId)}</DataText>, unless a cell names another day.{' '}
        </>
      )}
      {listed.length > 0 && (
        <>
          Sources: <DataText>{listWords(listed)}</DataText>.{' '}
        </>
      )}
      As known on {formatDate(known.date)}.
    </>
  )
}
