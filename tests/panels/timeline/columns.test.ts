import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstDay, lastDay } from '../../../src/lib/dates'
import { eventColumns, keptColumns } from '../../../src/panels/timeline/columns'
import { anEvent, aPlan, knownOn } from './fixtures'

const utc = (day: string) => Date.parse(`${day}T00:00:00Z`)
const events = [
  anEvent('year', '2025'),
  anEvent('short', '2025-11-01'),
  anEvent('long', '2025-11-01', { endDate: '2025-11-05' }),
  anEvent('a', '2025-11-02'),
  anEvent('b', '2025-11-02'),
  aPlan('plan', [['2025-01-01', 'planned', '2025-11-03']]),
  anEvent('last', '2025-11-04'),
]
const undated = aPlan('some-day', [['2025-01-01', 'planned']])
const ids = (list: readonly { id: string }[]) => list.map((event) => event.id)
const columnsOf = (list: Parameters<typeof knownOn>[1]) => eventColumns(knownOn('2025-12-31', list).events)

describe('the order of events on the time line', () => {
  it('is by first day, last day and id, whatever the order of the data; those without a date are apart', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...events, undated]), (some) => {
        const columns = columnsOf(some)
        const dated = events.filter((event) => some.includes(event))
        expect(ids(columns.events)).toEqual(ids(dated))
        expect(ids(columns.undated)).toEqual(some.includes(undated) ? ['some-day'] : [])
        expect([...columns.starts]).toEqual(dated.map((event) => utc(firstDay(event.date))))
        expect([...columns.ends]).toEqual(dated.map((event) => utc(lastDay(event.endDate ?? event.date)) + 86_400_000))
      }),
    )
  })

  it('of very many on few days is that of a plain sort', () => {
    const day = fc.integer({ min: 1, max: 9 }).map((n) => `2025-11-0${n}`)
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { maxLength: 40 }), (spans) => {
        const list = spans.map(([from, to], i) => anEvent(`e${i % 7}-${i}`, from, to > from ? { endDate: to } : {}))
        const name = (e: (typeof list)[number]) => `${e.date} ${e.endDate ?? e.date} ${e.id}`
        expect(ids(columnsOf(list).events)).toEqual(ids(list.toSorted((a, b) => (name(a) < name(b) ? -1 : 1))))
      }),
    )
  })

  it('is made once for a list', () => {
    const list = knownOn('2025-12-31', events.toReversed()).events
    expect(eventColumns(list)).toBe(eventColumns(list))
  })
})

describe('the events kept', () => {
  const columns = () => columnsOf([...events, undated])

  it('stay in order with their moments, those without a date too', () => {
    const kept = keptColumns(columns(), (event) => event.id === 'a' || event.id === 'year' || event.id === 'some-day')
    expect(ids(kept.events)).toEqual(['year', 'a'])
    expect([...kept.starts]).toEqual([utc('2025-01-01'), utc('2025-11-02')])
    expect([...kept.ends]).toEqual([utc('2026-01-01'), utc('2025-11-03')])
    expect([...keptColumns(columns(), (event) => event.id === 'plan').plan]).toEqual([1])
    expect(ids(kept.undated)).toEqual(['some-day'])
  })

  it('are the same columns while nothing is left out, dated or not', () => {
    const all = columns()
    expect(keptColumns(all, () => true)).toBe(all)
    const dated = keptColumns(all, (event) => event.date !== undefined)
    expect(dated).not.toBe(all)
    expect(dated.undated).toEqual([])
    expect(ids(keptColumns(all, (event) => event.date === undefined).undated)).toEqual(['some-day'])
  })
})
