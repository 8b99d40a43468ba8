import { describe, expect, it } from 'vitest'
import { readAddress } from '../../../src/filters/parameters'
import { changesView, differingKeys } from '../../../src/panels/changes/model'
import { changesWindow } from '../../../src/panels/changes/window'
import { asKnownOn } from '../../../src/record/asKnownOn'
import {
  aBaseline,
  aClaim,
  aCommitment,
  aCount,
  aDispute,
  aDossier,
  anAccount,
  anAlignment,
  anEvent,
  aPosition,
  aQuestion,
  aStateOf,
  aVersion,
} from '../../record/makers'

/** One new fact of each kind, all of 24 November; two statements of one pledge. */
const world = () =>
  aDossier({
    commitments: [
      aCommitment({
        id: 'pledge',
        knownOn: '2025-11-24',
        versions: [aVersion({ knownOn: '2025-11-24', window: { end: '2025-12-31' } })],
        statuses: [{ status: 'agreed', knownOn: '2025-11-25', sourceIds: ['s1'] }],
      }),
    ],
    observations: [aCount({ id: 'count', value: 1 })],
    baselines: [aBaseline({ id: 'before' })],
    claims: [aClaim({ id: 'claim', partyId: 'cn' })],
    positions: [aPosition({ id: 'cell', issueId: 'tech' })],
    assessments: [anAlignment({ id: 'judged' })],
    accounts: [anAccount({ id: 'account', eventId: 'call' })],
    events: [anEvent({ id: 'call' })],
    disputes: [aDispute({ id: 'point' })],
    questions: [aQuestion({ id: 'asked' })],
  })
const viewOf = (query = '', until = '2025-12-01', asOf = until) =>
  changesView(asKnownOn(world(), until), '2025-11-01', asOf, readAddress(query))
const shown = (view: ReturnType<typeof viewOf>) => view.groups.flatMap((g) => g.changes.map((c) => c.itemId)).toSorted()

describe('the changes of a small world', () => {
  it('stand in groups by what they did, none of them empty, and are counted by panel', () => {
    const view = viewOf()
    expect(view).toMatchObject({ from: '2025-11-01', to: '2025-12-01', count: 11, all: 11 })
    expect(view.groups.map((g) => [g.kind, g.changes.length])).toEqual([
      ['status', 1],
      ['new', 10],
    ])
    expect(view.byPart).toEqual({ commitments: 4, matrix: 5, timeline: 1, questions: 1 })
    expect(viewOf('', '2025-11-24').groups.map((g) => g.kind)).toEqual(['new'])
  })

  it.each([
    ['commitments', ['before', 'count', 'pledge', 'pledge']],
    ['matrix', ['account', 'cell', 'claim', 'judged', 'point']],
    ['timeline', ['call']],
    ['questions', ['asked']],
  ])('of the panel %s are %j; the counts stay', (part, ids) => {
    const view = viewOf(`?part=${part}`)
    expect(shown(view)).toEqual(ids)
    expect(view).toMatchObject({ count: ids.length, all: 11, byPart: { commitments: 4, matrix: 5, timeline: 1, questions: 1 } })
  })

  it('pass by issue, by party and by words; those of no party pass only without a party', () => {
    expect(shown(viewOf('?issue=tech'))).toEqual(['cell'])
    expect(shown(viewOf('?party=cn'))).toEqual(['call', 'claim', 'count', 'pledge', 'pledge'])
    expect(shown(viewOf('?party=us'))).toEqual(['account', 'call', 'cell', 'point'])
    expect(shown(viewOf('?q=readout'))).toEqual(['account'])
    expect(shown(viewOf('?q=yes'))).toEqual(['point'])
    expect(viewOf('?q=readout')).toMatchObject({ count: 1, all: 11, byPart: { matrix: 1, commitments: 0 } })
  })

  it('a search looks at what stood before too', () => {
    const answers = ['Wool.', 'Silk.'].map((text, i) => ({ text, knownOn: `2025-11-0${i + 1}`, sourceIds: ['s1'] }))
    const known = asKnownOn(aDossier({ questions: [aQuestion({ id: 'q', answers })] }), '2025-12-01')
    expect(changesView(known, '2025-11-01', '2025-12-01', readAddress('?q=wool')).count).toBe(1)
  })

  it('are later than the page when their last day is', () => {
    expect(viewOf('', '2025-12-01', '2025-11-30').isLater).toBe(true)
    expect(viewOf('', '2025-12-01', '2025-12-01').isLater).toBe(false)
    expect(viewOf('', '2025-12-01', '2025-12-02').isLater).toBe(false)
  })

  it('are marked by fact, a position by its cell', () => {
    expect([...differingKeys(viewOf('?part=matrix'))].toSorted()).toEqual([
      ...['account:account', 'assessment:judged', 'cell:tech us', 'claim:claim', 'dispute:point'],
    ])
  })
})

describe('an assessment that takes the place of another', () => {
  const judged = ['first', 'second', 'third'].map((id, i) => aStateOf({ id, knownOn: `2025-11-0${i + 1}` }))
  const known = asKnownOn(aDossier({ assessments: judged }), '2025-12-01')
  const keys = (since: string) => [...differingKeys(changesView(known, since, '2025-12-01', readAddress('')))].toSorted()

  it('is marked on both days: where the new one stands, and where the one before it stands', () => {
    expect(keys('2025-11-02')).toEqual(['assessment:second', 'assessment:third'])
    expect(keys('2025-11-01')).toEqual(['assessment:first', 'assessment:second', 'assessment:third'])
    expect(keys('2025-11-03')).toEqual([])
  })
})

describe('which days are compared', () => {
  const days = ['2025-11-01', '2025-11-10', '2025-11-20'].map((date) => ({ date, count: 1 }))
  const given = { date: '2025-11-15', days, latest: '2025-11-20', compare: null, seen: undefined }

  it('the last day of knowledge and the one before it', () => {
    expect(changesWindow(given)).toEqual({ from: '2025-11-01', to: '2025-11-15', because: 'step' })
    expect(changesWindow({ ...given, date: '2025-11-10' })).toEqual({ from: '2025-11-01', to: '2025-11-10', because: 'step' })
    expect(changesWindow({ ...given, date: '2025-11-20' })).toEqual({ from: '2025-11-10', to: '2025-11-20', because: 'step' })
  })

  it('before the second day of knowledge the day before the last one, or before the page’s', () => {
    expect(changesWindow({ ...given, date: '2025-11-05' })).toEqual({ from: '2025-10-31', to: '2025-11-05', because: 'step' })
    expect(changesWindow({ ...given, date: '2025-10-01' })).toEqual({ from: '2025-09-30', to: '2025-10-01', because: 'step' })
  })

  it('a visit of the same day, or of a later one, does not count', () => {
    expect(changesWindow({ ...given, seen: '2025-11-14' })).toEqual({ from: '2025-11-14', to: '2025-11-15', because: 'visit' })
    expect(changesWindow({ ...given, seen: '2025-11-15' }).because).toBe('step')
    expect(changesWindow({ ...given, seen: '2025-11-16' }).because).toBe('step')
  })

  it('the choice "latest" is the last day of the data, or the page’s own while there are none', () => {
    const chosen = (compare: string, latest: string | undefined = '2025-11-20') => changesWindow({ ...given, compare, latest })
    expect(chosen('latest')).toEqual({ from: '2025-11-15', to: '2025-11-20', because: 'chosen' })
    expect(changesWindow({ ...given, compare: 'latest', latest: undefined })).toMatchObject({
      from: '2025-11-15',
      to: '2025-11-15',
    })
    expect(changesWindow({ ...given, compare: '2025-11-30', latest: undefined })).toMatchObject({ to: '2025-11-30' })
    expect(chosen('2025-11-01')).toEqual({ from: '2025-11-01', to: '2025-11-15', because: 'chosen' })
  })
})
