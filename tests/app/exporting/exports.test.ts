import { parse as parseBibtex } from 'bibtex-parse'
import { parse as parseCsv } from 'csv-parse/sync'
import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { afterEach, describe, expect, it } from 'vitest'
import { exportModel } from '../../../src/app/exporting/exportModel'
import { SUBJECTS, type Subject } from '../../../src/app/exporting/subjects'
import { citation } from '../../../src/export/citation'
import { csvText, heading } from '../../../src/export/csv'
import { deck } from '../../../src/export/deck'
import { chartOf } from '../../../src/export/deckParts'
import { fileName } from '../../../src/export/fileName'
import { jsonText } from '../../../src/export/json'
import type { ExportModel } from '../../../src/export/model'
import { slideRows } from '../../../src/export/slideRows'
import { workbook } from '../../../src/export/workbook'
import { speak } from '../../../src/lib/language'
import { marked } from '../../../src/lib/strings/marked'
import { knownDays } from '../../mocks/facts'
import { givenAt, REAL } from './given'

/** Five views, and two of them again with other filters and another day. */
const VIEWS: [Subject, string, string][] = [
  ['commitments', '?commitment=soy-2025-12mmt', '2025-11-25'],
  ['matrix', '', '2025-11-25'],
  ['timeline', '?from=2025-10-01&to=2025-12-31', '2025-11-25'],
  ['questions', '', '2025-11-25'],
  ['changes', '', '2025-11-25'],
  ['commitments', '?commitment=soy-2025-12mmt&unit=bu&basis=export-sales', '2026-10-09'],
  ['timeline', '?issue=taiwan&kind=arms-sale&from=2025-10-01&to=2026-10-09', '2026-10-09'],
  ['ledger', '?party=china', '2025-11-25'],
  ['sources', '', '2025-11-25'],
]
const titles = VIEWS.map(([subject, address, date]) => `${subject} ${address} on ${date}`)
const modelOf = (i: number): ExportModel => {
  const [subject, address, date] = VIEWS[i] ?? ['commitments', '', '']
  return exportModel(subject, givenAt(address, date))
}
const heads = (model: ExportModel) => model.columns.map(heading)
const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())

describe.each(titles.map((title, i) => [title, i] as const))('%s', (_title, i) => {
  const model = modelOf(i)

  it('CSV: an independent reader finds the same rows and values', () => {
    const [head, ...rows]: string[][] = parseCsv(csvText(model), { bom: true })
    expect(head).toEqual(heads(model))
    expect(model.rows.length).toBeGreaterThan(0)
    expect(rows).toHaveLength(model.rows.length)
    for (const [r, row] of model.rows.entries())
      expect(rows[r]?.map((cell) => cell.replace(/^'(?=[=+\-@])/, ''))).toEqual(
        row.map((v) => (v === undefined ? '' : String(v))),
      )
  })

  it('Excel: the same rows, numbers as numbers, days as dates; sources and method in their sheets', async () => {
    const file = Buffer.from(await bytes(await workbook(model)))
    const [head, ...rows] = await readSheet(file, 'Data')
    expect(head).toEqual(heads(model))
    expect(rows).toHaveLength(model.rows.length)
    for (const [r, row] of model.rows.entries())
      for (const [c, value] of row.entries()) {
        const read = rows[r]?.[c] ?? undefined
        expect(read instanceof Date ? read.toISOString().slice(0, 10) : read, `row ${r}, ${heads(model)[c]}`).toEqual(value)
      }
    const days = model.columns.findIndex((c) => c.label === 'As known on')
    expect(rows.every((row) => row[days] instanceof Date)).toBe(true)
    expect(await readSheet(file, 'Sources')).toHaveLength(model.sources.length + 1)
    const method = new Map((await readSheet(file, 'Method')).map(([name, value]) => [name, value]))
    expect(method.get('Title')).toBe(model.title)
    expect(method.get('As known on')).toBe(model.asOf)
    expect(method.get('Data')).toBe('SAMPLE')
  })

  it('JSON: the whole model', () => {
    const read = JSON.parse(jsonText(model))
    expect(read).toMatchObject({ title: model.title, asOf: model.asOf, badge: 'SAMPLE', filters: [...model.filters] })
    expect(read.rows).toHaveLength(model.rows.length)
    expect(Object.values(read.rows[0])).toEqual(model.rows[0]?.map((v) => v ?? null))
  })

  it('slides: headline, date, sources and link as text; chart or table with the values; notes as notes', async () => {
    const slide = { headline: model.title, notes: 'Say this & that <first>.', model }
    const parts = unzipSync(await bytes(await deck({ title: 'A brief', slides: [slide, slide] })))
    const xml = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
    const texts = (path: string): string[] => textsOf(new XMLParser({ trimValues: false }).parse(xml(path)))
    expect(Object.keys(parts).filter((p) => /^ppt\/slides\/slide\d+\.xml$/.test(p))).toHaveLength(2)
    const words = texts('ppt/slides/slide1.xml').join('')
    expect(words).toContain(model.title)
    expect(words).toContain('As known on')
    expect(words).toContain('SAMPLE DATA')
    expect(words).toMatch(/Sources: |No source/)
    expect(xml('ppt/slides/_rels/slide1.xml.rels')).toContain(model.link.replaceAll('&', '&amp;'))
    const notes = texts('ppt/notesSlides/notesSlide1.xml').join('')
    expect(notes).toContain('Say this & that <first>.')
    expect(notes).toContain(model.link)
    const charts = Object.keys(parts).filter((p) => /^ppt\/charts\/chart\d+\.xml$/.test(p))
    if (VIEWS[i]?.[0] === 'commitments') {
      const drawn = new XMLParser().parse(xml(charts[0] ?? ''))
      const values = textsOf(drawn, 'c:v')
        .map(Number)
        .filter((n) => n > 100)
      expect(values).toContain(model.rows[0]?.[model.columns.findIndex((c) => c.label === 'Pledged')])
      expect(Object.keys(parts).some((p) => p.endsWith('.xlsx'))).toBe(true)
    } else {
      expect(xml('ppt/slides/slide1.xml')).toContain('<a:tbl>')
      const all = model.name === 'Issue matrix' ? new Set(model.rows.map((row) => row[0])).size : model.rows.length
      const shown = Math.min(9, all)
      expect(xml('ppt/slides/slide1.xml').split('<a:tr ').length - 1).toBe(shown + 1)
      if (all > shown) expect(words).toContain(`${all - shown} more row`)
    }
  })

  it('citation: each style names title, day and link; BibTeX reads back', () => {
    for (const style of ['apa', 'chicago'] as const) {
      const words = citation(model, style)
      for (const part of [model.title, model.link, 'As known on', 'sample data'])
        expect(words.toLowerCase()).toContain(part.toLowerCase())
    }
    const [entry] = parseBibtex(citation(model, 'bibtex'))
    expect(entry?.itemtype).toBe('entry')
    expect(citation({ ...model, name: 'Zeitleiste' }, 'bibtex')).toContain(`@misc{readout-${model.panel}-${model.asOf},`)
    expect(JSON.parse(citation(model, 'csl'))[0]).toMatchObject({ type: 'dataset', title: model.title, URL: model.link })
  })

  it('names the file by what it says and its day', () => {
    expect(fileName(model, 'csv')).toMatch(new RegExp(`^readout-[a-z0-9-]+-${model.asOf}\\.csv$`))
    expect(fileName(model, 'csv').length).toBeLessThan(100)
  })
})

describe('every export', () => {
  it('holds nothing that became known later than its date, at any of twelve days', () => {
    const all = [...new Set(knownDays(REAL))].sort()
    for (let i = 0; i < 12; i += 1) {
      const date = all[Math.round((i * (all.length - 1)) / 11)] ?? ''
      for (const subject of SUBJECTS) {
        const model = exportModel(subject, givenAt('', date))
        const known = model.columns.flatMap((c, k) => (c.label === 'Known since' || c.label === 'As known on' ? [k] : []))
        for (const row of model.rows)
          for (const k of known) expect(String(row[k] ?? '') <= date, `${subject} on ${date}`).toBe(true)
      }
    }
  })

  it('says the filters in words, the bases with their meaning, and leads back to its view', () => {
    const model = exportModel('commitments', givenAt('?issue=agriculture&basis=export-sales&q=soy&party=china'))
    expect(model.filters).toEqual([
      'Issues: Soybeans and agriculture',
      'Parties: China',
      'Words: soy',
      'Counting bases: USDA export sales',
    ])
    expect(model.bases.join()).toMatch(/^USDA export sales: /)
    const link = new URL(model.link)
    expect(link.searchParams.get('asof')).toBe('2025-11-25')
    expect(link.searchParams.get('panel')).toBe('commitments')
    expect(link.searchParams.get('issue')).toBe('agriculture')
  })

  it('text that looks like a formula is none; numbers below zero stay numbers', () => {
    const column = { label: 'A', kind: 'text' } as const
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', '－2', 'say "hi", then\r\ngo', 'plain']
    const text = csvText({ columns: [column, { label: 'N', kind: 'number' }], rows: hostile.map((h) => [h, -5]) })
    const rows: string[][] = parseCsv(text, { bom: true, from: 2 })
    expect(rows.map((r) => r[0])).toEqual(hostile.map((h) => (/^[=+\-@\t\r＝－]/.test(h) ? `'${h}` : h)))
    expect(rows.every((r) => r[1] === '-5')).toBe(true)
  })

  it('BibTeX takes no command from a title', () => {
    const model = { ...modelOf(0), title: 'A \\input{x} {b} 5% & $ # _ ~ ^' }
    expect(citation(model, 'bibtex')).not.toMatch(/\\input/)
    expect(() => parseBibtex(citation(model, 'bibtex'))).not.toThrow()
  })
})

describe('in another language', () => {
  afterEach(() => speak('en'))

  it.each(VIEWS)('%s %s on %s: slides choose the same columns, chart and rows', (subject, address, date) => {
    const made = () => {
      const model = exportModel(subject, givenAt(address, date))
      return { model, slide: slideRows(model), bars: chartOf(model)?.data[0]?.values }
    }
    const english = made()
    speak('en-XA', marked)
    const other = made()
    expect(other.bars).toEqual(english.bars)
    expect(other.slide.heads.map((head) => head.key)).toEqual(english.slide.heads.map((head) => head.key))
    expect(other.slide.rows).toHaveLength(english.slide.rows.length)
    expect(other.model.columns.map((c) => c.key)).toEqual(english.model.columns.map((c) => c.key))
    for (const column of other.model.columns) expect(column.label).toMatch(/^⟦.*⟧$/)
    for (const words of [...other.model.method, ...other.model.filters, other.model.name]) expect(words).toMatch(/^⟦.*⟧$/s)
  })

  it('the rows say what the page says, in its language', () => {
    speak('en-XA', marked)
    const { rows, columns } = exportModel('commitments', givenAt('?commitment=soy-2025-12mmt'))
    const kind = columns.findIndex((c) => c.key === 'kind')
    expect(rows.map((row) => row[kind])).toContain(marked('running total'))
  })
})

/** The texts of an XML tree, in order. */
function textsOf(node: unknown, tag = 'a:t'): string[] {
  if (Array.isArray(node)) return node.flatMap((part) => textsOf(part, tag))
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) => (name === tag ? [value].flat().map(String) : textsOf(value, tag)))
}
