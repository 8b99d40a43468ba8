import { heading } from './csv'
import type { ExportModel } from './model'

/** The whole model as JSON, each row an object under the headings; what is not known is null. */
export function jsonText(model: ExportModel): string {
  const { columns, rows, ...about } = model
  const heads = columns.map(heading)
  return JSON.stringify(
    { ...about, columns, rows: rows.map((row) => Object.fromEntries(heads.map((head, i) => [head, row[i] ?? null]))) },
    null,
    2,
  )
}
