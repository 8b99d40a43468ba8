import type { PanelId } from '../filters/parameters'
import type { IsoDate } from '../lib/dates'
import type { badgeNames } from '../lib/strings/dataState'
import type { headWords } from '../lib/strings/exportRows'

export type ColumnKey = keyof typeof headWords
/** What a column is called; `unit` is part of its heading in every format. */
export type Heading = { label: string; kind: 'text' | 'number' | 'date'; unit?: string }
/** A column of the rows; `key` names it in whatever language its label is. */
export type Column = Heading & { key: ColumnKey }
/** What a cell holds: a number in the unit of its column, an ISO day or an uncertain date, words, or nothing where nothing is known. */
export type Value = string | number | undefined
/** One of the sources of the rows. */
export type SourceRow = {
  id: string
  title: string
  publisher: string
  publishedOn: string | undefined
  url: string | undefined
  kind: string
}

/**
 * What a view of the page gives away, the same in every format: made from the facts as known on its date, after the filters, from
 * the rows that the view draws.
 */
export type ExportModel = {
  panel: PanelId
  /** The region's name: `Trade commitments`. */
  name: string
  /** The finding: heading, slide title, title of a picture. */
  title: string
  /** The filters in words; empty when nothing is filtered. */
  filters: readonly string[]
  asOf: IsoDate
  /** The counting bases that the rows use, in words. */
  bases: readonly string[]
  columns: readonly Column[]
  rows: readonly (readonly Value[])[]
  sources: readonly SourceRow[]
  /** How the figures are made, a sentence each. */
  method: readonly string[]
  /** The address of the view, held at its date. */
  link: string
  licence: string
  attribution: string
  /** SAMPLE, LIVE, FILE or OFFLINE. */
  badge: keyof typeof badgeNames
}
