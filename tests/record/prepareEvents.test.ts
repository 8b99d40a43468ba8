import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DossierEvent } from '../../src/api/events'
import { prepareEvents } from '../../src/app/prepareEvents'
import { lastDay } from '../../src/lib/dates'
import { asKnownOn } from '../../src/record/asKnownOn'
import { inDateOrder } from '../../src/record/dateOrder'
import { byId } from '../../src/record/dossier'
import { eventTable } from '../../src/record/eventTable'
import { idSetOf, idsOfSet, perIdSet } from '../../src/record/idSets'
import { joinDossier } from '../../src/record/join'
import { knowledgeDates } from '../../src/record/knowledge'
import { preparingEvents } from '../../src/record/prepareEvents'
import { referencesOf } from '../../src/record/references'
import { itemsOf } from '../mocks/facts'
import { anyDossier, someDay } from './arbitraries'
import { anEntry, anEvent } from './makers'

const ids = (list: readonly { id: string }[]) => list.map((event) => event.id)

describe('lists of ids by number', () => {
  it('each list has one number, whatever was asked before; another order is another list', () => {
    const list = fc.array(fc.constantFrom('taiwan', 'trade', 'us', 'cn', ''), { maxLength: 4 })
    fc.assert(
      fc.property(list, list, (one, other) => {
        const [a, b] = [idSetOf(one), idSetOf(other)]
        expect(idsOfSet(a)).toEqual(one)
        expect(a === b).toBe(JSON.stringify(one) === JSON.stringify(other))
        expect(idSetOf([...one])).toBe(a)
      }),
    )
    expect(idSetOf([])).toBe(0)
  })

  it('a list that begins another is its own, in whichever order they come', () => {
    const [long, short] = [idSetOf(['begun', 'ended']), idSetOf(['begun'])]
    expect(idsOfSet(short)).toEqual(['begun'])
    expect(idsOfSet(long)).toEqual(['begun', 'ended'])
  })

  it('a number that was never given is no list; later changes of the list do not reach it', () => {
    expect(idsOfSet(1e9)).toEqual([])
    const list = ['changed-later']
    const number = idSetOf(list)
    list.push('more')
    expect(idsOfSet(number)).toEqual(['changed-later'])
  })

  it('asks each list once, also when the answer is no', () => {
    const asked: (readonly string[])[] = []
    const answer = perIdSet((list) => {
      asked.push(list)
      return list.includes('us')
    })
    const [us, cn] = [idSetOf(['us']), idSetOf(['cn'])]
    expect([answer(us), answer(cn), answer(us), answer(cn)]).toEqual([true, false, true, false])
    expect(asked).toEqual([['us'], ['cn']])
  })
})

describe('the date order of a list', () => {
  const day = fc.constantFrom('1968-01-01', '2025-11-01', '2025-11-02', '2025-11', '2026-02-28', '2026')
  const event = fc.record({ date: day, end: fc.option(day), isPlan: fc.boolean() })

  it('is by first day, last day and id, its plans last by id, as a plain sort has it', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (parts) => {
        const list = parts.map(({ date, end, isPlan }, i) =>
          anEvent({
            id: `e${(i * 7) % 41}`,
            date,
            ...(end !== null && lastDay(end) >= lastDay(date) && { endDate: end }),
            ...(isPlan && { statuses: [anEntry({ knownOn: '2025-10-30', date })] }),
          }),
        )
        const first = (e: DossierEvent) =>
          e.date.length === 4 ? `${e.date}-01-01` : e.date.length === 7 ? `${e.date}-01` : e.date
        const name = (e: DossierEvent) =>
          e.statuses ? `plan ${e.id}` : `at ${first(e)} ${lastDay(e.endDate ?? e.date)} ${e.id}`
        const sorted = list.toSorted((a, b) => (name(a) < name(b) ? -1 : 1))
        expect(ids(inDateOrder(list))).toEqual(ids(sorted))
        expect(eventTable(inDateOrder(list)).ordered).toBe(list.filter((e) => !e.statuses).length)
      }),
    )
  })

  it('is put once', () => {
    const list = [anEvent({ id: 'b' }), anEvent({ id: 'a' })]
    expect(inDateOrder(list)).toBe(inDateOrder(list))
  })
})

it('the references of a list are those that its events name', () => {
  const list = [
    anEvent({ id: 'a', sourceIds: ['s1', 's2'], issueIds: ['farm'], partyIds: ['us', 'cn'] }),
    anEvent({ id: 'b', sourceIds: ['s2'], issueIds: [], partyIds: ['us'] }),
  ]
  const { sources, issues, parties, sourceless } = referencesOf(list)
  expect([[...sources], [...issues], [...parties], sourceless]).toEqual([['s1', 's2'], ['farm'], ['us', 'cn'], false])
  expect(referencesOf([...list, anEvent({ id: 'c', sourceIds: [] })]).sourceless).toBe(true)
})

describe('what is made ahead', () => {
  const drained = (events: readonly DossierEvent[]) => {
    for (const _ of preparingEvents(events));
  }

  it('is what is made when it is asked for: join, cut and index are the same', () => {
    fc.assert(
      fc.property(anyDossier, someDay, (facts, date) => {
        const [ahead, late] = [facts.events, facts.events.map((event) => ({ ...event }))]
        drained(ahead)
        const [one, other] = [joinDossier({ events: ahead }), joinDossier({ events: late })]
        expect(one).toEqual(other)
        expect(asKnownOn(one.dossier, date)).toEqual(asKnownOn(other.dossier, date))
        expect(knowledgeDates(one.dossier)).toEqual(knowledgeDates(other.dossier))
        for (const { id } of late) expect(byId(one.dossier.events).get(id)).toEqual(byId(other.dossier.events).get(id))
      }),
    )
  })

  it('is made once: prepared again, as when a server says that nothing changed, all is as it was', () => {
    const list = [anEvent({ id: 'b' }), anEvent({ id: 'a' })]
    drained(list)
    const { dossier } = joinDossier({ events: list })
    const table = eventTable(dossier.events)
    drained(list)
    expect(joinDossier({ events: list }).dossier.events).toBe(dossier.events)
    expect(eventTable(dossier.events)).toBe(table)
  })

  it('is made in many parts, and once made in fewer', () => {
    const events = Array.from({ length: 20_000 }, (_, i) => anEvent({ id: `e${i}` }))
    const first = [...preparingEvents(events)].length
    expect(first).toBeGreaterThan(20)
    expect([...preparingEvents(events)].length).toBeLessThan(first / 2)
  })

  it('lets the page have its turn between, for very many events, and ends with all made', async () => {
    const events = Array.from({ length: 30_000 }, (_, i) =>
      anEvent({ ...itemsOf.events[0], id: `e${i}`, date: `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 10}` }),
    )
    let turns = 0
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      turns++
      port2.postMessage(undefined)
    }
    port2.postMessage(undefined)
    await prepareEvents(events)
    port1.close()
    expect(turns).toBeGreaterThan(1)
    // The order is at hand.
    expect(inDateOrder(events)).toBe(joinDossier({ events }).dossier.events)
  })
})
