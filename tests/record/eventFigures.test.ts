import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asKnownOn } from '../../src/record/asKnownOn'
import { copyFigures, copyRun, figuresOf, holdFigures, noFigures, orderedPart } from '../../src/record/eventFigures'
import { itemsOf } from '../mocks/facts'
import { anyDossier, someDay } from './arbitraries'
import { aDossier, anEntry, anEvent } from './makers'

const utc = (day: string) => Date.parse(`${day}T00:00:00Z`)

const events = (...parts: Parameters<typeof anEvent>[0][]) =>
  asKnownOn(aDossier({ events: parts.map((part, i) => anEvent({ id: `e${i}`, ...part })) }), '2025-12-31').events

it('a day opens and closes at midnight, a vague date with the days it can mean, a span with its last', () => {
  const { starts, ends } = figuresOf(
    events({ date: '2025-11-24' }, { date: '2026-04' }, { date: '2025-10-30', endDate: '2025-11-01' }),
  )
  expect([...starts]).toEqual([utc('2025-11-24'), utc('2026-04-01'), utc('2025-10-30')])
  expect([...ends]).toEqual([utc('2025-11-25'), utc('2026-05-01'), utc('2025-11-02')])
})

it('a plan that was never given a date has no moment, and is a plan', () => {
  const statuses = [anEntry({ status: 'planned', knownOn: '2025-10-30' }), anEntry({ status: 'moved', knownOn: '2025-11-20' })]
  const { starts, ends, plan, told } = figuresOf(
    events({ knownOn: '2025-10-30', status: 'moved', statuses }, { knownOn: '2025-11-02', status: 'occurred' }),
  )
  expect([starts[0], ends[0]]).toEqual([Number.NaN, Number.NaN])
  expect([...plan]).toEqual([1, 0])
  // The last of its entries, for the plan: days since 1970.
  expect([...told]).toEqual([utc('2025-11-20') / 86_400_000, utc('2025-11-02') / 86_400_000])
})

it('a cut has the spans of its own events, whether they come from the whole list or were changed by the cut', () => {
  fc.assert(
    fc.property(anyDossier, someDay, (dossier, day) => {
      const { events } = asKnownOn(dossier, day)
      // A list never seen before is reckoned from its dates alone.
      expect(figuresOf(events)).toEqual(figuresOf([...events]))
    }),
  )
})

it('so has every cut of the shipped facts', () => {
  for (const day of ['2025-11-24', '2025-12-03', '2026-01-20', '2026-03-16', '2026-10-09']) {
    const { events } = asKnownOn(itemsOf, day)
    expect(events.length).toBeGreaterThan(20)
    expect(figuresOf(events)).toEqual(figuresOf([...events]))
  }
})

it('a plan is what is planned or moved, or has a history whatever came of it', () => {
  const carriedOut = [
    anEntry({ knownOn: '2025-10-30', date: '2025-11-24' }),
    anEntry({ status: 'occurred', knownOn: '2025-11-24', date: '2025-11-24' }),
  ]
  const { plan } = figuresOf(
    events({ status: 'planned' }, { status: 'moved' }, { status: 'cancelled' }, { status: 'occurred', statuses: carriedOut }),
  )
  expect([...plan]).toEqual([1, 1, 0, 1])
})

describe('how much of a list is in date order', () => {
  const listed = (...parts: Parameters<typeof anEvent>[0][]) =>
    parts.map((part, i) => ({ ...anEvent({ id: `e${i}`, ...part }), history: [] }))

  it('is counted from its first event: by first day, last day and id', () => {
    expect(orderedPart([])).toBe(0)
    expect(orderedPart(listed({ date: '2025-11-02' }))).toBe(1)
    expect(orderedPart(listed({ date: '2025-11-01' }, { date: '2025-11-02' }, { date: '2025-11-01' }))).toBe(2)
    expect(orderedPart(listed({ date: '2025-11-01' }, { date: '2025-11-01', endDate: '2025-11-02' }))).toBe(2)
    expect(orderedPart(listed({ date: '2025-11-01', endDate: '2025-11-02' }, { date: '2025-11-01' }))).toBe(1)
    expect(orderedPart(listed({ id: 'b', date: '2025-11-01' }, { id: 'a', date: '2025-11-01' }))).toBe(1)
  })

  it('ends at an event without a date', () => {
    const [first, second, third] = listed({ date: '2025-11-01' }, {}, { date: '2025-11-03' })
    if (!first || !second || !third) throw new Error('three were made')
    const { date: _, ...undated } = second
    expect(orderedPart([first, undated, third])).toBe(1)
    expect(orderedPart([undated, third])).toBe(0)
  })

  it('of a cut is what the whole list says, where that was told', () => {
    const list = listed({ date: '2025-11-01' }, { date: '2025-11-02' }, { date: '2025-11-03' })
    holdFigures(list, figuresOf(list), 2)
    // From there on it is looked at.
    expect(orderedPart(list)).toBe(3)
    const odd = listed({ date: '2025-11-02' }, { date: '2025-11-01' })
    holdFigures(odd, figuresOf(odd), 2)
    expect(orderedPart(odd)).toBe(2)
  })

  it('figures are reckoned once for a list, and copied run by run', () => {
    const list = listed({ date: '2025-11-01', issueIds: ['farm'] }, { date: '2025-11-02' }, { date: '2025-11-03' })
    const figures = figuresOf(list)
    expect(figuresOf(list)).toBe(figures)
    const own = noFigures(4)
    copyRun(own, 2, figures, 1, 3)
    copyFigures(own, 0, figures, 0)
    for (const key of ['starts', 'ends', 'told', 'plan', 'issueSets', 'partySets'] as const) {
      expect([...own[key]], key).toEqual([figures[key][0], 0, figures[key][1], figures[key][2]])
    }
  })
})
