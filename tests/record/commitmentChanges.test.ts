import { describe, expect, it } from 'vitest'
import { asKnownOn } from '../../src/record/asKnownOn'
import { changesSince } from '../../src/record/changes'
import type { Dossier } from '../../src/record/dossier'
import { aCommitment, aCount, aDossier, aVersion, tonnes } from './makers'

const told = (parts: Partial<Dossier>) => changesSince(asKnownOn(aDossier(parts), '2026-12-31'), '2025-01-01').toReversed()
const pledgeOf = (...versions: ReturnType<typeof aVersion>[]) => ({
  commitments: [aCommitment({ versions, knownOn: '2025-02-01', issueIds: ['farm', 'trade'] })],
})
const sourceIds = ['s1']

describe('versions of a pledge', () => {
  it('the first is new and says what it says, no more', () => {
    const [bare] = told(pledgeOf(aVersion({ knownOn: '2025-02-01' })))
    expect(bare).toEqual({
      ...{ id: 'commitment-pledge-version-0-2025-02-01', kind: 'new', of: 'commitment', itemId: 'pledge', title: 'A pledge' },
      ...{ knownOn: '2025-02-01', issueIds: ['farm', 'trade'], partyIds: ['cn'], sourceIds, before: undefined, after: {} },
    })
    expect(bare?.after).toStrictEqual({})
    const [full] = told(
      pledgeOf(aVersion({ knownOn: '2025-02-01', quantity: tonnes(5), window: { end: '2025-12', words: 'soon' } })),
    )
    expect(full?.after).toEqual({ date: '2025-12', quantity: tonnes(5), text: 'soon' })
  })

  it('a later one moves the deadline only when both give one and they differ; what it leaves open stays', () => {
    const changes = told(
      pledgeOf(
        aVersion({ knownOn: '2025-02-01', quantity: tonnes(5), window: { words: 'soon' } }),
        aVersion({ knownOn: '2025-03-01', window: { end: '2025-12-31' } }),
        aVersion({ knownOn: '2025-04-01', quantity: tonnes(6), window: { end: '2025-12-31' } }),
        aVersion({ knownOn: '2025-05-01', window: { end: '2026-02-28', words: 'this season' } }),
        aVersion({ knownOn: '2025-06-01' }),
      ),
    )
    expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['new', undefined, { quantity: tonnes(5), text: 'soon' }],
      ['revised', { quantity: tonnes(5), text: 'soon' }, { date: '2025-12-31', quantity: tonnes(5) }],
      ['revised', { date: '2025-12-31', quantity: tonnes(5) }, { date: '2025-12-31', quantity: tonnes(6) }],
      ['moved', { date: '2025-12-31', quantity: tonnes(6) }, { date: '2026-02-28', quantity: tonnes(6), text: 'this season' }],
      [
        'revised',
        { date: '2026-02-28', quantity: tonnes(6), text: 'this season' },
        { date: '2026-02-28', quantity: tonnes(6) },
      ],
    ])
    expect(changes.map((c) => c.id)).toEqual(
      ['0-2025-02', '1-2025-03', '2-2025-04', '3-2025-05', '4-2025-06'].map((part) => `commitment-pledge-version-${part}-01`),
    )
  })

  it('a deadline stays in force over a statement without one, and moves from there', () => {
    const changes = told(
      pledgeOf(
        aVersion({ knownOn: '2025-02-01', window: { end: '2025-12-31' } }),
        aVersion({ knownOn: '2025-03-01', window: { words: 'soon' } }),
        aVersion({ knownOn: '2025-04-01', window: { end: '2026-02-28' } }),
      ),
    )
    expect(changes.map(({ kind, before, after }) => [kind, before, after])).toStrictEqual([
      ['new', undefined, { date: '2025-12-31' }],
      ['revised', { date: '2025-12-31' }, { date: '2025-12-31', text: 'soon' }],
      ['moved', { date: '2025-12-31', text: 'soon' }, { date: '2026-02-28' }],
    ])
  })

  it('one dated before the pledge itself became known is known with it', () => {
    expect(told(pledgeOf(aVersion({ knownOn: '2025-01-15' }))).map((c) => c.knownOn)).toEqual(['2025-02-01'])
  })
})

it('statuses follow one another; a stance stands against the last of the same party', () => {
  const said = (partyId: string, stance: 'silent' | 'confirmed' | 'denied', knownOn: string) => ({
    ...{ partyId, stance, knownOn, statedOn: knownOn, sourceIds },
  })
  const commitment = aCommitment({
    knownOn: '2024-01-01',
    versions: [],
    statuses: [
      { status: 'open', knownOn: '2025-02-01', sourceIds },
      { status: 'agreed', knownOn: '2025-02-02', sourceIds },
    ],
    confirmations: [
      said('cn', 'silent', '2025-03-01'),
      said('us', 'denied', '2025-03-02'),
      said('cn', 'confirmed', '2025-03-03'),
    ],
  })
  expect(told({ commitments: [commitment] }).map(({ id, kind, before, after }) => [id, kind, before, after])).toEqual([
    ['commitment-pledge-status-0-2025-02-01', 'status', undefined, { status: 'open' }],
    ['commitment-pledge-status-1-2025-02-02', 'status', { status: 'open' }, { status: 'agreed' }],
    ['commitment-pledge-stance-0-2025-03-01', 'status', undefined, { stance: { partyId: 'cn', stance: 'silent' } }],
    ['commitment-pledge-stance-1-2025-03-02', 'status', undefined, { stance: { partyId: 'us', stance: 'denied' } }],
    [
      'commitment-pledge-stance-2-2025-03-03',
      'status',
      { stance: { partyId: 'cn', stance: 'silent' } },
      { stance: { partyId: 'cn', stance: 'confirmed' } },
    ],
  ])
})

describe('counts', () => {
  const commitments = [
    aCommitment({
      knownOn: '2024-01-01',
      versions: [
        aVersion({ knownOn: '2024-01-01', quantity: { ...tonnes(5), unitLabel: 'old' } }),
        aVersion({ knownOn: '2024-02-01', quantity: { ...tonnes(6), unitLabel: 'beans' } }),
        aVersion({ knownOn: '2024-03-01' }),
      ],
    }),
  ]
  const counts = (...observations: ReturnType<typeof aCount>[]) =>
    told({ commitments, observations }).filter((c) => c.of === 'observation')
  const count = (id: string, day: string, parts: Partial<ReturnType<typeof aCount>> = {}) =>
    aCount({ id, periodEnd: `2025-02-${day}`, value: Number(day), ...parts })
  const amount = (value: number, end: string, high = value) => ({
    count: { low: value, high, unit: 't', unitLabel: 'beans', basis: 'official-statement', end },
  })

  it('a running total stands against the one before it, in the unit of the pledge', () => {
    expect(counts(count('one', '01'), count('two', '02'))).toEqual([
      {
        ...{ id: 'observation-one-0-2025-02-01', kind: 'new', of: 'observation', itemId: 'one', title: 'A pledge' },
        ...{ knownOn: '2025-02-01', issueIds: ['farm'], partyIds: ['cn'], sourceIds },
        ...{ before: undefined, after: amount(1, '2025-02-01') },
      },
      {
        ...{ id: 'observation-two-0-2025-02-02', kind: 'new', of: 'observation', itemId: 'two', title: 'A pledge' },
        ...{ knownOn: '2025-02-02', issueIds: ['farm'], partyIds: ['cn'], sourceIds },
        ...{ before: amount(1, '2025-02-01'), after: amount(2, '2025-02-02') },
      },
    ])
  })

  it('not against one of another basis, issuer, pledge or kind, and a single report stands alone', () => {
    const others = counts(
      count('total', '01'),
      count('basis', '02', { basis: 'inspections' }),
      count('issuer', '03', { issuer: 'Another' }),
      count('pledge', '04', { commitmentId: 'another' }),
      count('week', '05', { cumulative: false }),
      count('week later', '06', { cumulative: false }),
    )
    expect(others.map((c) => [c.itemId, c.before])).toEqual(
      ['total', 'basis', 'issuer', 'pledge', 'week', 'week later'].map((id) => [id, undefined]),
    )
  })

  it('a range has both its ends; a count of an unknown pledge has its issuer’s name and no unit', () => {
    expect(counts(count('range', '01', { value: undefined, low: 3, high: 4 }))[0]?.after).toEqual(amount(3, '2025-02-01', 4))
    const [stray] = counts(count('stray', '01', { commitmentId: 'gone', value: undefined, low: undefined }))
    expect(stray).toMatchObject({ title: 'An official', issueIds: [], partyIds: [] })
    expect(stray?.after.count).toMatchObject({ low: 0, high: 0, unit: undefined, unitLabel: undefined })
  })

  it('one that names what it replaces puts it right, even a single report; a withdrawn one is corrected too', () => {
    const right = count('right', '03', { replacesId: 'week', cumulative: false })
    const gone = count('gone', '04', { obsStatus: 'withdrawn' })
    const lost = count('lost', '05', { replacesId: 'nobody', issuer: 'Another' })
    const changes = counts(count('total', '01'), count('week', '02', { cumulative: false }), right, gone, lost)
    expect(changes.map((c) => [c.itemId, c.kind, c.before?.count?.low])).toEqual([
      ['total', 'new', undefined],
      ['week', 'new', undefined],
      ['right', 'corrected', 2],
      ['gone', 'corrected', 1],
      ['lost', 'new', undefined],
    ])
  })
})
