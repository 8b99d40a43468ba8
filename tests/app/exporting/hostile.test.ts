import { parse as parseBibtex } from 'bibtex-parse'
import { parse as parseCsv } from 'csv-parse/sync'
import { XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { exportModel } from '../../../src/app/exporting/exportModel'
import { drawingOf } from '../../../src/app/exporting/pictures'
import { citation } from '../../../src/export/citation'
import { csvText } from '../../../src/export/csv'
import { deck } from '../../../src/export/deck'
import { embedCode } from '../../../src/export/embed'
import { fileName } from '../../../src/export/fileName'
import { jsonText } from '../../../src/export/json'
import { pictureOf } from '../../../src/export/picture'
import { workbook } from '../../../src/export/workbook'
import { givenAt, hostileDossier } from './given'

const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

describe('exports of hostile texts', async () => {
  const dossier = await hostileDossier()
  it.each(['commitments', 'ledger', 'matrix', 'timeline', 'changes', 'questions', 'sources'] as const)(
    '%s',
    async (subject) => {
      const given = givenAt('', '2025-11-25', dossier)
      const model = exportModel(subject, given)
      expect(model.rows.length).toBeGreaterThan(0)

      const rows: string[][] = parseCsv(csvText(model), { bom: true, from: 2 })
      expect(rows).toHaveLength(model.rows.length)
      for (const [r, row] of rows.entries())
        for (const [c, cell] of row.entries()) if (typeof model.rows[r]?.[c] === 'string') expect(cell).not.toMatch(FORMULA)

      expect(JSON.parse(jsonText(model)).rows).toHaveLength(model.rows.length)

      const sheets = unzipSync(await bytes(await workbook(model)))
      for (const [path, content] of Object.entries(sheets))
        if (path.endsWith('.xml')) expect(XMLValidator.validate(strFromU8(content)), path).toBe(true)
      expect(
        Object.values(sheets)
          .map((c) => strFromU8(c))
          .join(''),
      ).not.toMatch(/<f>|<f /)
      expect(await readSheet(Buffer.from(await bytes(await workbook(model))), 'Data')).toHaveLength(model.rows.length + 1)

      const parts = unzipSync(
        await bytes(await deck({ title: model.title, slides: [{ headline: model.title, notes: model.title, model }] })),
      )
      for (const [path, content] of Object.entries(parts))
        if (/\.(xml|rels)$/.test(path)) expect(XMLValidator.validate(strFromU8(content)), path).toBe(true)
      expect(
        Object.values(parts)
          .map((c) => strFromU8(c))
          .join(''),
      ).not.toMatch(/Target="(javascript|data):/)

      const draw = drawingOf(subject, given.known, given.filters)
      if (draw) {
        const picture = pictureOf(model, { size: 'slide', palette: (t) => `var(--${t})`, draw })
        expect(XMLValidator.validate(picture)).toBe(true)
        expect(picture).not.toMatch(/<script|<img|href=|<a /)
      }
      expect(() => parseBibtex(citation(model, 'bibtex'))).not.toThrow()
      expect(fileName(model, 'csv')).toMatch(/^readout[a-z0-9-]*-2025-11-25\.csv$/)
      const frame = new DOMParser().parseFromString(embedCode(model.link, model.title), 'text/html').body
      expect(frame.children).toHaveLength(1)
      expect(frame.firstElementChild?.getAttributeNames().sort()).toEqual([
        'height',
        'loading',
        'src',
        'style',
        'title',
        'width',
      ])
      expect(model.sources.every((s) => s.url === undefined || /^https?:/.test(s.url))).toBe(true)
    },
  )
})
