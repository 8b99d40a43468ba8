import type { Column, ColumnKey, Value } from '../../export/model'
import { headWords } from '../../lib/strings/exportRows'
import type { Basis } from '../../lib/vocabulary'

/** A row of a view with what it rests on. */
export type ViewRow = { values: readonly Value[]; sourceIds: readonly string[] }

/** The rows of a view as data, before title and sources are put around them. */
export type ViewRows = {
  /** The finding of the view. */
  title: string
  columns: readonly Column[]
  rows: readonly ViewRow[]
  bases: readonly Basis[]
  /** How the figures are made, a sentence each. */
  method: readonly string[]
}

const column = (key: ColumnKey, kind: Column['kind']): Column => ({ key, label: headWords[key], kind })
export const text = (key: ColumnKey): Column => column(key, 'text')
export const day = (key: ColumnKey): Column => column(key, 'date')
export const number = (key: ColumnKey, unit?: string): Column => ({
  ...column(key, 'number'),
  ...(unit !== undefined && { unit }),
})
