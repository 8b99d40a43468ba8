import type { PanelId } from '../filters/parameters'
import { locale } from '../lib/language'
import { cellWords, headWords } from '../lib/strings/exportRows'
import { visibleText } from '../lib/text'
import { heading } from './csv'
import type { ColumnKey, ExportModel, Value } from './model'

/** How many rows a slide can hold and still be read, and how many signs a cell. */
const MOST_ROWS = 9
const MOST_SIGNS = 84
/** Which columns of a view stand on a slide; of others the first six that differ from row to row. */
const CHOSEN: Partial<Record<PanelId, readonly ColumnKey[]>> = {
  timeline: ['date', 'event', 'kind', 'issues', 'status'],
  changes: ['kind', 'fact', 'before', 'after', 'knownSince'],
  questions: ['question', 'answer', 'knownSince'],
}
const LEFT_OUT = new Set<ColumnKey>(['sources', 'addresses', 'asOf', 'data', 'link'])

/** A heading with the key of its column, where it is not a party's name. */
type SlideHead = { text: string; key?: ColumnKey }
export type SlideRows = { heads: SlideHead[]; rows: string[][]; left: number }

/** The rows of a view as a slide shows them: a matrix as a matrix, of a timeline those around its date, of others the first. */
export function slideRows(model: ExportModel): SlideRows {
  if (model.panel === 'matrix') return matrixRows(model)
  const wanted = CHOSEN[model.panel]
  // The list of sources stands in no panel of its own, so it may lack them.
  const chosen = wanted?.every((key) => model.columns.some((c) => c.key === key)) ? wanted : undefined
  const columns = model.columns
    .map((column, i) => ({ column, i }))
    .filter(({ column }) => (chosen ? chosen.includes(column.key) : !LEFT_OUT.has(column.key)))
    .slice(0, 6)
  const from = model.panel === 'timeline' ? aroundDate(model) : 0
  return {
    heads: columns.map(({ column }) => ({ text: heading(column), key: column.key })),
    rows: model.rows.slice(from, from + MOST_ROWS).map((row) => columns.map(({ i }) => slideWords(row[i]))),
    left: Math.max(0, model.rows.length - MOST_ROWS),
  }
}

/** The first of the rows that stand around the as-of date, so that what comes next is seen beside what has been. */
function aroundDate(model: ExportModel): number {
  const next = model.rows.findIndex((row) => typeof row[0] === 'string' && row[0] > model.asOf)
  const middle = next === -1 ? model.rows.length : next
  return Math.max(0, Math.min(middle - 5, model.rows.length - MOST_ROWS))
}

/** The matrix again from its cells: an issue a row, a party a column, the status last. */
function matrixRows(model: ExportModel): SlideRows {
  const at = (key: ColumnKey) => model.columns.findIndex((c) => c.key === key)
  const [issue, kind, party, word, said] = [at('issue'), at('kind'), at('partyOrPair'), at('inWords'), at('said')]
  const read = (row: readonly Value[], i: number) => String(row[i] ?? '')
  const { kinds } = cellWords
  const cells = model.rows.filter((row) => row[kind] === kinds.position)
  const parties = [...new Set(cells.map((row) => read(row, party)))]
  const issues = [...new Set(model.rows.map((row) => read(row, issue)))]
  const rows = issues.map((name) => {
    const own = model.rows.filter((row) => row[issue] === name)
    const status = own.find((row) => row[kind] === kinds.status)
    const positions = parties.map((p) => {
      const cell = own.find((row) => row[kind] === kinds.position && row[party] === p)
      return cell === undefined ? '–' : slideWords([read(cell, word), read(cell, said)].filter(Boolean).join(': '))
    })
    return [slideWords(name), ...positions, slideWords(status?.[word])]
  })
  const heads: SlideHead[] = [
    { text: headWords.issue, key: 'issue' },
    ...parties.map((text) => ({ text })),
    { text: headWords.status, key: 'status' },
  ]
  return { heads, rows: rows.slice(0, MOST_ROWS), left: Math.max(0, rows.length - MOST_ROWS) }
}

function slideWords(value: Value): string {
  if (value === undefined) return '–'
  if (typeof value === 'number') return value.toLocaleString(locale())
  const text = visibleText(value)
  return text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS).replace(/\s+\S*$/, '')}…` : text
}
