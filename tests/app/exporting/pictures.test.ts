import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { meta } from '../../../mocks/data/meta'
import { exportModel } from '../../../src/app/exporting/exportModel'
import { drawingOf } from '../../../src/app/exporting/pictures'
import { stepPicture } from '../../../src/app/exporting/stepPicture'
import type { Subject } from '../../../src/app/exporting/subjects'
import { stepViews } from '../../../src/app/stepViews'
import { PICTURE_SIZES, type PictureSize, pictureOf } from '../../../src/export/picture'
import { svgWidth, wrapped, xmlText } from '../../../src/export/svgText'
import { chartView } from '../../../src/panels/commitments/chartView'
import { commitmentsView } from '../../../src/panels/commitments/model'
import { matrixView } from '../../../src/panels/issue-matrix/model'
import { layOut } from '../../../src/panels/timeline/drawing'
import { splitAt, timelineView } from '../../../src/panels/timeline/model'
import { domainOf } from '../../../src/panels/timeline/range'
import { givenAt, REAL } from './given'

const SIZES: PictureSize[] = ['slide', 'square', 'print']
const VIEWS: [Subject, string, string][] = [
  ['commitments', '?commitment=soy-2025-12mmt', '2025-11-25'],
  ['commitments', '?commitment=soy-2025-12mmt&unit=bu', '2026-10-09'],
  ['matrix', '', '2025-11-25'],
  ['matrix', '?rows=all', '2026-10-09'],
  ['timeline', '?from=2025-10-01&to=2026-01-20', '2025-11-25'],
  ['timeline', '?lane=party', '2026-10-09'],
]
const palette = (token: string) => `var(--${token})`
function made([subject, address, date]: [Subject, string, string], size: PictureSize) {
  const given = givenAt(address, date)
  const model = exportModel(subject, given)
  const draw = drawingOf(subject, given.known, given.filters)
  if (!draw) throw new Error('no drawing')
  return { given, model, text: pictureOf(model, { size, palette, draw }) }
}
const count = (text: string, what: string) => text.split(what).length - 1

describe.each(VIEWS)('%s %s on %s', (...view) => {
  it.each(SIZES)('%s: a whole picture that says what it is', (size) => {
    const { model, text } = made(view, size)
    expect(XMLValidator.validate(text)).toBe(true)
    const { svg } = new XMLParser({ ignoreAttributes: false }).parse(text)
    expect(svg['@_viewBox']).toBe(`0 0 ${PICTURE_SIZES[size].width} ${PICTURE_SIZES[size].height}`)
    expect(String(svg.title)).toBe(model.title)
    expect(svg.desc).toContain(model.link)
    expect(text).toContain('As known on')
    expect(text).toContain('SAMPLE DATA')
    expect(text).toMatch(/Sources: /)
    expect(text).not.toMatch(/NaN|undefined|Infinity|<script|href=|\son\w+=/)
  })

  it('nothing stands outside the picture', () => {
    const { text } = made(view, 'slide')
    const { width, height } = PICTURE_SIZES.slide
    const frame = text.slice(0, text.indexOf('<g'))
    for (const [, x, y, size, words] of frame.matchAll(
      /<text x="([\d.-]+)" y="([\d.-]+)" font-size="([\d.]+)"[^>]*>([^<]*)</g,
    )) {
      expect(Number(y)).toBeLessThanOrEqual(height)
      expect(Number(x) + svgWidth(words ?? '', Number(size))).toBeLessThanOrEqual(width)
    }
  })
})

describe('the marks', () => {
  it('of the pledge are its counts in the days drawn', () => {
    const { given, text } = made(['commitments', '?commitment=soy-2025-12mmt', '2025-11-25'], 'slide')
    const { pledge } = commitmentsView(given.known, given.filters)
    const chart = pledge && chartView(pledge, given.filters, given.known)
    expect(chart?.marks.length).toBeGreaterThan(5)
    expect(count(text, 'data-mark=')).toBe(chart?.marks.filter((m) => m.t >= chart.t[0] && m.t <= chart.t[1]).length)
  })

  it('of the matrix are its cells', () => {
    const { given, text } = made(['matrix', '', '2025-11-25'], 'print')
    const cells = matrixView(given.known, given.filters).rows.flatMap((r) => r.cells)
    expect(count(text, 'data-cell=')).toBe(cells.length)
    for (const cell of cells) expect(text).toContain(`data-cell="${cell.issueId} ${cell.partyId}"`)
  })

  it('of the timeline count every event of the range', () => {
    const { given, text } = made(['timeline', '?from=2025-10-01&to=2026-01-20', '2025-11-25'], 'square')
    const view = timelineView(given.known, given.filters)
    const { inside } = splitAt(view, domainOf(view.range))
    const drawn = [...text.matchAll(/data-count="(\d+)"/g)].reduce((sum, [, n]) => sum + Number(n), 0)
    expect(drawn).toBe(inside.length)
  })

  it('of the timeline have the colour of their lane, as on screen', () => {
    const given = givenAt('?lane=party&from=2025-10-01&to=2026-01-20', '2025-11-25')
    const draw = drawingOf('timeline', given.known, given.filters)
    const text = draw?.({ x: 0, y: 0, width: 1200, height: 500 }, (token) => `of-${token}`) ?? ''
    const view = timelineView(given.known, given.filters)
    const { marks } = layOut(view, domainOf(view.range), { width: 1010, height: 500 })
    for (const token of ['party-1', 'party-2', 'muted']) {
      const own = marks.filter((mark) => view.lanes[mark.lane]?.colour === token)
      const drawn = [...text.matchAll(/data-count="\d+"[^>]*><(?:path|rect) [^>]*/g)].filter(([mark]) =>
        mark.includes(`"of-${token}"`),
      )
      expect(own.length).toBeGreaterThan(0)
      expect(drawn).toHaveLength(own.length)
    }
  })
})

describe('text in a picture', () => {
  it('is text, whatever it holds', () => {
    const hostile = '<script>alert(1)</script>" onload="x" \u202e\u0000\ud800 &amp;'
    const { text, model } = made(['matrix', '', '2025-11-25'], 'slide')
    const bad = pictureOf(
      { ...model, title: hostile, filters: [hostile], link: hostile },
      { size: 'slide', palette, draw: () => '' },
    )
    expect(XMLValidator.validate(bad)).toBe(true)
    expect(bad).not.toMatch(/<script/)
    for (const sign of ['<', '>', '"', '\u202e', '\u0000', '\ud800']) expect(xmlText(hostile)).not.toContain(sign)
    expect(text.length).toBeGreaterThan(bad.length)
  })

  it('is broken into lines that fit, and says when there is more', () => {
    const words = 'one two three four five six seven eight nine ten'
    const lines = wrapped(words, 90, 15, 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
    for (const each of lines) expect(svgWidth(each, 15)).toBeLessThanOrEqual(90)
    expect(wrapped(words, 1000, 15, 2)).toEqual([words])
  })

  it('a view without a drawing has no picture', () => {
    const given = givenAt('')
    expect(drawingOf('questions', given.known, given.filters)).toBeUndefined()
    expect(drawingOf('sources', given.known, given.filters)).toBeUndefined()
  })
})

describe('the small picture of a step', () => {
  const views = stepViews(REAL, meta.asOf, '2025-11-25')
  it.each([
    ['the pledge with its marks', '?asof=2025-11-25&commitment=soy-2025-12mmt&panel=commitments', 'data-mark'],
    ['the matrix with its cells', '?asof=2025-11-25&panel=matrix', 'data-cell="taiwan us"'],
    ['the timeline with its events', '?asof=2025-11-25&panel=timeline', 'data-count'],
    ['an undertaking in words', '?asof=2025-11-25&commitment=tariff-truce&panel=commitments', 'US-China tariff'],
    ['the findings in words', '?asof=2025-11-25', 'Taiwan leads'],
  ])('is %s', (_, address, shown) => {
    const text = stepPicture(address, views)
    expect(XMLValidator.validate(text)).toBe(true)
    expect(text).toContain(shown)
  })
})
