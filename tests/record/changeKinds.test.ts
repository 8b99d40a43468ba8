import { describe, expect, it } from 'vitest'
import { asKnownOn } from '../../src/record/asKnownOn'
import { changesSince } from '../../src/record/changes'
import type { Dossier } from '../../src/record/dossier'
import {
  aBaseline,
  aClaim,
  aDispute,
  aDossier,
  anAccount,
  anAlignment,
  anEntry,
  anEvent,
  aPosition,
  aQuestion,
  aStateOf,
} from './makers'

/** All that became known from 2025 on, the oldest first. */
const told = (parts: Partial<Dossier>, since = '2025-01-01') =>
  changesSince(asKnownOn(aDossier(parts), '2026-12-31'), since).toReversed()
const sourceIds = ['s1']

describe('single statements', () => {
  it('are new: what an earlier year was, what was claimed, an account with the issues of its event', () => {
    const parts = {
      baselines: [aBaseline({ id: 'b', knownOn: '2025-02-01' })],
      claims: [aClaim({ id: 'c', knownOn: '2025-02-02' })],
      accounts: [
        anAccount({ id: 'a', eventId: 'call', knownOn: '2025-02-03' }),
        anAccount({ id: 'z', eventId: 'gone', knownOn: '2025-02-04' }),
      ],
      events: [anEvent({ id: 'call', issueIds: ['farm', 'trade'], knownOn: '2024-01-01' })],
    }
    const fresh = { kind: 'new', before: undefined, sourceIds }
    expect(told(parts)).toEqual([
      {
        ...fresh,
        ...{ id: 'baseline-b-0-2025-02-01', of: 'baseline', itemId: 'b', title: 'Imports, 2024', knownOn: '2025-02-01' },
        ...{ issueIds: ['farm'], partyIds: [], after: { text: 'Imports' } },
      },
      {
        ...fresh,
        ...{ id: 'claim-c-0-2025-02-02', of: 'claim', itemId: 'c', title: 'It was said.', knownOn: '2025-02-02' },
        ...{ issueIds: ['farm'], partyIds: ['us'], after: { text: 'It was said.' } },
      },
      {
        ...fresh,
        ...{ id: 'account-a-0-2025-02-03', of: 'account', itemId: 'a', title: 'A readout', knownOn: '2025-02-03' },
        ...{ issueIds: ['farm', 'trade'], partyIds: ['us'], after: { text: 'A readout' } },
      },
      {
        ...fresh,
        ...{ id: 'account-z-0-2025-02-04', of: 'account', itemId: 'z', title: 'A readout', knownOn: '2025-02-04' },
        ...{ issueIds: [], partyIds: ['us'], after: { text: 'A readout' } },
      },
    ])
  })
})

describe('cells of the matrix', () => {
  it('stand against the one before them of the same issue and party, whatever the order in the data', () => {
    const positions = [
      aPosition({ id: 'louder', prominence: 3, words: 'Shouted', knownOn: '2025-03-01' }),
      aPosition({ id: 'first', prominence: 1, words: 'Whispered', knownOn: '2025-02-01' }),
      aPosition({ id: 'theirs', partyId: 'cn', knownOn: '2025-02-02' }),
      aPosition({ id: 'other', issueId: 'trade', knownOn: '2025-04-01' }),
    ]
    expect(told({ positions })).toMatchObject([
      { itemId: 'first', kind: 'new', before: undefined, after: { prominence: 1, text: 'Whispered' } },
      { itemId: 'theirs', kind: 'new', partyIds: ['cn'] },
      {
        ...{ itemId: 'louder', of: 'position', title: 'Shouted', kind: 'revised', issueIds: ['farm'], partyIds: ['us'] },
        ...{ before: { prominence: 1, text: 'Whispered' }, after: { prominence: 3, text: 'Shouted' } },
      },
      { itemId: 'other', kind: 'new', issueIds: ['trade'] },
    ])
  })

  it('of two of one day the one that the data name later revises the other', () => {
    const positions = [aPosition({ id: 'b', words: 'First' }), aPosition({ id: 'a', words: 'Then' })]
    const changes = new Map(told({ positions }).map((c) => [c.itemId, c]))
    expect(changes.get('b')).toMatchObject({ kind: 'new' })
    expect(changes.get('a')).toMatchObject({ kind: 'revised', before: { text: 'First' } })
  })

  it('pairs whose names run together are two', () => {
    const assessments = [anAlignment({ id: 'a', pair: ['us', 'acn'] }), anAlignment({ id: 'b', pair: ['usa', 'cn'] })]
    expect(told({ assessments }).map((c) => c.kind)).toEqual(['new', 'new'])
  })

  it('judgements: an alignment is revised for its pair alone, a state changes status', () => {
    const assessments = [
      anAlignment({ id: 'a1', value: 'same', because: 'The texts', knownOn: '2025-02-01' }),
      anAlignment({ id: 'a2', value: 'opposed', because: 'The deeds', knownOn: '2025-02-02' }),
      anAlignment({ id: 'a3', pair: ['us', 'eu'], knownOn: '2025-02-03' }),
      aStateOf({ id: 's1', value: 'open', because: 'No text', knownOn: '2025-02-04' }),
      aStateOf({ id: 's2', value: 'agreed', because: 'A text', knownOn: '2025-02-05' }),
      aStateOf({ id: 's3', issueId: 'trade', knownOn: '2025-02-06' }),
    ]
    const [a1, a2, a3, s1, s2, s3, ...rest] = told({ assessments })
    expect(rest).toEqual([])
    expect(a1).toMatchObject({ kind: 'new', of: 'assessment', title: 'The texts', issueIds: ['farm'], partyIds: [] })
    expect(a1?.before).toBeUndefined()
    expect(a2).toMatchObject({ kind: 'revised', before: { alignment: 'same', text: 'The texts' } })
    expect(a2?.after).toEqual({ alignment: 'opposed', text: 'The deeds' })
    expect(a3).toMatchObject({ kind: 'new', before: undefined })
    expect(s1).toMatchObject({ kind: 'new', before: undefined, after: { status: 'open', text: 'No text' } })
    expect(s2).toMatchObject({ kind: 'status', before: { status: 'open', text: 'No text' } })
    expect(s2?.after).toEqual({ status: 'agreed', text: 'A text' })
    expect(s3).toMatchObject({ kind: 'new', before: undefined })
  })
})

describe('events', () => {
  it('one that was never a plan is new, with its status and date', () => {
    const [only] = told({ events: [anEvent({ knownOn: '2025-11-24', date: '2025-11-23' })] })
    expect(only).toMatchObject({ of: 'event', kind: 'new', title: 'A call', issueIds: ['farm'], partyIds: ['us', 'cn'] })
    expect(only?.after).toEqual({ status: 'occurred', date: '2025-11-23' })
  })

  const planOf = (...statuses: ReturnType<typeof anEntry>[]) => ({ events: [anEvent({ knownOn: '2025-02-01', statuses })] })

  it('a plan is told entry by entry: new, moved, of another status; what stood before is on its left', () => {
    const changes = told(
      planOf(
        anEntry({ knownOn: '2025-02-01', date: '2025-06-01' }),
        anEntry({ knownOn: '2025-03-01', date: '2025-06-01', status: 'unconfirmed' }),
        anEntry({ knownOn: '2025-04-01', date: '2025-07-01' }),
        anEntry({ knownOn: '2025-05-01', status: 'moved' }),
        anEntry({ knownOn: '2025-05-02', status: 'cancelled' }),
      ),
    )
    expect(changes.map(({ id, kind, before, after }) => [id, kind, before, after])).toEqual([
      ['event-event-0-2025-02-01', 'new', undefined, { status: 'planned', date: '2025-06-01' }],
      [
        'event-event-1-2025-03-01',
        'status',
        { status: 'planned', date: '2025-06-01' },
        { status: 'unconfirmed', date: '2025-06-01' },
      ],
      [
        'event-event-2-2025-04-01',
        'moved',
        { status: 'unconfirmed', date: '2025-06-01' },
        { status: 'planned', date: '2025-07-01' },
      ],
      // Moved to no date known: the old date does not stand any longer.
      ['event-event-3-2025-05-01', 'moved', { status: 'planned', date: '2025-07-01' }, { status: 'moved' }],
      [
        'event-event-4-2025-05-02',
        'status',
        { status: 'moved', date: '2025-07-01' },
        { status: 'cancelled', date: '2025-07-01' },
      ],
    ])
  })

  it('a plan without a date that gets one is of another status, not moved', () => {
    const [first, second] = told(
      planOf(anEntry({ knownOn: '2025-02-01' }), anEntry({ knownOn: '2025-03-01', date: '2025-06-01' })),
    )
    expect(first).toMatchObject({ kind: 'new', after: { status: 'planned' } })
    expect(first?.after).not.toHaveProperty('date')
    expect(second).toMatchObject({ kind: 'status', after: { status: 'planned', date: '2025-06-01' } })
    expect(second?.before).toStrictEqual({ status: 'planned' })
  })

  it('an entry dated before its event became known is known with it', () => {
    const events = [anEvent({ knownOn: '2025-02-10', statuses: [anEntry({ knownOn: '2025-02-01', date: '2025-06-01' })] })]
    expect(told({ events }).map((c) => c.knownOn)).toEqual(['2025-02-10'])
    expect(told({ events }, '2025-02-05')).toHaveLength(1)
    expect(told({ events }, '2025-02-10')).toEqual([])
  })
})

describe('disputes and questions', () => {
  const answer = (answer: string, knownOn: string, partyId: string) => ({ answer, knownOn, sourceIds, statedBy: { partyId } })

  it('a dispute: the first answer is new, the next revises it; each is its speaker’s', () => {
    const answers = [answer('Yes.', '2025-02-01', 'us'), answer('No.', '2025-03-01', 'cn')]
    const disputes = [
      aDispute({ id: 'd', issueId: 'farm', answers, knownOn: '2025-02-01' }),
      aDispute({ id: 'loose', answers: [answer('Yes.', '2025-01-05', 'us')], knownOn: '2025-02-20' }),
    ]
    expect(told({ disputes })).toMatchObject([
      {
        id: 'dispute-d-0-2025-02-01',
        kind: 'new',
        before: undefined,
        after: { text: 'Yes.' },
        issueIds: ['farm'],
        partyIds: ['us'],
      },
      { itemId: 'loose', knownOn: '2025-02-20', kind: 'new', issueIds: [] },
      { id: 'dispute-d-1-2025-03-01', kind: 'revised', before: { text: 'Yes.' }, after: { text: 'No.' }, partyIds: ['cn'] },
    ])
  })

  it('a question: the first answer is new, the next revises it', () => {
    const answers = [
      { text: 'So far.', knownOn: '2025-02-01', sourceIds },
      { text: 'Farther.', knownOn: '2025-03-01', sourceIds },
    ]
    expect(told({ questions: [aQuestion({ id: 'q', answers })] })).toMatchObject([
      { id: 'question-q-0-2025-02-01', kind: 'new', before: undefined, after: { text: 'So far.' }, title: 'How far is it?' },
      {
        id: 'question-q-1-2025-03-01',
        kind: 'revised',
        before: { text: 'So far.' },
        after: { text: 'Farther.' },
        issueIds: ['farm'],
      },
    ])
  })
})

describe('the order', () => {
  it('is the newest first, those of one day by their names', () => {
    const claims = ['b', 'a', 'c'].map((id) => aClaim({ id, knownOn: '2025-02-01' }))
    const known = asKnownOn(aDossier({ claims: [...claims, aClaim({ id: 'new', knownOn: '2025-02-02' })] }), '2026-12-31')
    expect(changesSince(known, '2025-01-31').map((c) => c.itemId)).toEqual(['new', 'a', 'b', 'c'])
    expect(changesSince(known, '2025-02-01').map((c) => c.itemId)).toEqual(['new'])
  })
})
