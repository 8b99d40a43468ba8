import { locale } from '../lib/language'
import { visibleText } from '../lib/text'
import { heading } from './csv'
import type { ExportModel, Value } from './model'

/** How many rows a slide can hold and still be read, and how many signs a cell. */
const MOST_ROWS = 9
const MOST_SIGNS = 84
/** Which columns of a view stand on a slide; of others the first six that differ from row to row. */
const CHOSEN: Record<string, readonly string[]> = {
  Timeline: ['Date', 'Event', 'Kind', 'Issues', 'Status'],
  'What changed': ['Kind', 'Fact', 'Before', 'After', 'Known since'],
  Questions: ['Question', 'Answer', 'Known since'],
}
const LEFT_OUT = new Set(['Sources', 'Source addresses', 'As known on', 'Data', 'Link'])

export type SlideRows = { heads: string[]; rows: string[][]; left: number }

/** The rows of a view as a slide shows them: a matrix as a matrix, of a timeline those around its date, of others the first. */
export function slideRows(model: ExportModel): SlideRows {
  if (model.name === 'Issue matrix') return matrixRows(model)
  const chosen = CHOSEN[model.name]
  const columns = model.columns
    .map((column, i) => ({ column, i }))
    .filter(({ column }) => (chosen ? chosen.includes(column.label) : !LEFT_OUT.has(column.label)))
    .slice(0, 6)
  const from = model.name === 'Timeline' ? aroundDate(model) : 0
  return {
    heads: columns.map(({ column }) => heading(column)),
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
  const at = (label: string) => model.columns.findIndex((c) => c.label === label)
  const [issue, kind, party, word, said] = [at('Issue'), at('Kind'), at('Party or pair'), at('In words'), at('What is said')]
  const read = (row: readonly Value[], i: number) => String(row[i] ?? '')
  const cells = model.rows.filter((row) => row[kind] === 'position')
  const parties = [...new Set(cells.map((row) => read(row, party)))]
  const issues = [...new Set(model.rows.map((row) => read(row, issue)))]
  const rows = issues.map((name) => {
    const own = model.rows.filter((row) => row[issue] === name)
    const status = own.find((row) => row[kind] === 'status')
    const positions = parties.map((p) => {
      const cell = own.find((row) => row[kind] === 'position' && row[party] === p)
      return cell === undefined ? '–' : slideWords([read(cell, word), read(cell, said)].filter(Boolean).join(': '))
    })
    return [slideWords(name), ...positions, slideWords(status?.[word])]
  })
  return { heads: ['Issue', ...parties, 'Status'], rows: rows.slice(0, MOST_ROWS), left: Math.max(0, rows.length - MOST_ROWS) }
}

function slideWords(value: Value): string {
  if (value === undefined) return '–'
  if (typeof value === 'number') return value.toLocaleString(locale())
  const text = visibleText(value)
  return text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS).replace(/\s+\S*$/, '')}…` : text
}
