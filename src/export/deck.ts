import PptxGenJS from 'pptxgenjs'
import { formatDate } from '../lib/dates'
import { badgeNames } from '../lib/strings/dataState'
import { failureWords, frameWords } from '../lib/strings/exportFiles'
import { sharedWords } from '../lib/strings/shared'
import { visibleText } from '../lib/text'
import { chartOf, INK, MUTED, tableOf } from './deckParts'
import type { ExportModel } from './model'
import { publishersOf } from './publishers'

export type Slide = { headline: string; notes: string; model: ExportModel }

/** 16:9 in inches, and the frame of a slide. */
const [WIDTH, HEIGHT, MARGIN] = [13.333, 7.5, 0.6]
/** On every system, or with its twin of the same widths. */
const FONT = 'Arial'

/**
 * The slides of a brief as a PowerPoint file: headlines and notes as text, charts and tables that can be edited, sources and the
 * as-of date on each slide. Rows that do not fit are counted in words, and stand in the notes' link.
 */
export async function deck({ title, slides }: { title: string; slides: readonly Slide[] }): Promise<Blob> {
  const file = new PptxGenJS()
  file.layout = 'LAYOUT_WIDE'
  file.title = plain(title)
  file.company = frameWords.site
  for (const [i, { headline, notes, model }] of slides.entries()) {
    const slide = file.addSlide()
    slide.addText(plain(headline), {
      ...{ x: MARGIN, y: 0.35, w: WIDTH - 2 * MARGIN, h: 1.1, fontFace: FONT, fontSize: 26, bold: true, color: INK },
      ...{ valign: 'top', margin: 0, fit: 'shrink' },
    })
    const about = [
      sharedWords.asKnownOn(formatDate(model.asOf)),
      ...model.filters,
      model.badge === 'SAMPLE' ? frameWords.sampleData : badgeNames[model.badge],
    ]
    slide.addText(plain(about.join(' · ')), {
      ...{ x: MARGIN, y: 1.45, w: WIDTH - 2 * MARGIN, h: 0.3, fontFace: FONT, fontSize: 13, color: MUTED, margin: 0 },
    })
    const area = { x: MARGIN, y: 1.85, w: WIDTH - 2 * MARGIN, h: HEIGHT - 1.85 - 0.95 }
    const chart = chartOf(model)
    if (chart) slide.addChart(file.ChartType.bar, chart.data, { ...chart.options, ...area })
    else {
      const { rows, columns, left } = tableOf(model)
      slide.addTable(rows, {
        ...{ x: area.x, y: area.y, w: area.w, colW: columns.map((share) => share * area.w) },
        ...{ fontFace: FONT, fontSize: rows.length > 7 ? 10 : 12, color: INK, margin: [0.03, 0.06, 0.03, 0.02], valign: 'top' },
      })
      if (left > 0)
        slide.addText(frameWords.moreRows(left), {
          ...{
            x: MARGIN,
            y: HEIGHT - 0.98,
            w: WIDTH - 2 * MARGIN,
            h: 0.25,
            fontFace: FONT,
            fontSize: 11,
            color: MUTED,
            margin: 0,
          },
        })
    }
    slide.addText(
      [
        { text: plain(sourceWords(model)), options: {} },
        { text: ` ${frameWords.open}`, options: { hyperlink: { url: model.link } } },
      ],
      {
        x: MARGIN,
        y: HEIGHT - 0.7,
        w: WIDTH - 2 * MARGIN - 0.8,
        h: 0.45,
        fontFace: FONT,
        fontSize: 10,
        color: MUTED,
        margin: 0,
        fit: 'shrink',
      },
    )
    slide.addText(`${i + 1} / ${slides.length}`, {
      ...{
        x: WIDTH - MARGIN - 0.8,
        y: HEIGHT - 0.7,
        w: 0.8,
        h: 0.45,
        fontFace: FONT,
        fontSize: 10,
        color: MUTED,
        align: 'right',
        margin: 0,
      },
    })
    const method = model.method.length > 0 ? `\n\n${frameWords.method(model.method.join(' '))}` : ''
    slide.addNotes(plain(`${notes}${method}\n\n${model.link}\n${model.attribution} ${model.licence}`.trim()))
  }
  const made = await file.write({ outputType: 'blob' })
  if (!(made instanceof Blob)) throw new Error(failureWords.noSlides)
  return made
}

function sourceWords(model: ExportModel): string {
  const names = publishersOf(model)
  const most = 6
  return names.length === 0 ? frameWords.noSource : frameWords.sources(names.slice(0, most), names.length - most)
}

/** Text as it may stand in XML: control characters are made visible or left out. */
const plain = (text: string) => visibleText(text).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
