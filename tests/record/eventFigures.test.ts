import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asKnownOn } from '../../src/record/asKnownOn'
import { figuresOf } from '../../src/record/eventFigures'
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
