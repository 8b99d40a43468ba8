import { textWidth } from '../../charts/labels'
import type { Draw } from '../../export/picture'
import { cut, line, svg } from '../../export/svgText'
import type { Filters } from '../../filters/parameters'
import { formatDate, toIso } from '../../lib/dates'
import type { Mark } from '../../panels/timeline/clusters'
import { differs } from '../../panels/timeline/DifferingMarks'
import { type Drawing, laneTop, layOut, rowY } from '../../panels/timeline/drawing'
import { labelWords } from '../../panels/timeline/eventWords'
import { placeLabels } from '../../panels/timeline/labels'
import { laneName } from '../../panels/timeline/laneWords'
import { timelineView } from '../../panels/timeline/model'
import { standingOf } from '../../panels/timeline/plans'
import { domainOf } from '../../panels/timeline/range'
import { SHAPE_OF, SHAPE_PATHS } from '../../panels/timeline/shapes'
import type { KnownDossier } from '../../record/dossier'
import { differsMark } from './differsMark'

const LANES = 190
const AXIS = 26
const LABEL = 12.5
/** Width of the stroke of colour before a lane's name. */
const KEY = 4

/** The timeline of the range as a picture, laid out for its width. */
export function timelinePicture(known: KnownDossier, filters: Filters, differing: ReadonlySet<string>): Draw | undefined {
  const view = timelineView(known, filters)
  if (view.lanes.length === 0) return undefined
  return (box, palette) => {
    const width = box.width - LANES
    const drawing = layOut(view, domainOf(view.range), { width, height: box.height })
    const shrink = Math.min(1, (box.height - AXIS) / drawing.height)
    const [ink, muted, hairline] = [palette('ink'), palette('muted'), palette('hairline')]
    const textOf = (mark: Mark) => {
      const event = mark.members.length === 1 ? view.events[mark.members[0] ?? 0] : undefined
      return event && labelWords(event, view.asOf)
    }
    const labels = placeLabels(drawing, { width, asOfX: drawing.asOfX, widthOf: (text) => textWidth(text, LABEL), textOf })
    const future = Math.max(0, drawing.asOfX)
    const colourOf = ({ lane }: { lane: number }) => palette(view.lanes[lane]?.colour ?? 'muted')
    const parts = [
      future < width
        ? svg('rect', { x: future, width: width - future, height: drawing.height, fill: palette('ground-future') })
        : '',
      ...drawing.ticks
        .filter((t) => t.major)
        .map((t) => svg('line', { x1: t.x, x2: t.x, y1: 0, y2: drawing.height, stroke: hairline })),
      ...view.lanes.flatMap((lane, i) => [
        svg('line', { x1: -LANES, x2: width, y1: laneTop(drawing, i), y2: laneTop(drawing, i), stroke: hairline }),
        svg('rect', {
          x: -LANES,
          y: laneTop(drawing, i) + drawing.lanes.rowHeight / 2 - 7,
          width: KEY,
          height: 14,
          fill: palette(lane.colour),
        }),
        line(
          cut(laneName(lane, known, view.laneBy), LANES - 12 - 2 * KEY, 14),
          -LANES + 2 * KEY,
          laneTop(drawing, i) + drawing.lanes.rowHeight / 2 + 5,
          { size: 14, fill: ink },
        ),
      ]),
      ...drawing.bands.map((b) =>
        svg('rect', {
          x: b.left,
          y: rowY(drawing, b) - 2,
          width: Math.max(1, b.right - b.left),
          height: 4,
          fill: colourOf(b),
          opacity: b.soft ? 0.25 : 1,
        }),
      ),
      ...drawing.ghosts.flatMap((g) => [
        ...g.links.map(([from, to]) =>
          svg('line', {
            x1: from,
            x2: to,
            y1: rowY(drawing, g),
            y2: rowY(drawing, g),
            stroke: muted,
            'stroke-dasharray': '2 3',
          }),
        ),
        svg('path', {
          d: 'M0,-5.5L5.5,0L0,5.5L-5.5,0Z',
          transform: `translate(${g.x} ${rowY(drawing, g)})`,
          fill: 'none',
          stroke: muted,
          'stroke-dasharray': '2 2',
        }),
      ]),
      drawing.asOfX >= 0 && drawing.asOfX < width
        ? svg('line', {
            x1: drawing.asOfX,
            x2: drawing.asOfX,
            y1: 0,
            y2: drawing.height,
            stroke: palette('accent'),
            'stroke-width': 1.6,
          })
        : '',
      ...labels.map((l) => {
        const rim = palette(l.x > drawing.asOfX ? 'ground-future' : 'ground')
        return line(l.text, l.x, rowY(drawing, l) + 4, { size: LABEL, fill: muted, anchor: l.anchor, rim })
      }),
      ...drawing.marks.map((mark) => markOf(mark, rowY(drawing, mark))),
      ...drawing.marks
        .filter((mark) => differs(differing, view, mark))
        .map((mark) => differsMark(mark.x + 9, rowY(drawing, mark) - 7.5, palette)),
    ]
    function markOf(mark: Mark, y: number): string {
      const event = view.events[mark.members[0] ?? 0]
      const place = { transform: `translate(${mark.x} ${y})`, 'data-count': mark.members.length }
      if (!event) return ''
      const own = colourOf(mark)
      if (mark.members.length > 1)
        return svg(
          'g',
          place,
          svg('rect', {
            x: -10,
            y: -9,
            width: 20,
            height: 18,
            rx: 9,
            fill: palette('ground'),
            stroke: own,
            'stroke-width': 1.4,
          }),
          line(String(mark.members.length), 0, 4.5, { size: 12, fill: ink, anchor: 'middle' }),
        )
      const standing = standingOf(event)
      const look = standing === 'occurred' ? { fill: own } : { fill: palette('ground'), stroke: own, 'stroke-width': 1.4 }
      const dashes = standing === 'postponed' || standing === 'unconfirmed' ? '2 2' : undefined
      return svg(
        'g',
        place,
        svg('path', { d: SHAPE_PATHS[SHAPE_OF[event.kind]], ...look, 'stroke-dasharray': dashes }),
        standing === 'cancelled' ? svg('path', { d: 'M-7.5,7.5L7.5,-7.5', stroke: own, 'stroke-width': 1.4 }) : '',
      )
    }
    const scaled = shrink === 1 ? '' : ` scale(1 ${Math.round(shrink * 1000) / 1000})`
    return svg(
      'g',
      { transform: `translate(${box.x + LANES} ${box.y})` },
      axis(drawing, muted),
      svg('g', { transform: `translate(0 ${AXIS})${scaled}` }, ...parts),
    )
  }
}

/** The days above the lanes: months and years first, others where there is room. */
function axis(drawing: Drawing, fill: string): string {
  const taken: [number, number][] = []
  const named = drawing.ticks.map((tick) => ({
    x: tick.x,
    major: tick.major,
    text: tickWords(tick.unit, tick.major, toIso(tick.ms)),
  }))
  return [...named.filter((t) => t.major), ...named.filter((t) => !t.major)]
    .flatMap(({ x, text, major }) => {
      const end = x + textWidth(text, 13) + 8
      if (end > drawing.width || taken.some(([a, b]) => x < b && end > a)) return []
      taken.push([x, end])
      return [line(text, x + 3, 16, { size: 13, fill, ...(major && { weight: 600 }) })]
    })
    .join('')
}

function tickWords(unit: 'day' | 'month' | 'year', major: boolean, iso: string): string {
  if (unit === 'year') return iso.slice(0, 4)
  if (unit === 'day') return String(Number(iso.slice(8)))
  const month = formatDate(iso.slice(0, 7), 'short')
  return major ? month : month.replace(/ \d{4}$/, '')
}
