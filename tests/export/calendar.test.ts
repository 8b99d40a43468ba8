import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarText } from '../../src/export/calendar'
import { anEvent, aPlan, knownOn, movedVisit } from '../panels/timeline/fixtures'

const pledge = {
  id: 'buy-beans',
  kind: 'purchase' as const,
  title: 'Buy beans',
  issueIds: ['trade'],
  promisorIds: ['china'],
  versions: [version('v1', '2025-11-01', '2025-12-31'), version('v2', '2026-01-20', '2026-02-28')],
  confirmations: [],
  statuses: [],
  knownOn: '2025-11-01',
  sourceIds: ['wire'],
}
function version(id: string, knownOn: string, end: string) {
  return {
    id,
    statedOn: knownOn,
    statedBy: { partyId: 'us' },
    window: { end },
    act: 'ordered' as const,
    knownOn,
    sourceIds: ['wire'],
  }
}
const hostile = aPlan('talks', [['2025-10-01', 'planned', '2025-12-05']], {
  title: 'Talks, round 2; "open"\nEND:VEVENT',
  summary: 'Über die Ölpreise, 関税と大豆。'.repeat(12),
})
const all = [anEvent('past', '2025-11-20'), movedVisit, hostile]

/** What another reader of iCalendar makes of the file. */
function entries(date: string, only?: { eventIds: readonly string[] }) {
  const calendar = new ICAL.Component(ICAL.parse(calendarText(knownOn(date, all, { commitments: [pledge] }), only)))
  return calendar.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part)
    return {
      uid: event.uid,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      allDay: event.startDate.isDate,
      sequence: event.sequence,
      status: String(part.getFirstPropertyValue('status')),
      modified: String(part.getFirstPropertyValue('last-modified')),
      summary: event.summary,
      description: event.description,
    }
  })
}
const one = (date: string, uid: string) => entries(date).find((entry) => entry.uid === uid)

describe('the calendar file', () => {
  it('holds plans and windows ahead as whole days, the next first', () => {
    expect(entries('2025-11-25').map(({ uid, start, end, allDay }) => ({ uid, start, end, allDay }))).toEqual([
      { uid: 'talks@readout', start: '2025-12-05', end: '2025-12-06', allDay: true },
      { uid: 'buy-beans@readout', start: '2025-12-31', end: '2026-01-01', allDay: true },
      { uid: 'visit@readout', start: '2026-04-01', end: '2026-05-01', allDay: true },
    ])
    expect(one('2025-11-25', 'visit@readout')?.summary).toBe('visit (day not known)')
  })

  it('keeps any text whole for another reader', () => {
    const talks = one('2025-11-25', 'talks@readout')
    expect(talks?.summary).toContain('Talks, round 2; "open"')
    expect(talks?.description).toContain('Über die Ölpreise, 関税と大豆。'.repeat(12))
    expect(talks?.description).toMatch(/As known on 25 November 2025\.\nSources:\nA wire: A report, https:\/\/example\.org\/a$/)
  })

  it('updates a moved plan under the same name, and takes it off while it has no date', () => {
    const visit = (date: string) => {
      const entry = one(date, 'visit@readout')
      return entry && [entry.start, entry.end, entry.sequence, entry.status, entry.modified]
    }
    expect(visit('2025-11-25')).toEqual(['2026-04-01', '2026-05-01', 1, 'CONFIRMED', '2025-10-30T00:00:00Z'])
    expect(visit('2026-02-20')).toEqual(['2026-03-31', '2026-04-01', 2, 'CONFIRMED', '2026-02-20T00:00:00Z'])
    expect(visit('2026-03-17')).toEqual(['2026-03-31', '2026-04-01', 3, 'CANCELLED', '2026-03-17T00:00:00Z'])
    expect(visit('2026-03-25')).toEqual(['2026-05-14', '2026-05-15', 4, 'CONFIRMED', '2026-03-25T00:00:00Z'])
  })

  it('moves the end of a window with the version in force, and drops it when it is past', () => {
    expect(one('2025-12-31', 'buy-beans@readout')).toMatchObject({ start: '2025-12-31', sequence: 0 })
    expect(one('2026-01-10', 'buy-beans@readout')).toBeUndefined()
    expect(one('2026-01-20', 'buy-beans@readout')).toMatchObject({ start: '2026-02-28', sequence: 1 })
  })

  it('holds one event when one is asked for', () => {
    expect(entries('2025-11-25', { eventIds: ['talks'] }).map((entry) => entry.uid)).toEqual(['talks@readout'])
  })
})
