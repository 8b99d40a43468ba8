import type { Column, Value } from '../../export/model'
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

export const text = (label: string): Column => ({ label, kind: 'text' })
export const day = (label: string): Column => ({ label, kind: 'date' })
export const number = (label: string, unit?: string): Column => ({ label, kind: 'number', ...(unit !== undefined && { unit }) })
