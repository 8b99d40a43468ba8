import { describe, expect, it } from 'vitest'
import { emptied, rowOfEvent, splitAt, timelineView } from '../../../src/panels/timeline/model'
import { domainOf } from '../../../src/panels/timeline/range'
import { anEvent, aPlan, chosen, knownOn } from './fixtures'

const laneKeys = (view: ReturnType<typeof timelineView>) => view.lanes.map((lane) => lane.key)
const lanesById = (view: ReturnType<typeof timelineView>) =>
  Object.fromEntries(view.events.map((event, i) => [event.id, view.lanes[view.laneOf[i] ?? 0]?.key]))

const events = [
  anEvent('second', '2025-11-20', { issueIds: ['trade', 'island'], partyIds: ['china', 'us'], kind: 'purchase' }),
  anEvent('first', '2025-11-10', { issueIds: ['island'] }),
  anEvent('tone', '2025-11-12', { issueIds: ['tone'], partyIds: ['us'], kind: 'call' }),
  anEvent('later-known', '2025-11-12', { knownOn: '2025-12-01' }),
]

describe('the events of the timeline', () => {
  it('stand in date order, without those that became known later', () => {
    const view = timelineView(knownOn('2025-11-25', events), chosen())
    expect(view.events.map((event) => event.id)).toEqual(['first', 'tone', 'second'])
  })

  it('pass the issue, party and text filters', () => {
    const known = knownOn('2025-11-25', events)
    const ids = (search: string) => timelineView(known, chosen(search)).events.map((event) => event.id)
    expect(ids('?issue=island')).toEqual(['first', 'second'])
    expect(ids('?party=china')).toEqual(['second'])
    expect(ids('?q=SECOND')).toEqual(['second'])
    expect(ids('?issue=nowhere')).toEqual([])
  })

  it('are put in other lanes on the same day and under the same filters, and back', () => {
    const known = knownOn('2025-11-25', events)
    const byParty = laneKeys(timelineView(known, chosen('?lane=party')))
    const byIssue = laneKeys(timelineView(known, chosen('?lane=issue')))
    expect(byParty).toContain('china')
    expect(byIssue).toContain('island')
    expect(laneKeys(timelineView(known, chosen('?lane=party')))).toEqual(byParty)
  })

  it('are found by name, and by none of none', () => {
    const view = timelineView(knownOn('2025-11-25', events), chosen())
    expect(rowOfEvent(view, 'first')).toBe(0)
    expect(rowOfEvent(view, 'second')).toBe(2)
    expect(rowOfEvent(view, 'later-known')).toBe(-1)
    expect(rowOfEvent(view, undefined)).toBe(-1)
  })

  it('are left out, and nothing else is, of what is drawn before its size is known', () => {
    const view = timelineView(knownOn('2025-11-25', events), chosen())
    const none = emptied(view)
    expect(none).toMatchObject({ lanes: view.lanes, range: view.range, asOfMs: view.asOfMs, events: [], moved: [] })
    expect([none.starts, none.ends, none.heads, none.laneOf].map((column) => column.length)).toEqual([0, 0, 0, 0])
    expect([...none.plannedFrom]).toEqual([0])
    expect(splitAt(none, [0, view.asOfMs])).toEqual({ inside: [], earlier: 0, later: 0, laterPlanned: 0 })
  })

  it('are listed apart when no date is known', () => {
    const plan = aPlan('some-day', [
      ['2025-09-19', 'planned'],
      ['2026-01-01', 'planned', '2026'],
    ])
    const view = timelineView(knownOn('2025-11-25', [...events, plan]), chosen())
    expect(view.undated.map((event) => event.id)).toEqual(['some-day'])
    expect(view.events).toHaveLength(3)
  })

  it('are divided at the edges of the range; a month touches every day of it', () => {
    const all = [...events, anEvent('november', '2025-11'), aPlan('soon', [['2025-11-01', 'planned', '2025-12-31']])]
    const view = timelineView(knownOn('2025-11-25', all), chosen('?from=2025-11-15&to=2025-11-20'))
    const split = splitAt(view, domainOf(view.range))
    expect(split.inside.map((i) => view.events[i]?.id)).toEqual(['november', 'second'])
    expect(split).toMatchObject({ earlier: 2, later: 1, laterPlanned: 1 })
    expect(view.events[split.nearestEarlier ?? -1]?.id).toBe('tone')
    expect(view.events[split.nearestLater ?? -1]?.id).toBe('soon')
  })
})

describe('lanes', () => {
  it('by issue: shown issues in order, one lane for the rest; an event stands in the first it names', () => {
    const view = timelineView(knownOn('2025-11-25', events), chosen())
    expect(laneKeys(view)).toEqual(['island', 'trade', 'other'])
    expect(lanesById(view)).toEqual({ first: 'island', second: 'trade', tone: 'other' })
  })

  it('by issue under a filter: only the chosen ones, which take the event', () => {
    const view = timelineView(knownOn('2025-11-25', events), chosen('?issue=island'))
    expect(laneKeys(view)).toEqual(['island'])
    expect(lanesById(view)).toEqual({ first: 'island', second: 'island' })
  })

  it('without events of hidden issues there is no lane for the rest', () => {
    const view = timelineView(knownOn('2025-11-25', events.slice(0, 2)), chosen())
    expect(laneKeys(view)).toEqual(['island', 'trade'])
  })

  it('by party: those that have events, the actor first', () => {
    const view = timelineView(knownOn('2025-11-25', events), chosen('?lane=party'))
    expect(laneKeys(view)).toEqual(['us', 'china'])
    expect(lanesById(view)).toMatchObject({ second: 'china', first: 'us' })
  })

  it('by kind: in the order of the vocabulary', () => {
    const view = timelineView(knownOn('2025-11-25', events), chosen('?lane=kind'))
    expect(laneKeys(view)).toEqual(['call', 'statement', 'purchase'])
  })

  it('keep an issue that the data do not name, when it is chosen', () => {
    const odd = [anEvent('odd', '2025-11-20', { issueIds: ['mars'] })]
    const view = timelineView(knownOn('2025-11-25', odd), chosen('?issue=mars'))
    expect(lanesById(view)).toEqual({ odd: 'mars' })
  })
})
