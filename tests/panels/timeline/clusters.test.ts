import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/lib/dates'
import { EVENT_KINDS } from '../../../src/lib/vocabulary'
import { MARK_GAP, placeMarks } from '../../../src/panels/timeline/clusters'
import { layOut, rowY } from '../../../src/panels/timeline/drawing'
import { eventList } from '../../../src/panels/timeline/list'
import { timelineView } from '../../../src/panels/timeline/model'
import { domainOf } from '../../../src/panels/timeline/range'
import { anEvent, aPlan, chosen, knownOn } from './fixtures'

const marksOf = (dates: readonly string[], width: number, rows: number) => {
  const events = dates.map((date, i) => anEvent(`e${i}`, date))
  const view = timelineView(knownOn('2025-12-31', events), chosen('?from=2025-11-01&to=2025-11-30&issue=trade'))
  return placeMarks(view, domainOf(view.range), width, [rows])
}

describe('marks', () => {
  it('stand at the middle of their day', () => {
    // 30 days on 300 pixels: 10 pixels a day.
    expect(marksOf(['2025-11-01', '2025-11-10'], 300, 1).marks.map((mark) => mark.x)).toEqual([5, 95])
  })
  it('less than a target apart are counted together', () => {
    const { marks } = marksOf(['2025-11-10', '2025-11-11', '2025-11-20'], 300, 1)
    expect(marks.map((mark) => [mark.x, mark.members.length])).toEqual([
      [100, 2],
      [195, 1],
    ])
  })
  it('part again when the width grows, and keep their key', () => {
    const wide = marksOf(['2025-11-10', '2025-11-11'], 900, 1).marks
    expect(wide.map((mark) => mark.key)).toEqual(['e0', 'e1'])
    expect(marksOf(['2025-11-10', '2025-11-11'], 300, 1).marks[0]?.key).toBe('e0')
  })
  it('use further rows before they are counted together', () => {
    const { marks } = marksOf(['2025-11-10', '2025-11-10', '2025-11-10'], 300, 2)
    expect(marks.map((mark) => [mark.row, mark.members.length])).toEqual([
      [0, 2],
      [1, 1],
    ])
  })
  it('stand in one row while their words have room, and spread over the rows when they have not', () => {
    const rows = (dates: readonly string[]) => marksOf(dates, 900, 3).marks.map((mark) => mark.row)
    expect(rows(['2025-11-01', '2025-11-12', '2025-11-23'])).toEqual([0, 0, 0])
    expect(rows(['2025-11-01', '2025-11-04', '2025-11-07', '2025-11-10'])).toEqual([0, 1, 2, 0])
  })
  it('are bounded by the width, not by the number of events', () => {
    const many = Array.from({ length: 3000 }, (_, i) => addDays('2025-11-01', i % 30))
    expect(marksOf(many, 300, 1).marks.length).toBeLessThanOrEqual(300 / MARK_GAP + 1)
  })
})

const day = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2025-01-01', n))
const date = fc.oneof(
  { weight: 8, arbitrary: day },
  { weight: 1, arbitrary: day.map((d) => d.slice(0, 7)) },
  { weight: 1, arbitrary: day.map((d) => d.slice(0, 4)) },
)
const someEvents = fc
  .array(
    fc.record({
      date,
      days: fc.integer({ min: 0, max: 40 }),
      kind: fc.constantFrom(...EVENT_KINDS),
      issue: fc.constantFrom('island', 'trade', 'tone', 'unheard-of'),
      planned: fc.constantFrom('no', 'yes', 'undated'),
    }),
    { maxLength: 120 },
  )
  .map((rows) =>
    rows.map(({ date: on, days, kind, issue, planned }, i) => {
      const rest = { kind, issueIds: [issue], knownOn: '2024-01-01' }
      if (planned === 'undated') return aPlan(`e${i}`, [['2024-01-01', 'planned']], rest)
      if (planned === 'yes') return aPlan(`e${i}`, [['2024-01-01', 'planned', on]], rest)
      return anEvent(`e${i}`, on, { ...rest, ...(on.length === 10 && { endDate: addDays(on, days) }) })
    }),
  )
const address = fc
  .record({
    from: day,
    length: fc.integer({ min: 0, max: 800 }),
    lane: fc.constantFrom('issue', 'party', 'kind'),
    issue: fc.constantFrom('', '&issue=trade', '&issue=tone,island'),
  })
  .map(({ from, length, lane, issue }) => `?from=${from}&to=${addDays(from, length)}&lane=${lane}${issue}`)

describe('at any range and size', () => {
  it('marks, cluster counts, earlier, later and undated together are the filtered events', () => {
    fc.assert(
      fc.property(
        someEvents,
        address,
        fc.integer({ min: 20, max: 3000 }),
        fc.integer({ min: 0, max: 900 }),
        (all, search, width, height) => {
          const known = knownOn('2025-11-25', all)
          const filters = chosen(search)
          const view = timelineView(known, filters)
          const drawn = layOut(view, domainOf(view.range), { width, height })
          const members = drawn.marks.flatMap((mark) => mark.members)
          const passing = known.events.filter(
            (e) => filters.issue.length === 0 || e.issueIds.some((id) => filters.issue.includes(id)),
          )
          expect(members.length + drawn.earlier + drawn.later + view.undated.length).toBe(passing.length)
          expect(new Set(members).size).toBe(members.length)
          for (const mark of drawn.marks) {
            expect(mark.x).toBeGreaterThanOrEqual(-MARK_GAP / 2)
            expect(mark.x).toBeLessThanOrEqual(width + MARK_GAP / 2)
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('no two marks are nearer than a target', () => {
    fc.assert(
      fc.property(someEvents, address, fc.integer({ min: 20, max: 3000 }), (all, search, width) => {
        const view = timelineView(knownOn('2025-11-25', all), chosen(search))
        const drawn = layOut(view, domainOf(view.range), { width, height: 300 })
        const byRow = new Map<number, number[]>()
        for (const mark of drawn.marks) byRow.set(rowY(drawn, mark), [...(byRow.get(rowY(drawn, mark)) ?? []), mark.x])
        for (const xs of byRow.values()) {
          xs.forEach((x, i) => {
            if (i > 0) expect(x - (xs[i - 1] ?? 0)).toBeGreaterThanOrEqual(MARK_GAP - 0.02)
          })
        }
      }),
      { numRuns: 100 },
    )
  })

  it('the list holds the same events as the drawing, each once', () => {
    fc.assert(
      fc.property(someEvents, address, (all, search) => {
        const view = timelineView(knownOn('2025-11-25', all), chosen(search))
        const list = eventList(view)
        const listed = [...list.ahead.map((plan) => plan.event.id), ...list.months.flatMap((m) => m.events.map((e) => e.id))]
        const drawn = layOut(view, domainOf(view.range), { width: 800, height: 300 }).marks.flatMap((mark) =>
          mark.members.map((i) => view.events[i]?.id),
        )
        expect(listed.toSorted()).toEqual(drawn.toSorted())
      }),
      { numRuns: 100 },
    )
  })
})
