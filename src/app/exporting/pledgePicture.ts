import { scaleLinear } from 'd3-scale'
import { spreadPositions, stackLabels } from '../../charts/labels'
import { markPath } from '../../charts/marks'
import { stepPath } from '../../charts/timePlot'
import { timeTicks } from '../../charts/timeTicks'
import type { Draw } from '../../export/picture'
import { cut, line, round, svg } from '../../export/svgText'
import type { Filters } from '../../filters/parameters'
import { formatDate, toIso } from '../../lib/dates'
import { pictureWords } from '../../lib/strings/pictures'
import { BASIS_TERMS } from '../../lib/strings/terms'
import { basisLook } from '../../panels/commitments/basisLook'
import { chartView } from '../../panels/commitments/chartView'
import { commitmentsView } from '../../panels/commitments/model'
import { amountWords } from '../../panels/commitments/wording'
import type { KnownDossier } from '../../record/dossier'
import { differsMark } from './differsMark'

const LABELS = 270
const AXIS = 56
const FLAGS = 44

/** The pledge against its counts, as the page draws it; undefined for a commitment without an amount. */
export function pledgePicture(known: KnownDossier, filters: Filters, differing: ReadonlySet<string>): Draw | undefined {
  const { pledge } = commitmentsView(known, filters)
  if (!pledge) return undefined
  const chart = chartView(pledge, filters, known)
  return (box, palette) => {
    const [left, right] = [box.x + AXIS, box.x + box.width - LABELS]
    const [top, bottom] = [box.y + FLAGS, box.y + box.height - 26]
    const x = scaleLinear(chart.t, [left, right])
    const y = scaleLinear([0, chart.top], [bottom, top])
    const inside = (t: number) => t >= chart.t[0] && t <= chart.t[1]
    const [ink, muted, hairline] = [palette('ink'), palette('muted'), palette('hairline')]
    const parts: string[] = []
    const asOf = Math.min(right, Math.max(left, x(chart.asOf)))
    parts.push(svg('rect', { x: asOf, y: top, width: right - asOf, height: bottom - top, fill: palette('ground-future') }))
    for (const value of chart.ticks) {
      parts.push(svg('line', { x1: left, x2: right, y1: y(value), y2: y(value), stroke: hairline }))
      parts.push(line(String(value / chart.scale.divisor), left - 8, y(value) + 5, { size: 14, fill: muted, anchor: 'end' }))
    }
    parts.push(line(chart.scale.unit, box.x, top - 10, { size: 13, fill: muted }))
    for (const tick of timeTicks(chart.t[0], chart.t[1], right - left)) {
      parts.push(svg('line', { x1: x(tick.ms), x2: x(tick.ms), y1: bottom, y2: bottom + 5, stroke: muted }))
      parts.push(line(tick.label, x(tick.ms), bottom + 20, { size: 14, fill: muted, anchor: 'middle' }))
    }
    const flags = [
      {
        key: 'asof',
        x: asOf,
        text: pictureWords.asOf(formatDate(known.date, 'medium')),
        t: chart.asOf,
        current: true,
        dash: undefined,
      },
      ...chart.deadlines.map((d) => ({
        ...{ key: d.versionId, x: x(d.t), t: d.t, current: d.current, dash: d.current ? undefined : '2 4' },
        text: pictureWords[d.current ? 'due' : 'deadline'](formatDate(d.date, 'medium'), d.speaker?.split(' ').at(-1)),
      })),
    ].filter((flag) => inside(flag.t))
    for (const flag of flags)
      parts.push(
        svg('line', {
          ...{ x1: flag.x, x2: flag.x, y1: top, y2: bottom, 'stroke-dasharray': flag.dash },
          ...{ stroke: flag.key === 'asof' ? palette('accent') : ink, 'stroke-width': flag.current ? 1.6 : 1 },
        }),
      )
    for (const label of stackLabels(flags, { right, rows: 2, size: 14 }))
      parts.push(
        line(label.text, label.x, top - 8 - label.row * 18, {
          size: 14,
          fill: label.key === 'asof' ? palette('accent') : muted,
          anchor: label.anchor,
        }),
      )
    parts.push(
      svg('line', { x1: left, x2: right, y1: y(chart.pledged), y2: y(chart.pledged), stroke: ink, 'stroke-width': 2.5 }),
    )
    if (chart.evenPace) {
      const [a, b] = chart.evenPace
      parts.push(svg('line', { x1: x(a.t), y1: y(a.v), x2: x(b.t), y2: y(b.v), stroke: muted, 'stroke-dasharray': '6 4' }))
      const angle = (Math.atan2(y(b.v) - y(a.v), x(b.t) - x(a.t)) * 180) / Math.PI
      const [middle, high] = [x(a.t) + (x(b.t) - x(a.t)) * 0.3, y(a.v) + (y(b.v) - y(a.v)) * 0.3]
      const name = line(pictureWords.evenPace, 0, -7, { size: 14, fill: muted, anchor: 'middle' })
      parts.push(svg('g', { transform: `translate(${round(middle)} ${round(high)}) rotate(${round(angle)})` }, name))
    }
    for (const { basis, points } of chart.lines) {
      const path = stepPath(points.map(({ t, v }) => ({ left: x(t), top: y(v) })))
      if (points.length > 1)
        parts.push(svg('path', { d: path, fill: 'none', stroke: palette(tokenOf(basisLook(basis).colour)), 'stroke-width': 2 }))
    }
    for (const mark of chart.marks.filter((m) => inside(m.t))) {
      const { colour, shape } = basisLook(mark.basis)
      const fill = mark.count.cumulative ? palette(tokenOf(colour)) : palette('ground')
      if (mark.low !== mark.high)
        parts.push(
          svg('line', {
            x1: x(mark.t),
            x2: x(mark.t),
            y1: y(mark.low),
            y2: y(mark.high),
            stroke: palette(tokenOf(colour)),
            'stroke-width': 5,
          }),
        )
      parts.push(
        svg('path', {
          ...{ d: markPath(shape, 5.5), transform: `translate(${round(x(mark.t))} ${round(y(mark.high))})`, fill },
          ...{ stroke: palette(tokenOf(colour)), 'stroke-width': 1.4, 'data-mark': mark.key },
        }),
      )
      if (differing.has(`observation:${mark.count.observation.id}`))
        parts.push(differsMark(x(mark.t) + 11, y(mark.high) - 9, palette))
    }
    const latest = pledge.drawn.flatMap((b) => (b.latest ? [{ basis: b.basis, count: b.latest }] : []))
    const words = [
      {
        text: pictureWords.pledged(amountWords(pledge.quantity.value, pledge)),
        v: chart.pledged,
        colour: ink,
        shape: undefined,
      },
      ...latest.map(({ basis, count }) => ({
        text: pictureWords.count(BASIS_TERMS[basis].label, amountWords(count.high, pledge), formatDate(count.end, 'short')),
        v: chart.marks.find((m) => m.key === count.id)?.high ?? 0,
        colour: palette(tokenOf(basisLook(basis).colour)),
        shape: basisLook(basis).shape,
      })),
    ]
    const places = spreadPositions(
      words.map((w) => y(w.v)),
      22,
      top,
      bottom,
    )
    words.forEach((word, i) => {
      const at = places[i] ?? 0
      if (word.shape)
        parts.push(
          svg('path', { d: markPath(word.shape, 5.5), transform: `translate(${right + 18} ${round(at)})`, fill: word.colour }),
        )
      parts.push(line(cut(word.text, LABELS - 34, 14.5), right + 32, at + 5, { size: 14.5, fill: word.colour, weight: 600 }))
    })
    return svg('g', { 'data-from': toIso(chart.t[0]) }, ...parts)
  }
}

const tokenOf = (colour: string) => colour.replace(/^var\(--|\)$/g, '')
