import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, toUtcMs } from '../../../src/lib/dates'
import { chartEvents, gatherEvents } from '../../../src/panels/commitments/chartEvents'
import { zoomed } from '../../../src/panels/commitments/chartRange'
import { placeLineLabels } from '../../../src/panels/commitments/lineLabels'
import { staircase } from '../../../src/panels/commitments/staircase'
import { asKnownOn } from '../../../src/record/asKnownOn'
import { aCommitment, aDossier, anEvent, aVersion, tonnes } from '../../record/makers'
import { pledgeOf } from './pledges'

describe('zooming', () => {
  const range: [number, number] = [toUtcMs('2025-10-01'), toUtcMs('2026-01-09')]
  it('comes nearer about the day of the page, and goes away again', () => {
    expect(zoomed(range, toUtcMs('2025-11-20'), 0.5)).toEqual({ from: '2025-10-26', to: '2025-12-15' })
    expect(zoomed(range, toUtcMs('2025-11-20'), 2)).toEqual({ from: '2025-08-12', to: '2026-02-28' })
  })
  it('about the middle when the day is not in the drawing', () => {
    expect(zoomed(range, toUtcMs('2027-01-01'), 0.5)).toEqual({ from: '2025-10-26', to: '2025-12-15' })
  })
  it('stops at ten days', () => expect(zoomed([0, 12 * 86_400_000], 0, 0.5)).toBeUndefined())
})

describe('events in the chart', () => {
  const event = (id: string, date: string, more = {}) => anEvent({ id, date, issueIds: ['soy'], knownOn: date, ...more })
  it('are those of the pledge’s issues that had happened, within the time drawn', () => {
    const dossier = aDossier({
      events: [
        event('in', '2025-11-24'),
        event('planned', '2025-11-25', { status: 'planned' }),
        event('other', '2025-11-24', { issueIds: ['taiwan'] }),
        event('before', '2025-01-01'),
        event('after', '2025-12-05'),
        event('first', '2025-11-01'),
      ],
    })
    const known = asKnownOn(dossier, '2025-12-01')
    const t: [number, number] = [toUtcMs('2025-10-01'), toUtcMs('2026-01-01')]
    expect(chartEvents(known, ['soy'], t).map((e) => e.id)).toEqual(['first', 'in'])
  })
  it('near each other share a mark; none is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { maxLength: 40 }), fc.integer({ min: 1, max: 60 }), (days, apart) => {
        const events = days
          .toSorted((a, b) => a - b)
          .map((n, i) => ({ id: `e${i}`, date: addDays('2025-01-01', n), title: 't' }))
        const marks = gatherEvents(events, apart * 86_400_000)
        expect(marks.flatMap((m) => m.events)).toEqual(events)
        const gaps = marks.slice(1).map((m, i) => m.t - (marks[i]?.t ?? 0))
        expect(gaps.every((gap) => gap >= apart * 86_400_000)).toBe(true)
      }),
    )
  })
})

describe('names along lines', () => {
  const point = fc.record({ left: fc.integer({ min: 0, max: 800 }), top: fc.integer({ min: 0, max: 300 }) })
  it('meet neither each other nor what is drawn, and stay inside', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(point, point), { maxLength: 5 }), fc.array(point, { maxLength: 12 }), (lines, marks) => {
        const taken = marks.map((m) => ({ left: m.left - 8, right: m.left + 8, top: m.top - 8, bottom: m.top + 8 }))
        const placed = placeLineLabels(
          lines.map(([from, to], i) => ({ key: `${i}`, from, to, text: 'needed: 292 kt a day' })),
          taken,
          { left: 0, top: 0, right: 800, bottom: 300 },
        )
        placed.forEach(({ box }, i) => {
          for (const other of [...taken, ...placed.slice(i + 1).map((p) => p.box)])
            expect(box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom).toBe(
              false,
            )
          expect(box.left >= 0 && box.right <= 800 && box.top >= 0 && box.bottom <= 300).toBe(true)
        })
      }),
    )
  })
})

describe('the staircase of a family', () => {
  const pledge = (id: string, value: number, window: object) =>
    aCommitment({
      id,
      title: id,
      commodity: 'soybeans',
      knownOn: '2025-10-30',
      versions: [aVersion({ id: `${id}-v`, knownOn: '2025-10-30', quantity: tonnes(value), window })],
    })
  it('stands in order of the windows; a start that nobody stated is the end before', () => {
    const dossier = aDossier({
      commitments: [
        pledge('late', 25_000_000, { end: '2026-12-31' }),
        pledge('soon', 12_000_000, { start: '2025-10-01', end: '2025-12-31' }),
        pledge('endless', 9, {}),
      ],
    })
    const view = pledgeOf(dossier, '2025-11-24', { commitment: 'soon' })
    expect(staircase(view, dossier)).toEqual([
      { id: 'soon', title: 'soon', from: '2025-10-01', to: '2025-12-31', value: 12_000_000, stated: true, chosen: true },
      { id: 'late', title: 'late', from: '2025-12-31', to: '2026-12-31', value: 25_000_000, stated: false, chosen: false },
    ])
  })
})
