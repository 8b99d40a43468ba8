import { formatDate } from '../../lib/dates'
import { formatCount } from '../../lib/numbers'
import { listWords } from '../../lib/phrases'
import { matrixWords } from '../../lib/strings/matrix'
import { sharedWords } from '../../lib/strings/shared'
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
  const { names, more } = publishers(known, mostUsedFirst(ids), 2)
  const listed = more > 0 ? [...names, matrixWords.moreSources(formatCount(more))] : names
  const event = view.mainEventId
  return (
    <>
      {event !== undefined && (
        <span title={matrixWords.elsewhere}>
          {matrixWords.accountsOf} <DataText>{eventName(known, event, 'medium')}</DataText> ·{' '}
        </span>
      )}
      {listed.length > 0 && (
        <>
          {sharedWords.sources}: <DataText>{listWords(listed)}</DataText> ·{' '}
        </>
      )}
      {sharedWords.asKnownOn(formatDate(known.date, 'medium'))}
    </>
  )
}

/** Under the readouts: the sources stand in the card of each account. */
export function ReadoutSourceLine({ known }: Pick<Props, 'known'>) {
  return matrixWords.readoutSource(formatDate(known.date, 'medium'))
}

/** The sources that most cells rest on come first. */
function mostUsedFirst(ids: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id)
}
