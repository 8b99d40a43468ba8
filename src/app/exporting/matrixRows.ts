import type { Filters } from '../../filters/parameters'
import { cellWords, headUnitWords, methodWords } from '../../lib/strings/exportRows'
import { BLANK_TERMS, PROMINENCE_TERMS } from '../../lib/strings/terms'
import { eventName } from '../../panels/issue-matrix/eventWords'
import { matrixFinding } from '../../panels/issue-matrix/finding'
import { matrixView } from '../../panels/issue-matrix/model'
import { pairName } from '../../panels/issue-matrix/pairName'
import { termOf } from '../../panels/issue-matrix/StandingCell'
import { matrixOptions } from '../../panels/issue-matrix/sorting'
import { nameOf } from '../../panels/lookUp'
import type { KnownDossier } from '../../record/dossier'
import { day, number, text, type ViewRow, type ViewRows } from './viewRows'

/** The cells of the matrix, one a row; the assessments of pairs and of status after the cells of their issue. */
export function matrixRows(known: KnownDossier, filters: Filters): ViewRows {
  const view = matrixView(known, filters, matrixOptions(filters))
  const rows = view.rows.flatMap((row): ViewRow[] => {
    const issue = nameOf(known.issues, row.issueId)
    const cells = row.cells.map((cell): ViewRow => {
      const party = nameOf(known.parties, cell.partyId)
      if (cell.kind === 'no-account')
        return {
          values: [
            issue,
            cellWords.kinds.position,
            party,
            undefined,
            BLANK_TERMS['no-account'].label,
            undefined,
            undefined,
            undefined,
          ],
          sourceIds: [],
        }
      const about = cell.eventId === undefined ? undefined : eventName(known, cell.eventId)
      return {
        values: [
          issue,
          cellWords.kinds.position,
          party,
          cell.prominence,
          PROMINENCE_TERMS[cell.prominence].label,
          cell.words,
          about,
          cell.knownOn,
        ],
        sourceIds: cell.sourceIds,
      }
    })
    const assessed = [
      ...row.alignments.map((stands, i) => ({ stands, of: pairName(known, view.pairs[i] ?? ['', '']) })),
      { stands: row.status, of: undefined },
    ].flatMap(({ stands, of }): ViewRow[] =>
      stands === undefined
        ? []
        : [
            {
              values: [
                ...[issue, cellWords.kinds[stands.latest.kind], of, undefined, termOf(stands.latest).label],
                ...[stands.latest.because, undefined, stands.latest.knownOn],
              ],
              sourceIds: stands.latest.sourceIds,
            },
          ],
    )
    return [...cells, ...assessed]
  })
  return {
    title: matrixFinding(view, known),
    columns: [
      ...[text('issue'), text('kind'), text('partyOrPair'), number('level', headUnitWords.level)],
      ...[text('inWords'), text('said'), text('about'), day('knownSince')],
    ],
    rows,
    bases: [],
    method: [
      ...Object.values(PROMINENCE_TERMS).map((term, level) => methodWords.level(level, term.label, term.definition)),
      methodWords.order,
    ],
  }
}
