import { describe, expect, it } from 'vitest'
import { asKnownOn } from '../../src/record/asKnownOn'
import { factsBySource, restingFacts } from '../../src/record/factsBySource'
import {
  aBaseline,
  aClaim,
  aCommitment,
  aCount,
  aDispute,
  aDossier,
  anAccount,
  anEvent,
  aPosition,
  aQuestion,
  aStateOf,
  aVersion,
} from './makers'

const known = () =>
  asKnownOn(
    aDossier({
      commitments: [
        aCommitment({ id: 'beans', title: 'Beans', versions: [aVersion({ knownOn: '2025-11-01', sourceIds: ['s1', 's2'] })] }),
      ],
      observations: [
        aCount({ id: 'count', commitmentId: 'beans', issuer: 'Customs', periodEnd: '2025-11-20', confidence: 'high' }),
        aCount({ id: 'stray', commitmentId: 'gone', issuer: 'Customs', periodEnd: '2025-11-21' }),
      ],
      baselines: [aBaseline({ id: 'before' })],
      claims: [aClaim({ id: 'claim', sourceIds: ['s2', 's2'], confidence: 'low' })],
      positions: [aPosition({ id: 'cell' })],
      assessments: [aStateOf({ id: 'state' })],
      accounts: [anAccount({ id: 'account' })],
      events: [anEvent({ id: 'call', issueIds: ['farm', 'trade'] })],
      disputes: [aDispute({ id: 'point', issueId: 'farm' }), aDispute({ id: 'loose' })],
      questions: [
        aQuestion({
          id: 'asked',
          answers: [
            { text: 'So far.', knownOn: '2025-11-24', sourceIds: ['s1', 's3'] },
            { text: 'Farther.', knownOn: '2025-11-25', sourceIds: ['s3'] },
          ],
        }),
      ],
    }),
    '2025-12-31',
  )

describe('the facts that rest on sources', () => {
  it('are all facts known, each under its kind, its own words and the issues that open with it', () => {
    expect(restingFacts(known()).map((f) => [f.of, f.id, f.title, f.issueIds])).toEqual([
      ['commitment', 'beans', 'Beans', ['farm']],
      ['count', 'count', 'Beans, count by Customs to 2025-11-20', []],
      ['count', 'stray', 'gone, count by Customs to 2025-11-21', []],
      ['baseline', 'before', 'Imports, 2024', ['farm']],
      ['claim', 'claim', 'It was said.', ['farm']],
      ['position', 'cell', 'Leading', ['farm']],
      ['assessment', 'state', 'Nothing was signed', ['farm']],
      ['account', 'account', 'A readout', []],
      ['event', 'call', 'A call', ['farm', 'trade']],
      ['dispute', 'point', 'Was it said?', ['farm']],
      ['dispute', 'loose', 'Was it said?', []],
      ['question', 'asked', 'How far is it?', ['farm']],
    ])
  })

  it('name each source once, a question those of all its answers, and their confidence where it is told', () => {
    const facts = new Map(restingFacts(known()).map((f) => [f.id, f]))
    expect(facts.get('claim')).toMatchObject({ sourceIds: ['s2'], confidence: 'low' })
    expect(facts.get('asked')).toMatchObject({ sourceIds: ['s1', 's3'], confidence: undefined })
    expect(facts.get('count')?.confidence).toBe('high')
  })

  it('stand under each of their sources, in order; a source without a fact is not there', () => {
    const bySource = factsBySource(restingFacts(known()))
    expect(bySource.get('s3')?.map((f) => f.id)).toEqual(['asked'])
    expect(bySource.get('s2')?.map((f) => f.id)).toEqual(['claim'])
    expect(bySource.get('s1')?.map((f) => f.id)).toEqual([
      'beans',
      'count',
      'stray',
      'before',
      'cell',
      'state',
      'account',
      'call',
      'point',
      'loose',
      'asked',
    ])
    expect([...bySource.keys()]).toEqual(['s1', 's2', 's3'])
  })
})
