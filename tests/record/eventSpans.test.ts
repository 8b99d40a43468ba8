import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asKnownOn } from '../../src/record/asKnownOn'
import { spansOf } from '../../src/record/eventSpans'
import { itemsOf } from '../mocks/facts'
import { anyDossier, someDay } from './arbitraries'

const utc = (day: string) => Date.parse(`${day}T00:00:00Z`)

it('a day opens and closes at midnight, a vague date with the days it can mean, a span with its last', () => {
  const { starts, ends } = spansOf([
    { date: '2025-11-24' },
    { date: '2026-04' },
    { date: '2025-10-30', endDate: '2025-11-01' },
    { date: '2025-10-30', endDate: '2025-10-29' },
    {},
  ])
  expect([...starts]).toEqual([utc('2025-11-24'), utc('2026-04-01'), utc('2025-10-30'), utc('2025-10-30'), Number.NaN])
  expect([...ends]).toEqual([utc('2025-11-25'), utc('2026-05-01'), utc('2025-11-02'), utc('2025-10-31'), Number.NaN])
})

it('a cut has the spans of its own events, whether they come from the whole list or were changed by the cut', () => {
  fc.assert(
    fc.property(anyDossier, someDay, (dossier, day) => {
      const { events } = asKnownOn(dossier, day)
      // A list never seen before is reckoned from its dates alone.
      expect(spansOf(events)).toEqual(spansOf([...events]))
    }),
  )
})

it('so has every cut of the shipped facts', () => {
  for (const day of ['2025-11-24', '2025-12-03', '2026-01-20', '2026-03-16', '2026-10-09']) {
    const { events } = asKnownOn(itemsOf, day)
    expect(events.length).toBeGreaterThan(20)
    expect(spansOf(events)).toEqual(spansOf([...events]))
  }
})
