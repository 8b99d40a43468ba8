import type { Commitment, CommitmentVersion } from '../../src/api/commitments'
import type { DossierEvent, EventStatusEntry } from '../../src/api/events'
import type { Observation } from '../../src/api/observations'
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
