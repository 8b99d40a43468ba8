import { describe, expect, it } from 'vitest'
import type { DossierEvent } from '../../../src/api/events'
import { splitAt, type TimelineFilters, timelineView } from '../../../src/panels/timeline/model'
import { domainOf } from '../../../src/panels/timeline/range'
import { anEvent, aPlan, chosen, knownOn } from './fixtures'

const utc = (day: string) => Date.parse(`${day}T00:00:00Z`)
const DAY = '2025-11-25'
const viewOf = (events: readonly DossierEvent[], more: Partial<TimelineFilters> = {}, search = '') =>
  timelineView(knownOn(DAY, events), { ...chosen(search), ...more })
const ids = (view: ReturnType<typeof viewOf>) => view.events.map((event) => event.id)

describe('which events pass', () => {
  const events = [
    anEvent('call', '2025-11-01', { kind: 'call', confidence: 'high' }),
    anEvent('talks', '2025-11-02', { kind: 'talks', confidence: 'low', summary: 'Of wool and silk.' }),
    anEvent('doubtful', '2025-11-03', { kind: 'call', confidence: 'low' }),
    anEvent('plain', '2025-11-04'),
  ]

  it('those of a kind, of a confidence, of both; all without a choice', () => {
    expect(ids(viewOf(events))).toEqual(['call', 'talks', 'doubtful', 'plain'])
    expect(ids(viewOf(events, { kind: 'call' }))).toEqual(['call', 'doubtful'])
    expect(ids(viewOf(events, { confidence: 'low' }))).toEqual(['talks', 'doubtful'])
    expect(ids(viewOf(events, { confidence: 'low', kind: 'call' }))).toEqual(['doubtful'])
    expect(ids(viewOf(events, { q: 'silk' }))).toEqual(['talks'])
    expect(ids(viewOf(events, { q: 'talks' }))).toEqual(['talks'])
  })

  it('another choice of the same facts is another view, another range the same events and lanes', () => {
    const known = knownOn(DAY, events)
    const first = timelineView(known, chosen('?from=2025-11-01'))
    const ranged = timelineView(known, chosen('?to=2025-11-20'))
    expect(ranged.lanes).toBe(first.lanes)
    expect(ranged.range).not.toEqual(first.range)
    const calls = timelineView(known, { ...chosen(), kind: 'call' })
    expect(ids(calls)).toEqual(['call', 'doubtful'])
    expect(ids(timelineView(known, chosen()))).toHaveLength(4)
    expect(ids(timelineView(known, { ...chosen(), kind: 'talks' }))).toEqual(['talks'])
  })

  it('tell whether the reader chose the days', () => {
    const is = (search: string) => viewOf(events, {}, search).chosen
    expect([is(''), is('?from=2025-11-01'), is('?to=2025-11-01'), is('?from=2025-11-01&to=2025-11-02')]).toEqual([
      ...[false, true, true, true],
    ])
  })
})

describe('what the view tells of plans', () => {
  const moved = (id: string, was: string, is: string) =>
    aPlan(id, [
      ['2025-09-01', 'planned', was],
      ['2025-10-01', 'moved', is],
    ])

  it('which events were something else before, in order', () => {
    const view = viewOf([
      moved('b', '2025-12-01', '2026-02-01'),
      moved('a', '2025-12-02', '2026-01-01'),
      anEvent('c', '2025-11-01'),
    ])
    expect(ids(view)).toEqual(['c', 'a', 'b'])
    expect(view.moved).toEqual([1, 2])
    expect(viewOf([aPlan('once', [['2025-09-01', 'planned', '2026-01-01']])]).moved).toEqual([])
  })

  it('how many plans are among the events from each on: planned or moved, not carried out or called off', () => {
    const called = aPlan('off', [
      ['2025-09-01', 'planned', '2026-01-05'],
      ['2025-10-01', 'cancelled'],
    ])
    const events = [
      anEvent('fact', '2025-11-01'),
      moved('moved', '2025-12-01', '2026-01-01'),
      called,
      aPlan('planned', [['2025-09-01', 'planned', '2026-02-01']]),
    ]
    expect([...viewOf(events).plannedFrom]).toEqual([2, 2, 1, 1, 0])
  })

  it('a plan that began and still can come stands in what is left of its days', () => {
    const end = utc('2025-11-26')
    const heads = (...events: DossierEvent[]) => [...viewOf(events).heads]
    expect(heads(aPlan('year', [['2025-01-01', 'planned', '2025']]))).toEqual([end])
    expect(heads(aPlan('ahead', [['2025-01-01', 'planned', '2026-01-01']]))).toEqual([utc('2026-01-01')])
    expect(heads(aPlan('today', [['2025-01-01', 'planned', DAY]]))).toEqual([utc(DAY)])
    expect(heads(anEvent('fact', '2025'))).toEqual([utc('2025-01-01')])
    expect(
      heads(
        aPlan('put-off', [
          ['2025-01-01', 'planned', '2025'],
          ['2025-02-01', 'moved'],
        ]),
      ),
    ).toEqual([utc('2025-01-01')])
    const view = viewOf([aPlan('year', [['2025-01-01', 'planned', '2025']])])
    expect([...view.starts]).toEqual([utc('2025-01-01')])
    expect(view).toMatchObject({ asOf: DAY, asOfMs: end })
  })
})

describe('an interval', () => {
  const events = [anEvent('a', '2025-11-01'), anEvent('b', '2025-11-03'), anEvent('c', '2025-11-05')]
  const split = (from: string, to: string) => splitAt(viewOf(events), domainOf({ from, to }))

  it('holds the events that touch it; what ends at its start or begins at its end does not', () => {
    expect(split('2025-11-02', '2025-11-04')).toStrictEqual({
      ...{ inside: [1], earlier: 1, later: 1, laterPlanned: 0, nearestEarlier: 0, nearestLater: 2 },
    })
  })
  it('names no neighbour where there is none', () => {
    expect(split('2025-11-01', '2025-11-05')).toStrictEqual({ inside: [0, 1, 2], earlier: 0, later: 0, laterPlanned: 0 })
    expect(split('2025-12-01', '2025-12-02')).toStrictEqual({
      ...{ inside: [], earlier: 3, later: 0, laterPlanned: 0, nearestEarlier: 2 },
    })
    expect(split('2025-10-01', '2025-10-02')).toStrictEqual({
      ...{ inside: [], earlier: 0, later: 3, laterPlanned: 0, nearestLater: 0 },
    })
  })
})
