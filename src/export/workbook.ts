import writeExcelFile, { type Cell, type Row } from 'write-excel-file/universal'
import { isIsoDate, toUtcMs } from '../lib/dates'
import { badgeNames } from '../lib/strings/dataState'
import { sheetWords } from '../lib/strings/exportFiles'
import { heading } from './csv'
import type { Column, ExportModel, Value } from './model'

/** What a cell of a sheet may hold at most. */
const MOST = 32_000
const clip = (text: string) => (text.length > MOST ? `${text.slice(0, MOST)}…` : text)

/** The rows with sources and method as an Excel workbook: numbers as numbers, days as dates, text as text and never as a formula. */
export async function workbook(model: ExportModel): Promise<Blob> {
  const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' })
  const words = (value: string | undefined): Cell =>
    value === undefined ? null : { value: clip(value), type: String, wrap: true }
  const data: Row[] = [
    model.columns.map((column) => bold(heading(column))),
    ...model.rows.map((row) => row.map((value, i) => sheetCell(value, model.columns[i]))),
  ]
  const sources: Row[] = [
    Object.values(sheetWords.source).map(bold),
    ...model.sources.map((s) => [s.title, s.publisher, s.publishedOn, s.kind, s.url, s.id].map(words)),
  ]
  const heads = sheetWords.about
  const about: [string, string][] = [
    [heads.title, model.title],
    [heads.view, model.name],
    [heads.asOf, model.asOf],
    [heads.data, badgeNames[model.badge]],
    ...(model.filters.length > 0 ? model.filters : [heads.noFilter]).map((f): [string, string] => [heads.filter, f]),
    ...model.bases.map((b): [string, string] => [heads.basis, b]),
    ...model.method.map((m): [string, string] => [heads.method, m]),
    [heads.link, model.link],
    [heads.licence, model.licence],
    [heads.attribution, model.attribution],
  ]
  return writeExcelFile([
    {
      data,
      sheet: sheetWords.data,
      columns: model.columns.map((c) => ({ width: c.kind === 'text' ? 28 : 14 })),
      stickyRowsCount: 1,
    },
    {
      data: sources,
      sheet: sheetWords.sources,
      columns: [{ width: 60 }, { width: 28 }, { width: 14 }, { width: 16 }, { width: 60 }],
    },
    {
      data: about.map(([name, value]) => [bold(name), words(value)]),
      sheet: sheetWords.method,
      columns: [{ width: 18 }, { width: 100 }],
    },
  ]).toBlob()
}

function sheetCell(value: Value, column: Column | undefined): Cell {
  if (value === undefined) return null
  if (typeof value === 'number') return { value, type: Number }
  // Days before 1900 are none to a spreadsheet, and a month or a year alone is no day.
  if (column?.kind === 'date' && isIsoDate(value) && value >= '1900-03-01')
    return { value: new Date(toUtcMs(value)), type: Date, format: 'yyyy-mm-dd' }
  return { value: clip(value), type: String }
}
