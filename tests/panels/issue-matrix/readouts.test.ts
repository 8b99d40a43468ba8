import { describe, expect, it } from 'vitest'
import type { Account } from '../../../src/api/accounts'
import type { DossierEvent } from '../../../src/api/events'
import { eventsWithAccounts } from '../../../src/panels/issue-matrix/eventsWithAccounts'
import { readoutView } from '../../../src/panels/issue-matrix/readouts'
import { asKnownOn } from '../../../src/record/asKnownOn'
import type { Dossier } from '../../../src/record/dossier'
import { aDossier, anAccount, anEvent } from '../../record/makers'
import { DOSSIER, NO_FILTERS } from './fixture'

const known = () => asKnownOn(DOSSIER, '2025-01-15')

describe('readouts side by side', () => {
  it('are there for events of which two accounts are held by then', () => {
    expect(eventsWithAccounts(known())).toEqual(['talks'])
    expect(eventsWithAccounts(asKnownOn(DOSSIER, '2025-01-09'))).toEqual([])
  })

  it('give place, words and share, silence where we hold the text', () => {
    const view = readoutView(known(), 'talks', NO_FILTERS)
    expect(view.accounts.map((a) => a.id)).toEqual(['y', 'x'])
    expect(view.hiddenExtracts).toBe(1)
    expect(view.rows.map((row) => [row.issueId, row.differs])).toEqual([
      ['fish', true],
      ['ports', false],
      ['tone', false],
    ])
    expect(view.rows[0]?.cells).toEqual([
      { kind: 'not-mentioned', accountId: 'y' },
      { kind: 'said', accountId: 'x', place: 1, words: 100, share: 0.5 },
    ])
    expect(view.rows[2]?.cells[0]).toEqual({ kind: 'no-text', accountId: 'y', completeness: 'full' })
    expect(view.largestShare).toBe(1)
  })

  it('claim no silence for an extract', () => {
    const view = readoutView(known(), 'talks', NO_FILTERS, { extracts: true })
    const ports = view.rows.find((row) => row.issueId === 'ports')
    expect(ports?.cells.find((c) => c.accountId === 'z')).toEqual({ kind: 'no-text', accountId: 'z', completeness: 'extract' })
  })

  it('obey the filters and "only differences"', () => {
    expect(readoutView(known(), 'talks', { issue: ['ports'], party: [] }).rows.map((r) => r.issueId)).toEqual(['ports'])
    expect(readoutView(known(), 'talks', { issue: [], party: ['bland'] }).accounts.map((a) => a.id)).toEqual(['x'])
    expect(readoutView(known(), 'talks', NO_FILTERS, { onlyDifferences: true }).rows.map((r) => r.issueId)).toEqual(['fish'])
  })
})

describe('the accounts of a small world', () => {
  const issue = (id: string, order: number) => ({ id, name: id, covers: '', order, shown: true })
  const party = (id: string, order: number) => ({ id, name: id, order, column: true })
  const parts = (accounts: Account[], events: DossierEvent[] = []): Partial<Dossier> => ({
    ...{ accounts, events, issues: [issue('tech', 2), issue('farm', 1)], parties: [party('us', 2), party('cn', 1)] },
  })
  const cut = (accounts: Account[], events: DossierEvent[] = []) =>
    asKnownOn(aDossier({ ...parts(accounts, events) }), '2025-12-31')
  const view = (accounts: Account[], options = {}, filters = {}) =>
    readoutView(cut(accounts), 'event', { ...NO_FILTERS, ...filters }, options)

  it('stand for the latest event first, of one day in the order of the accounts, an unknown one last', () => {
    const of = (id: string, eventId: string) => anAccount({ id, eventId })
    const ids = ['gone', 'old', 'twin', 'call', 'lone']
    const accounts = [...ids, 'gone', 'old', 'twin', 'call'].map((eventId, i) => of(`a${i}`, eventId))
    const events = [
      anEvent({ id: 'call', date: '2025-11-24' }),
      anEvent({ id: 'old', date: '2025-10-30' }),
      anEvent({ id: 'twin', date: '2025-11-24' }),
      anEvent({ id: 'lone', date: '2025-11-25' }),
    ]
    expect(eventsWithAccounts(cut(accounts, events))).toEqual(['twin', 'call', 'old', 'gone'])
  })

  it('come in the order of the parties, of one party as in the data, an unknown party last', () => {
    const accounts = [
      anAccount({ id: 'x', partyId: 'nobody' }),
      anAccount({ id: 'u1', partyId: 'us' }),
      anAccount({ id: 'c', partyId: 'cn' }),
      anAccount({ id: 'u2', partyId: 'us' }),
      anAccount({ id: 'y', partyId: 'no one' }),
      anAccount({ id: 'other', partyId: 'us', eventId: 'talks' }),
    ]
    expect(view(accounts).accounts.map((a) => a.id)).toEqual(['c', 'u1', 'u2', 'x', 'y'])
    expect(view(accounts, {}, { party: ['us'] }).accounts.map((a) => a.id)).toEqual(['u1', 'u2'])
    expect(view(accounts, {}, { party: ['eu'] }).accounts).toHaveLength(5)
  })

  it('extracts are left out only where two whole accounts are left', () => {
    const extract = anAccount({ id: 'e', completeness: 'extract' })
    const [one, two] = [anAccount({ id: 'one' }), anAccount({ id: 'two', completeness: 'composite' })]
    expect(view([one, extract])).toMatchObject({ hiddenExtracts: 0, accounts: [{ id: 'one' }, { id: 'e' }] })
    expect(view([one, two, extract])).toMatchObject({ hiddenExtracts: 1, accounts: [{ id: 'one' }, { id: 'two' }] })
    expect(view([one, two, extract], { extracts: true })).toMatchObject({ hiddenExtracts: 0 })
  })

  it('have a row for each issue raised or left out: listed ones in order, then the rest by name', () => {
    const accounts = [
      anAccount({ id: 'a', order: ['zinc', 'tech'], notMentioned: ['coal'] }),
      anAccount({ id: 'b', partyId: 'cn', notMentioned: ['farm', 'tech'] }),
    ]
    expect(view(accounts).rows.map((row) => [row.issueId, row.differs])).toEqual([
      ['farm', false],
      ['tech', true],
      ['coal', false],
      ['zinc', false],
    ])
    expect(view([anAccount({ id: 'a' })]).rows).toEqual([])
  })

  it('tell place and words; a share only where the whole is counted', () => {
    const of = (parts: Partial<Account>) => {
      const found = view([anAccount({ id: 'a', order: ['tech', 'farm'], ...parts })])
      return { cell: found.rows[0]?.cells[0], largest: found.largestShare }
    }
    const said = { kind: 'said', accountId: 'a', place: 2 }
    expect(of({})).toEqual({ cell: { ...said, words: undefined, share: undefined }, largest: 0 })
    expect(of({ words: 200, wordsByIssue: { farm: 50 } })).toEqual({ cell: { ...said, words: 50, share: 0.25 }, largest: 0.25 })
    expect(of({ words: 200, wordsByIssue: { tech: 50 } }).cell).toEqual({ ...said, words: undefined, share: undefined })
    expect(of({ wordsByIssue: { farm: 50 } }).cell).toEqual({ ...said, words: 50, share: undefined })
    expect(of({ words: 0, wordsByIssue: { farm: 0 } }).cell).toEqual({ ...said, words: 0, share: undefined })
  })

  it('the largest share is that of all rows, drawn or not', () => {
    const accounts = [
      anAccount({ id: 'a', order: ['tech', 'farm'], words: 10, wordsByIssue: { tech: 9, farm: 1 } }),
      anAccount({ id: 'b', partyId: 'cn', order: ['tech'], notMentioned: ['farm'] }),
    ]
    const found = view(accounts, { onlyDifferences: true })
    expect(found.rows.map((row) => row.issueId)).toEqual(['farm'])
    expect(found.largestShare).toBe(0.9)
    expect(found.eventId).toBe('event')
  })
})
