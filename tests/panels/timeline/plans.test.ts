import { describe, expect, it } from 'vitest'
import { eventColumns } from '../../../src/panels/timeline/columns'
import { layOut } from '../../../src/panels/timeline/drawing'
import { timelineFinding } from '../../../src/panels/timeline/finding'
import { timelineView } from '../../../src/panels/timeline/model'
import { earlierDates, isAhead, plansAhead, standingOf } from '../../../src/panels/timeline/plans'
import { domainOf } from '../../../src/panels/timeline/range'
import { timelineSummary } from '../../../src/panels/timeline/summary'
import { anEvent, aPlan, chosen, knownOn, movedVisit } from './fixtures'

const visitOn = (date: string) => {
  const [event] = knownOn(date, [movedVisit]).events
  if (!event) throw new Error('the visit is known')
  return { date: event.date, standing: standingOf(event), earlier: earlierDates(event).map((was) => was.date) }
}

describe('a plan that moved shows what was planned then', () => {
  it.each([
    ['2025-09-20', { date: '2026', standing: 'planned', earlier: [] }],
    ['2025-11-25', { date: '2026-04', standing: 'planned', earlier: [] }],
    ['2026-02-20', { date: '2026-03-31', standing: 'planned', earlier: ['2026-04'] }],
    ['2026-03-16', { date: '2026-03-31', standing: 'planned', earlier: ['2026-04'] }],
    ['2026-03-17', { date: '2026-03-31', standing: 'postponed', earlier: ['2026-04'] }],
    ['2026-03-25', { date: '2026-05-14', standing: 'moved', earlier: ['2026-04', '2026-03-31'] }],
  ])('on %s', (date, expected) => {
    expect(visitOn(date)).toEqual(expected)
  })

  it('draws the earlier dates in its row, linked to the present one', () => {
    const view = timelineView(knownOn('2026-03-25', [movedVisit]), chosen('?from=2026-03-01&to=2026-05-30'))
    const { ghosts, marks } = layOut(view, domainOf(view.range), { width: 910, height: 200 })
    expect(ghosts.map((ghost) => ghost.was.date)).toEqual(['2026-04', '2026-03-31'])
    expect(ghosts.map((ghost) => [ghost.lane, ghost.row])).toEqual(marks.concat(marks).map((mark) => [mark.lane, mark.row]))
    // 14 May is day 75 of 91 on 910 pixels; April's middle is day 46.
    expect(ghosts[0]?.links).toEqual([[460, 745]])
  })

  it('ends the link in a stub when the present date is not drawn', () => {
    const view = timelineView(knownOn('2026-03-25', [movedVisit]), chosen('?from=2026-03-01&to=2026-04-29'))
    const { ghosts, marks } = layOut(view, domainOf(view.range), { width: 600, height: 200 })
    expect(marks).toEqual([])
    const [link] = ghosts[0]?.links ?? []
    expect(link?.[0]).toBeCloseTo(460)
    expect(link?.[1]).toBeCloseTo(496)
  })
})

describe('plans ahead', () => {
  const events = [
    aPlan('far', [['2025-11-01', 'planned', '2026-12-31']]),
    aPlan('near', [['2025-11-01', 'planned', '2025-11-27']]),
    aPlan('today', [['2025-11-01', 'planned', '2025-11-25']]),
    aPlan('month', [['2025-11-01', 'planned', '2026-04']]),
    aPlan('past', [['2025-11-01', 'planned', '2025-11-24']]),
    aPlan('off', [
      ['2025-11-01', 'planned', '2025-12-01'],
      ['2025-11-10', 'cancelled'],
    ]),
  ]
  it('are those that stand and are not past, next first, with the days left where a day is known', () => {
    const plans = plansAhead(eventColumns(knownOn('2025-11-25', events).events), '2025-11-25')
    expect(plans.map((plan) => [plan.event.id, plan.daysLeft])).toEqual([
      ['today', 0],
      ['near', 2],
      ['month', undefined],
      ['far', 401],
    ])
  })
})

describe('how an event stands', () => {
  const only = (...events: Parameters<typeof knownOn>[1]) => {
    const [event] = knownOn('2026-12-31', events).events
    if (!event) throw new Error('the event is known')
    return event
  }
  const moves = (...entries: [string, 'planned' | 'moved' | 'occurred', string?][]) => only(aPlan('visit', entries))

  it('is postponed only when it was moved last, and to no date', () => {
    expect(standingOf(moves(['2025-11-01', 'planned', '2025-12-01'], ['2025-11-02', 'moved']))).toBe('postponed')
    expect(standingOf(moves(['2025-11-01', 'planned', '2025-12-01'], ['2025-11-02', 'moved', '2026-01-01']))).toBe('moved')
    expect(standingOf(moves(['2025-11-01', 'planned', '2025-12-01'], ['2025-11-02', 'planned']))).toBe('planned')
    expect(standingOf(only(anEvent('call', '2025-11-24', { status: 'moved' })))).toBe('moved')
    expect(standingOf(only(anEvent('call', '2025-11-24')))).toBe('occurred')
  })

  it('has the dates that it had before, each once, without those that its date only makes more precise', () => {
    const event = moves(
      ['2025-11-01', 'planned', '2026-03'],
      ['2025-11-02', 'planned', '2026-02-01'],
      ['2025-11-03', 'planned', '2026-03'],
      ['2025-11-04', 'moved'],
      ['2025-11-05', 'planned', '2026-06'],
      ['2025-11-06', 'planned', '2026'],
      ['2025-11-07', 'moved', '2026-06-15'],
    )
    expect(earlierDates(event)).toEqual([
      { date: '2026-03', knownOn: '2025-11-01' },
      { date: '2026-02-01', knownOn: '2025-11-02' },
    ])
    expect(earlierDates(moves(['2025-11-01', 'planned']))).toEqual([])
  })

  it('a date of the same first or last day that does not hold the present one is an earlier one', () => {
    expect(earlierDates(moves(['2025-11-01', 'planned', '2026-06-01'], ['2025-11-02', 'moved', '2026-06']))).toHaveLength(1)
    expect(earlierDates(moves(['2025-11-01', 'planned', '2026-06-30'], ['2025-11-02', 'moved', '2026-06']))).toHaveLength(1)
  })

  it('is ahead while planned or moved, not put off, to its last day', () => {
    const ahead = (event: ReturnType<typeof only>, asOf: string) =>
      event.date !== undefined && isAhead({ ...event, date: event.date }, asOf)
    const moved = moves(['2025-11-01', 'planned', '2025-12-01'], ['2025-11-02', 'moved', '2026-01-10'])
    expect([ahead(moved, '2026-01-10'), ahead(moved, '2026-01-11')]).toEqual([true, false])
    expect(ahead(moves(['2025-11-01', 'planned', '2025-12-01'], ['2025-11-02', 'moved']), '2025-11-25')).toBe(false)
    expect(ahead(moves(['2025-11-01', 'planned', '2025-12-01'], ['2025-11-02', 'occurred']), '2025-11-25')).toBe(false)
    const span = only(anEvent('talks', '2025-12-01', { endDate: '2025-12-03', status: 'planned' }))
    expect([ahead(span, '2025-12-03'), ahead(span, '2025-12-04')]).toEqual([true, false])
    expect(ahead(only(anEvent('month', '2025-12', { status: 'planned' })), '2025-12-31')).toBe(true)
  })
})

describe('the order of plans ahead', () => {
  const planned = (id: string, date: string, rest = {}) => aPlan(id, [['2025-11-01', 'planned', date]], rest)
  const ids = (...events: Parameters<typeof knownOn>[1]) =>
    plansAhead(eventColumns(knownOn('2025-11-25', events).events), '2025-11-25').map((plan) => [plan.event.id, plan.daysLeft])

  it('is by the day they are due: a month and a year on their last', () => {
    expect(ids(planned('year', '2026'), planned('month', '2026-04'), planned('day', '2026-04-15'))).toEqual([
      ['day', 141],
      ['month', undefined],
      ['year', undefined],
    ])
    expect(ids(planned('later', '2026-05-01'), planned('month', '2026-04'))).toEqual([
      ['month', undefined],
      ['later', 157],
    ])
  })

  it('one under way has no days left', () => {
    const talks = anEvent('talks', '2025-11-20', { endDate: '2025-11-30', status: 'planned', knownOn: '2025-11-01' })
    expect(ids(talks)).toEqual([['talks', 0]])
  })

  it('of one day is that of their ids', () => {
    expect(ids(planned('b', '2026-04-15'), planned('a', '2026-04-15'), planned('c', '2026-04-15')).map(([id]) => id)).toEqual([
      ...['a', 'b', 'c'],
    ])
  })
})

describe('the finding', () => {
  const finding = (date: string, events: Parameters<typeof knownOn>[1], search = '') => {
    const known = knownOn(date, events)
    return timelineFinding(timelineView(known, chosen(search)), known)
  }
  const deadline = (id: string, date: string) => aPlan(id, [['2025-11-01', 'planned', date]])
  it('names the next two dates with the days left', () => {
    const events = [
      aPlan('target', [['2025-11-01', 'planned', '2025-11-27']], { title: 'Target (hoped for)' }),
      deadline('orders-due', '2025-12-31'),
      deadline('more', '2026-06-01'),
    ]
    expect(finding('2025-11-25', events)).toBe('Next: Target in 2 days (27 Nov); orders due in 36 days (31 Dec)')
  })
  it('counts what falls on one date together', () => {
    expect(finding('2025-11-26', [deadline('a', '2025-11-27'), deadline('b', '2025-11-27')])).toBe(
      'Next: a and 1 more in 1 day (27 Nov)',
    )
  })
  it('gives no days where only a month is known', () => {
    expect(finding('2025-11-25', [movedVisit])).toBe('Next: visit, April 2026')
  })
  it('says so when nothing is ahead', () => {
    expect(finding('2025-11-25', [anEvent('a-call', '2025-11-24')])).toBe(
      'No plan or deadline is known after 25 November 2025; the latest event is a call (24 Nov)',
    )
    expect(finding('2025-11-25', [])).toBe('No plan or deadline is known after 25 November 2025')
  })
  it('keeps to the filter', () => {
    const [other, own] = [deadline('a', '2025-11-27'), anEvent('b', '2025-11-20', { issueIds: ['island'] })]
    expect(finding('2025-11-25', [other, own], '?issue=island')).toMatch(/^No plan .* the latest event is b /)
  })
  it('blames the filters when they let nothing through', () => {
    expect(finding('2025-11-25', [deadline('a', '2025-11-27')], '?issue=island')).toBe(
      'No event known on 25 November 2025 matches the filters',
    )
  })
})

describe('the summary', () => {
  it('counts what is drawn and what is not', () => {
    const events = [
      anEvent('old', '2025-01-01'),
      anEvent('a', '2025-11-20'),
      aPlan('plan', [['2025-11-01', 'planned', '2025-12-31']]),
    ]
    const view = timelineView(knownOn('2025-11-25', events), chosen('?from=2025-11-01&to=2026-01-31'))
    expect(timelineSummary(view)).toBe(
      '2 events from 1 November 2025 to 31 January 2026, 1 after 25 November 2025; 0 moved, 0 cancelled. ' +
        '1 event earlier, 0 later, 0 without a date. The next plan or deadline: plan, 31 December 2025.',
    )
  })
})
