import { line, svg, wrapped } from '../../export/svgText'
import { readAddress } from '../../filters/parameters'
import type { StepViews } from '../stepViews'
import { drawingOf, paletteOf } from './pictures'

const WIDTH = 720
const HEIGHT = 405
const MARGIN = 20
const SIZE = 26
/** A picture may ask for nothing, so it has the letters of the system, which may be wider than the page's. */
const NARROWER = 0.86

/** The view of a step as a small picture in the page's colours: its drawing; its words where it has none. */
export function stepPicture(address: string, views: Pick<StepViews, 'knownAt' | 'figuresOf'>): string {
  const filters = readAddress(address)
  const palette = paletteOf()
  const box = { x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN, height: HEIGHT - 2 * MARGIN }
  const draw = filters.panel === null ? undefined : drawingOf(filters.panel, views.knownAt(address), filters)
  const drawn = draw ? draw(box, palette) : paragraphs(views.figuresOf(address), palette('ink'), palette('hairline'))
  return svg(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` },
      'font-family': 'Arial, sans-serif',
    },
    svg('rect', { width: WIDTH, height: HEIGHT, fill: palette('ground') }),
    drawn,
  )
}

/** What the view says, a paragraph each, as many as there is room for. */
function paragraphs(figures: readonly { text: string }[], ink: string, hairline: string): string {
  let y = MARGIN
  const drawn: string[] = []
  for (const { text } of figures) {
    const lines = wrapped(text, (WIDTH - 2 * MARGIN) * NARROWER, SIZE, 3)
    const height = lines.length * SIZE * 1.3
    if (y + height > HEIGHT - MARGIN) break
    drawn.push(svg('line', { x1: MARGIN, x2: WIDTH - MARGIN, y1: y, y2: y, stroke: hairline, 'stroke-width': 3 }))
    drawn.push(...lines.map((words, i) => line(words, MARGIN, y + SIZE * (1.2 + i * 1.3), { size: SIZE, fill: ink })))
    y += height + SIZE * 1.2
  }
  return drawn.join('')
}
