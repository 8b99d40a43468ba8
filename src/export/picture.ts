import { formatDate } from '../lib/dates'
import { badgeNames } from '../lib/strings/dataState'
import { frameWords } from '../lib/strings/exportFiles'
import { sharedWords } from '../lib/strings/shared'
import type { ExportModel } from './model'
import { publishersOf } from './publishers'
import { cut, line, svg, svgWidth, wrapped, xmlText } from './svgText'

/** The colour of a token of the page, without its dashes: `ink`, `basis-1`. */
export type Palette = (token: string) => string
export type Box = { x: number; y: number; width: number; height: number }
export type Draw = (box: Box, palette: Palette) => string

/** Sizes in points of layout, and how many pixels a point has in a PNG. */
export const PICTURE_SIZES = {
  slide: { width: 1280, height: 720 },
  square: { width: 900, height: 900 },
  print: { width: 1188, height: 840 },
} as const
export type PictureSize = keyof typeof PICTURE_SIZES
export const PIXELS_PER_POINT = 2

const MARGIN = 40
const TITLE = 26
const NOTE = 15

type Given = {
  size: PictureSize
  palette: Palette
  draw: Draw
  /** Said behind the date. */
  note?: string | undefined
  fontCss?: string
}

/**
 * A view as a picture that stands for itself: finding, date and filters above the drawing, sources, badge and address below it. A
 * whole SVG without script, without links, with its name and description for those who cannot see it.
 */
export function pictureOf(model: ExportModel, { size, palette, draw, note, fontCss = '' }: Given): string {
  const { width, height } = PICTURE_SIZES[size]
  const inner = width - 2 * MARGIN
  const [ink, muted] = [palette('ink'), palette('muted')]
  const title = wrapped(model.title, inner, TITLE, 3)
  const said = [sharedWords.asKnownOn(formatDate(model.asOf)), ...(note === undefined ? [] : [note]), ...model.filters]
  const about = wrapped(said.join(' · '), inner, NOTE, 2)
  const badge = model.badge === 'SAMPLE' ? frameWords.sampleData : badgeNames[model.badge]
  const badgeWidth = svgWidth(badge, NOTE) + 40
  const sources = sourceLines(model, inner - badgeWidth - 16)
  const top = MARGIN + title.length * TITLE * 1.25 + about.length * NOTE * 1.4 + 14
  const foot = height - MARGIN / 2 - (sources.length + 1) * 13 * 1.4
  const body = { x: MARGIN, y: top, width: inner, height: foot - 12 - top }
  const address = cut(model.link, inner, 12)
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width: width * PIXELS_PER_POINT, height: height * PIXELS_PER_POINT, viewBox: `0 0 ${width} ${height}` },
      ...{ role: 'img', 'font-family': "'Source Sans 3 Variable', 'Source Sans 3', Arial, sans-serif" },
    },
    svg('title', {}, xmlText(model.title)),
    svg('desc', {}, xmlText(frameWords.described(model.name, model.asOf, model.method.join(' '), model.link))),
    fontCss === '' ? '' : svg('style', {}, fontCss),
    svg('rect', { width, height, fill: palette('ground') }),
    ...title.map((text, i) => line(text, MARGIN, MARGIN + TITLE * (0.6 + i * 1.25), { size: TITLE, fill: ink, weight: 600 })),
    ...about.map((text, i) =>
      line(text, MARGIN, MARGIN + title.length * TITLE * 1.25 + NOTE * (0.5 + i * 1.4), { size: NOTE, fill: muted }),
    ),
    draw(body, palette),
    svg('line', { x1: MARGIN, x2: width - MARGIN, y1: foot - 4, y2: foot - 4, stroke: palette('hairline') }),
    ...sources.map((text, i) => line(text, MARGIN, foot + 13 * (1 + i * 1.4), { size: 13, fill: muted })),
    line(address, MARGIN, foot + 13 * (1 + sources.length * 1.4), { size: 12, fill: muted }),
    svg('rect', { x: width - MARGIN - badgeWidth, y: foot + 1, width: badgeWidth, height: 22, fill: 'none', stroke: ink }),
    line(badge, width - MARGIN - badgeWidth / 2, foot + 17, { size: NOTE - 2, fill: ink, weight: 700, anchor: 'middle' }),
  )
}

/** The publishers in at most two lines; those that do not fit are counted. */
function sourceLines(model: ExportModel, width: number): string[] {
  const names = publishersOf(model)
  if (names.length === 0) return [frameWords.noSource]
  for (let most = names.length; most > 1; most -= 1) {
    const more = names.length - most
    const lines = wrapped(frameWords.sources(names.slice(0, most), more), width, 13, 99)
    if (lines.length <= 2) return lines
  }
  return wrapped(frameWords.sources(names.slice(0, 1), names.length - 1), width, 13, 2)
}
