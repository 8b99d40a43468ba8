import { describe, expect, it } from 'vitest'
import type { DossierEvent } from '../../src/api/events'
import { joinDossier, type Parts } from '../../src/record/join'
import { itemsOf } from '../mocks/facts'
import { aBaseline, aCommitment, aCount, aDispute, anAccount, anEntry, anEvent, aStateOf } from './makers'

const source = { id: 's1', title: 'A page', publisher: 'A paper', url: null, publishedOn: null, kind: 'news' as const }
const issue = { id: 'farm', name: 'Farm goods', covers: '', order: 1, shown: true }
const party = (id: string) => ({ id, name: id, column: true, order: 1 })
const claim = {
  id: 'said',
  issueId: 'farm',
  partyId: 'us',
  text: 'It was said.',
  kind: 'position' as const,
  knownOn: '2025-11-24',
  sourceIds: ['s1'],
}
const position = {
  id: 'cell',
  issueId: 'farm',
  partyId: 'us',
  prominence: 2 as const,
  words: 'w',
  because: 'b',
  claimIds: ['said'],
  knownOn: '2025-11-24',
  sourceIds: ['s1'],
}

const whole: Parts = {
  issues: [issue],
  parties: [party('us'), party('cn')],
  sources: [source],
  commitments: [aCommitment({})],
  observations: [aCount({ id: 'count' })],
  claims: [claim],
  positions: [position],
  events: [anEvent({})],
}

describe('joining the lists', () => {
  it('keeps all of a whole dossier without a finding', () => {
    const { dossier, findings } = joinDossier(whole)
    expect(findings).toEqual([])
    expect(dossier).toMatchObject(whole)
  })

  it('lists that have not come are empty', () => {
    const { dossier, findings } = joinDossier({})
    expect(findings).toEqual([])
    expect(Object.values(dossier).every((list) => list.length === 0)).toBe(true)
    expect(Object.keys(dossier)).toHaveLength(13)
  })

  it('leaves out an item none of whose sources is known, and names it', () => {
    const { dossier, findings } = joinDossier({ ...whole, observations: [aCount({ id: 'count', sourceIds: ['s8', 's9'] })] })
    expect(dossier.observations).toEqual([])
    expect(findings).toEqual([
      { resource: 'observations', id: 'count', field: 'sourceIds', reason: 'names no source that is known', kept: false },
    ])
  })

  it('one known source is enough', () => {
    const { dossier, findings } = joinDossier({ ...whole, observations: [aCount({ id: 'count', sourceIds: ['s9', 's1'] })] })
    expect(dossier.observations).toHaveLength(1)
    expect(findings).toEqual([])
  })

  it('keeps every item when the sources themselves cannot be had', () => {
    const { sources: _, ...rest } = whole
    const { dossier, findings } = joinDossier(rest)
    expect(findings).toEqual([])
    expect(dossier.commitments).toHaveLength(1)
    expect(dossier.events).toHaveLength(1)
  })

  it('sources that came as an empty list are known to be none', () => {
    expect(joinDossier({ ...whole, sources: [] }).dossier.commitments).toEqual([])
  })
})

describe('the order of events', () => {
  const idsOf = (...events: DossierEvent[]) => joinDossier({ events }).dossier.events.map((event) => event.id)

  it('is that of their first days, then of their last days, then of their ids', () => {
    const june = anEvent({ id: 'june', date: '2025-06' })
    const first = anEvent({ id: 'z', date: '2025-06-01', endDate: '2025-06-03' })
    const short = anEvent({ id: 'y', date: '2025-06-01' })
    const twin = anEvent({ id: 'x', date: '2025-06-01' })
    const late = anEvent({ id: 'a', date: '2025-06-02' })
    const ordered = ['x', 'y', 'z', 'june', 'a']
    expect(idsOf(june, first, short, twin, late)).toEqual(ordered)
    expect(idsOf(late, twin, short, first, june)).toEqual(ordered)
  })

  it('puts plans last, by id and not by the dates that they came to have', () => {
    const soon = anEvent({ id: 'b', date: '2025-01-01', statuses: [anEntry({ knownOn: '2024-12-01', date: '2025-01-01' })] })
    const far = anEvent({ id: 'a', date: '2026-01-01', statuses: [anEntry({ knownOn: '2024-12-01', date: '2026-01-01' })] })
    const fact = anEvent({ id: 'c', date: '2027-01-01', statuses: [] })
    expect(idsOf(soon, far, fact)).toEqual(['c', 'a', 'b'])
    expect(idsOf(fact, far, soon)).toEqual(['c', 'a', 'b'])
    expect(idsOf(far, fact, soon)).toEqual(['c', 'a', 'b'])
  })

  it('is made once for a list, and the list that came is left as it was', () => {
    const events = [anEvent({ id: 'b' }), anEvent({ id: 'a' })]
    const [once, twice] = [joinDossier({ events }).dossier.events, joinDossier({ events }).dossier.events]
    expect(once.map((event) => event.id)).toEqual(['a', 'b'])
    expect(twice).toBe(once)
    expect(events.map((event) => event.id)).toEqual(['b', 'a'])
  })

  it('a list of which nothing is left out stays the same list', () => {
    expect(joinDossier(whole).dossier.commitments).toBe(whole.commitments)
  })
})

describe('a reference to what is not known', () => {
  it.each([
    ['an issue of a commitment', { commitments: [aCommitment({ issueIds: ['farm', 'moon'] })] }, 'issueIds', 'moon'],
    ['a promisor', { commitments: [aCommitment({ promisorIds: ['atlantis'] })] }, 'promisorIds', 'atlantis'],
    ['the commitment of a count', { observations: [aCount({ id: 'c', commitmentId: 'gone' })] }, 'commitmentId', 'gone'],
    ['the issue of a claim', { claims: [{ ...claim, issueId: 'moon' }] }, 'issueId', 'moon'],
    ['the party of a claim', { claims: [{ ...claim, partyId: 'atlantis' }] }, 'partyId', 'atlantis'],
    ['a claim of a cell', { positions: [{ ...position, claimIds: ['said', 'unsaid'] }] }, 'claimIds', 'unsaid'],
    ['an issue of an event', { events: [anEvent({ issueIds: ['moon'] })] }, 'issueIds', 'moon'],
    ['a party of an event', { events: [anEvent({ partyIds: ['atlantis'] })] }, 'partyIds', 'atlantis'],
    ['the issue of a baseline', { baselines: [aBaseline({ id: 'b', issueId: 'moon' })] }, 'issueId', 'moon'],
    ['the issue of a cell', { positions: [{ ...position, issueId: 'moon' }] }, 'issueId', 'moon'],
    ['the party of a cell', { positions: [{ ...position, partyId: 'atlantis' }] }, 'partyId', 'atlantis'],
    ['the issue of a judgement', { assessments: [aStateOf({ id: 'a', issueId: 'moon' })] }, 'issueId', 'moon'],
    ['the party of an account', { accounts: [anAccount({ id: 'a', partyId: 'atlantis' })] }, 'partyId', 'atlantis'],
    ['the event of an account', { accounts: [anAccount({ id: 'a', eventId: 'party' })] }, 'eventId', 'party'],
    ['the issue of a dispute', { disputes: [aDispute({ id: 'd', issueId: 'moon' })] }, 'issueId', 'moon'],
  ] satisfies [string, Parts, string, string][])('%s keeps the item, with a warning', (_, part, field, missing) => {
    const { dossier, findings } = joinDossier({ ...whole, ...part })
    expect(dossier).toMatchObject(part)
    const [[resource, items] = ['', []]] = Object.entries(part)
    const reason = `names an unknown one, ${missing}`
    expect(findings).toEqual([{ resource, id: items[0]?.id, field, reason, kept: true }])
  })

  it('is none where a dispute names no issue', () => {
    expect(joinDossier({ ...whole, disputes: [aDispute({ id: 'd' })] }).findings).toEqual([])
  })

  it('is no finding while the list that would hold it has not come', () => {
    const { parties: _, issues: __, ...rest } = whole
    expect(joinDossier(rest).findings).toEqual([])
  })
})

describe('the real facts', () => {
  it('join without a finding and without a loss', () => {
    const { dossier, findings } = joinDossier(itemsOf)
    expect(findings).toEqual([])
    const { events, ...others } = itemsOf
    for (const [name, items] of Object.entries(others)) expect(dossier, name).toHaveProperty(name, items)
    expect(dossier.events).toHaveLength(events.length)
    expect(new Set(dossier.events)).toEqual(new Set(events))
    const planned = dossier.events.map((event) => (event.statuses?.length ?? 0) > 0)
    expect(planned).toEqual(planned.toSorted((a, b) => Number(a) - Number(b)))
    const years = dossier.events.filter((_, i) => !planned[i]).map((event) => event.date.slice(0, 4))
    expect(years).toEqual(years.toSorted())
  })
})

describe('among several events', () => {
  const known = anEvent({ id: 'known' })

  it.each([
    ['issueIds', { issueIds: ['farm', 'gone'] }],
    ['partyIds', { partyIds: ['us', 'gone'] }],
  ])('the one that names something unknown (%s) is found and kept', (field, parts) => {
    const { dossier, findings } = joinDossier({ ...whole, events: [known, anEvent({ id: 'odd', ...parts })] })
    expect(findings.map(({ id, field: where, kept }) => [id, where, kept])).toEqual([['odd', field, true]])
    expect(dossier.events).toHaveLength(2)
  })

  it.each([
    ['names no source that is known', ['s9']],
    ['names none', []],
  ])('the one that %s is left out, while the sources are there', (_, sourceIds) => {
    const events = [known, anEvent({ id: 'odd', sourceIds })]
    const { dossier, findings } = joinDossier({ ...whole, events })
    expect(findings.map(({ id, kept }) => [id, kept])).toEqual([['odd', false]])
    expect(dossier.events.map((event) => event.id)).toEqual(['known'])
    const { sources: _sources, ...withoutSources } = whole
    expect(joinDossier({ ...withoutSources, events }).findings).toEqual([])
  })

  it('of which one source of two is known, all are kept without a word', () => {
    const { dossier, findings } = joinDossier({ ...whole, events: [known, anEvent({ id: 'half', sourceIds: ['s9', 's1'] })] })
    expect(findings).toEqual([])
    expect(dossier.events).toHaveLength(2)
  })

  it('that name only what is known none is looked at again: there may be very many', () => {
    let looked = 0
    const event = anEvent({})
    const watched = {
      ...event,
      get issueIds() {
        looked++
        return event.issueIds
      },
    }
    const events = [watched, known]
    joinDossier({ ...whole, events })
    const before = looked
    joinDossier({ ...whole, events, claims: [] })
    expect(before).toBeGreaterThan(0)
    expect(looked).toBe(before)
  })
})
