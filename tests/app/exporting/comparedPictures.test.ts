import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { comparisonOf } from '../../../src/app/exporting/comparison'
import { exportModel } from '../../../src/app/exporting/exportModel'
import { drawingOf } from '../../../src/app/exporting/pictures'
import type { Subject } from '../../../src/app/exporting/subjects'
import { PICTURE_SIZES, pictureOf } from '../../../src/export/picture'
import { chartView } from '../../../src/panels/commitments/chartView'
import { commitmentsView } from '../../../src/panels/commitments/model'
import { matrixView } from '../../../src/panels/issue-matrix/model'
import { layOut } from '../../../src/panels/timeline/drawing'
import { timelineView } from '../../../src/panels/timeline/model'
import { domainOf } from '../../../src/panels/timeline/range'
import { givenAt } from './given'

const palette = (token: string) => `var(--${token})`
const count = (text: string, what: string) => text.split(what).length - 1

describe('while two days are compared, the picture', () => {
  const COMPARED: [Subject, string][] = [
    ['commitments', '?commitment=soy-2025-12mmt'],
    ['matrix', ''],
    ['timeline', '?from=2025-10-01&to=2026-01-20'],
  ]
  const at = (address: string, compare: boolean) => {
    const query = `${address === '' ? '?' : `${address}&`}${compare ? 'compare=2025-11-20' : ''}`
    const given = givenAt(query, '2025-11-25')
    return { given, comparison: comparisonOf(given) }
  }

  it.each(COMPARED)('of %s marks what differs, and says of which days', (subject, address) => {
    const { given, comparison } = at(address, true)
    const draw = drawingOf(subject, given.known, given.filters, comparison?.keys)
    if (!draw) throw new Error('no drawing')
    const text = pictureOf(exportModel(subject, given), { size: 'slide', palette, draw, note: comparison?.note })
    expect(XMLValidator.validate(text)).toBe(true)
    expect(count(text, 'data-differs=')).toBe(expectedMarks(subject, given, comparison?.keys ?? new Set()))
    expect(text).toContain('◆ differs between 20 Nov 2025 and 25 Nov 2025')
  })

  it.each(COMPARED)('of %s has no mark where nothing is compared', (subject, address) => {
    const { given, comparison } = at(address, false)
    expect(comparison).toBeUndefined()
    const draw = drawingOf(subject, given.known, given.filters, undefined)
    if (!draw) throw new Error('no drawing')
    const text = pictureOf(exportModel(subject, given), { size: 'slide', palette, draw })
    expect(text).not.toMatch(/data-differs|◆/)
  })

  /** Counted from what became known between the two days, apart from the drawing. */
  function expectedMarks(subject: Subject, { known, filters }: ReturnType<typeof givenAt>, keys: ReadonlySet<string>): number {
    const isNew = ({ knownOn }: { knownOn: string }) => knownOn > '2025-11-20'
    if (subject === 'commitments') {
      const { pledge } = commitmentsView(known, filters)
      const chart = pledge && chartView(pledge, filters, known)
      const marks = chart?.marks.filter((m) => m.t >= chart.t[0] && m.t <= chart.t[1] && isNew(m.count.observation)) ?? []
      expect(marks.length).toBeGreaterThan(2)
      return marks.length
    }
    if (subject === 'timeline') {
      const view = timelineView(known, filters)
      const { marks } = layOut(view, domainOf(view.range), { width: PICTURE_SIZES.slide.width - 80 - 190, height: 500 })
      const marked = marks.filter((mark) => mark.members.some((i) => keys.has(`event:${view.events[i]?.id}`)))
      expect(marked.length).toBeGreaterThan(2)
      return marked.length
    }
    const { rows } = matrixView(known, filters)
    const cells = rows.flatMap((r) => r.cells).filter((c) => c.kind === 'level' && isNew(c))
    const stands = rows.flatMap((r) => [...r.alignments, r.status]).filter((s) => s !== undefined && isNew(s.latest))
    expect(cells.length).toBeGreaterThan(2)
    return cells.length + stands.length
  }
})
