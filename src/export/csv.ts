import { headUnitWords } from '../lib/strings/exportRows'
import type { Heading, Value } from './model'

/** Text that a spreadsheet would take for a formula; also the full-width forms of the signs. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

/** A heading with its unit: `Low (tonnes)`. */
export const heading = (column: Heading): string =>
  column.unit === undefined ? column.label : headUnitWords.head(column.label, column.unit)

/**
 * The rows as CSV (RFC 4180): UTF-8 with a byte order mark, which Excel needs, a heading and CRLF. Text that begins like a formula
 * gets an apostrophe before it; numbers stay numbers, also below zero.
 */
export function csvText(model: { columns: readonly Heading[]; rows: readonly (readonly Value[])[] }): string {
  const lines = [model.columns.map(heading), ...model.rows].map((row) => row.map(cell).join(','))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

function cell(value: Value): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
