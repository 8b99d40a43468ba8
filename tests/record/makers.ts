import type { Account } from '../../src/api/accounts'
import type { Assessment } from '../../src/api/assessments'
import type { Baseline } from '../../src/api/baselines'
import type { Claim } from '../../src/api/claims'
import type { Commitment, CommitmentVersion } from '../../src/api/commitments'
import type { Dispute } from '../../src/api/disputes'
import type { DossierEvent, EventStatusEntry } from '../../src/api/events'
import type { Observation } from '../../src/api/observations'
import type { Position } from '../../src/api/positions'
import type { Question } from '../../src/api/questions'
import { type Dossier, EMPTY_DOSSIER } from '../../src/record/dossier'

// Facts of a small world: each maker gives a whole fact, of which a test names only what it is about.

export const aDossier = (parts: Partial<Dossier>): Dossier => ({ ...EMPTY_DOSSIER, ...parts })

/** A statement of a pledge; no amount and no window unless told. */
export const aVersion = (parts: Partial<CommitmentVersion> & { knownOn: string }): CommitmentVersion => ({
  id: `v-${parts.knownOn}`,
  statedOn: parts.knownOn,
  statedBy: { partyId: 'us' },
  window: {},
  act: 'unspecified',
  sourceIds: ['s1'],
  ...parts,
})

export const tonnes = (value: number) => ({ value, unit: 't', qualifier: 'exactly' }) as const

export const aCommitment = (parts: Partial<Commitment>): Commitment => ({
  id: 'pledge',
  kind: 'purchase',
  title: 'A pledge',
  issueIds: ['farm'],
  promisorIds: ['cn'],
  versions: [aVersion({ knownOn: '2025-11-01' })],
  confirmations: [],
  statuses: [],
  knownOn: '2025-11-01',
  sourceIds: ['s1'],
  ...parts,
})

/** A running total of an official, counted from 1 October 2025 unless told. */
export const aCount = (parts: Partial<Observation> & { id: string }): Observation => ({
  commitmentId: 'pledge',
  basis: 'official-statement',
  stage: 'ordered',
  issuer: 'An official',
  periodStart: '2025-10-01',
  periodEnd: '2025-11-24',
  knownOn: parts.periodEnd ?? '2025-11-24',
  cumulative: true,
  qualifier: 'exactly',
  obsStatus: 'normal',
  sourceIds: ['s1'],
  ...parts,
})

export const anEntry = (parts: Partial<EventStatusEntry> & { knownOn: string }): EventStatusEntry => ({
  status: 'planned',
  sourceIds: ['s1'],
  ...parts,
})

/** An event that occurred on 24 November 2025. */
export const anEvent = (parts: Partial<DossierEvent>): DossierEvent => ({
  id: 'event',
  date: '2025-11-24',
  kind: 'call',
  title: 'A call',
  summary: 'A call.',
  issueIds: ['farm'],
  partyIds: ['us', 'cn'],
  status: 'occurred',
  knownOn: '2025-11-24',
  sourceIds: ['s1'],
  ...parts,
})

const about = { issueId: 'farm', knownOn: '2025-11-24', sourceIds: ['s1'] }

/** An American position on farm goods. */
export const aClaim = (parts: Partial<Claim> & { id: string }): Claim => ({
  ...{ ...about, partyId: 'us', text: 'It was said.', kind: 'position' as const },
  ...parts,
})

export const aPosition = (parts: Partial<Position> & { id: string }): Position => ({
  ...{ ...about, partyId: 'us', prominence: 2 as const, words: 'Leading', because: 'The rule', claimIds: [] },
  ...parts,
})

export const anAlignment = (parts: Partial<Extract<Assessment, { kind: 'alignment' }>> & { id: string }): Assessment => ({
  ...{
    ...about,
    kind: 'alignment' as const,
    pair: ['us', 'cn'] as [string, string],
    value: 'same' as const,
    because: 'The texts',
  },
  ...parts,
})

export const aStateOf = (parts: Partial<Extract<Assessment, { kind: 'status' }>> & { id: string }): Assessment => ({
  ...{ ...about, kind: 'status' as const, value: 'open' as const, because: 'Nothing was signed' },
  ...parts,
})

/** An American account of the event that `anEvent` makes. */
export const anAccount = (parts: Partial<Account> & { id: string }): Account => ({
  ...{ eventId: 'event', partyId: 'us', title: 'A readout', type: 'readout', publishedOn: '2025-11-24' },
  ...{ completeness: 'full' as const, knownOn: '2025-11-24', sourceIds: ['s1'] },
  ...parts,
})

export const aBaseline = (parts: Partial<Baseline> & { id: string }): Baseline => ({
  ...{ ...about, period: '2024', what: 'Imports' },
  ...parts,
})

export const aDispute = (parts: Partial<Dispute> & { id: string }): Dispute => ({
  ...{ question: 'Was it said?', treatment: 'Both stand.', knownOn: '2025-11-24', sourceIds: ['s1'] },
  answers: [{ answer: 'Yes.', statedBy: { partyId: 'us' }, knownOn: '2025-11-24', sourceIds: ['s1'] }],
  ...parts,
})

export const aQuestion = (parts: Partial<Question> & { id: string }): Question => ({
  ...{ question: 'How far is it?', order: 1, issueIds: ['farm'] },
  answers: [{ text: 'So far.', knownOn: '2025-11-24', sourceIds: ['s1'] }],
  ...parts,
})
