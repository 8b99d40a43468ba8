import type { Box, Draw, Palette } from '../../export/picture'
import { cut, line, svg, svgWidth, wrapped } from '../../export/svgText'
import type { Filters } from '../../filters/parameters'
import { pictureWords } from '../../lib/strings/pictures'
import { sharedWords } from '../../lib/strings/shared'
import { BLANK_TERMS, PROMINENCE_TERMS } from '../../lib/strings/terms'
import type { Cell } from '../../panels/issue-matrix/cells'
import { matrixView } from '../../panels/issue-matrix/model'
import { pairName } from '../../panels/issue-matrix/pairName'
import { termOf } from '../../panels/issue-matrix/StandingCell'
import { matrixOptions } from '../../panels/issue-matrix/sorting'
import { nameOf } from '../../panels/lookUp'
import type { KnownDossier } from '../../record/dossier'
import { differsMark } from './differsMark'

const HEAD = 30
const LEGEND = 34
const MOST_ROWS = 17

/** The matrix as a picture: every cell shaded, with its glyph and its words. */
export function matrixPicture(known: KnownDossier, filters: Filters, differing: ReadonlySet<string>): Draw | undefined {
  const view = matrixView(known, filters, matrixOptions(filters))
  if (view.rows.length === 0) return undefined
  const rows = view.rows.slice(0, MOST_ROWS)
  const standing = [...view.pairs.map((pair) => pictureWords.alignment(pairName(known, pair))), sharedWords.status]
  return (box, palette) => {
    const [ink, muted, hairline] = [palette('ink'), palette('muted'), palette('hairline')]
    const first = box.width * 0.17
    const last = Math.min(150, (box.width * 0.24) / standing.length)
    const cellWidth = (box.width - first - last * standing.length) / Math.max(1, view.columns.length)
    const height = (box.height - HEAD - LEGEND) / rows.length
    const at = (i: number) => box.x + first + i * cellWidth
    const size = Math.min(14, Math.max(9, height / 2.6))
    const lines = Math.max(1, Math.floor((height - 6) / (size * 1.2)))
    const after = at(view.columns.length)
    const heads = [
      ...view.columns.map((id, i) =>
        line(cut(nameOf(known.parties, id), cellWidth - 8, 14), at(i) + 4, box.y + 20, { size: 14, fill: ink, weight: 600 }),
      ),
      ...standing.map((name, i) =>
        line(cut(name, last - 6, 14), after + i * last + 8, box.y + 20, { size: 14, fill: ink, weight: 600 }),
      ),
    ]
    const drawn = rows.flatMap((row, r) => {
      const top = box.y + HEAD + r * height
      const say = (text: string, x: number, width: number, fill: string, weight?: number) => {
        const words = wrapped(text, width, size, lines)
        const start = top + height / 2 - ((words.length - 1) * size * 1.2) / 2 + size * 0.36
        return words.map((w, i) => line(w, x, start + i * size * 1.2, { size, fill, ...(weight !== undefined && { weight }) }))
      }
      const said = [...row.alignments, row.status].map((stands) => ({
        word: stands ? termOf(stands.latest).label : pictureWords.notAssessed,
        differs: stands !== undefined && differing.has(`assessment:${stands.latest.id}`),
      }))
      return [
        svg('line', { x1: box.x, x2: box.x + box.width, y1: top, y2: top, stroke: hairline }),
        ...say(nameOf(known.issues, row.issueId), box.x, first - 10, ink, 600),
        ...row.cells.flatMap((cell, c) => {
          const inner = { x: at(c) + 1, y: top + 1, width: cellWidth - 2, height: height - 2 }
          const words = cell.kind === 'no-account' ? pictureWords.noAccount : cell.words
          const fill = cell.kind === 'no-account' ? muted : palette(`on-prominence-${cell.prominence}`)
          const mark = differing.has(`cell:${cell.issueId} ${cell.partyId}`)
          return [
            ground(cell, inner, palette),
            ...say(words, inner.x + 26, inner.width - 32, fill),
            mark ? differsMark(inner.x + inner.width - 7, inner.y + 7, palette) : '',
          ]
        }),
        ...said.flatMap(({ word, differs }, i) => [
          ...say(word, after + i * last + 8, last - 10, ink),
          differs ? differsMark(after + (i + 1) * last - 6, top + 8, palette) : '',
        ]),
      ]
    })
    return svg('g', {}, hatch(palette), ...heads, ...drawn, ...legend({ ...box, y: box.y + box.height - LEGEND + 8 }, palette))
  }
}

const hatch = (palette: Palette) =>
  svg(
    'defs',
    {},
    svg(
      'pattern',
      { id: 'hatch', width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      svg('line', { x1: 0, x2: 0, y1: 0, y2: 8, stroke: palette('hairline'), 'stroke-width': 2 }),
    ),
  )

/** The shade and the glyph of a cell; hatched where no account is held. */
function ground(cell: Cell, { x, y, width, height }: Box, palette: Palette): string {
  const shade = cell.kind === 'no-account' ? 'url(#hatch)' : palette(`prominence-${cell.prominence}`)
  const rect = svg('rect', { x, y, width, height, fill: shade, 'data-cell': `${cell.issueId} ${cell.partyId}` })
  return cell.kind === 'no-account'
    ? rect
    : rect + glyph(cell.prominence, x + 6, y + height / 2 - 8, palette(`on-prominence-${cell.prominence}`))
}

/** One to three full bars, or a ring where the issue is not mentioned. */
function glyph(level: 0 | 1 | 2 | 3, x: number, y: number, colour: string): string {
  if (level === 0) return svg('circle', { cx: x + 8, cy: y + 8, r: 5, fill: 'none', stroke: colour, 'stroke-width': 1.6 })
  return [5, 9, 13]
    .map((tall, i) =>
      svg('rect', {
        x: x + 1 + i * 5,
        y: i < level ? y + 15 - tall : y + 13.6,
        width: 4,
        height: i < level ? tall : 1.4,
        fill: colour,
      }),
    )
    .join('')
}

function legend({ x, y }: Box, palette: Palette): string[] {
  let left = x
  const entry = (words: string, mark: string, width = 24) => {
    const drawn = svg(
      'g',
      { transform: `translate(${left} ${y})` },
      mark,
      line(words, width + 6, 15, { size: 13, fill: palette('muted') }),
    )
    left += width + 30 + svgWidth(words, 13)
    return drawn
  }
  const levels = ([3, 2, 1, 0] as const).map((level) =>
    entry(
      PROMINENCE_TERMS[level].label,
      svg('rect', { width: 24, height: 20, fill: palette(`prominence-${level}`) }) +
        glyph(level, 4, 2, palette(`on-prominence-${level}`)),
    ),
  )
  return [...levels, entry(BLANK_TERMS['no-account'].label, svg('rect', { width: 24, height: 20, fill: 'url(#hatch)' }))]
}
