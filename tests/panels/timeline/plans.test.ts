import { describe, expect, it } from 'vitest'
import { eventColumns } from '../../../src/panels/timeline/columns'
import { layOut } from '../../../src/panels/timeline/drawing'
import { timelineFinding, timelineSummary } from '../../../src/panels/timeline/finding'
import { timelineView } from '../../../src/panels/timeline/model'
import { earlierDates, plansAhead, standingOf } from '../../../src/panels/timeline/plans'
import { domainOf } from '../../../src/panels/timeline/range'
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
    expect(finding('2025-11-25', [deadline('a', '2025-11-27')], '?issue=island')).toMatch(/^No plan/)
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
