import type { ZodMiniType } from 'zod/mini'
import type { ListResource } from '../lib/vocabulary'
import { type Account, accountSchema } from './accounts'
import { type Assessment, assessmentSchema } from './assessments'
import { type Baseline, baselineSchema } from './baselines'
import { type Claim, claimSchema } from './claims'
import { type Commitment, commitmentSchema } from './commitments'
import { type Dispute, disputeSchema } from './disputes'
import { type DossierEvent, eventSchema } from './events'
import { type Issue, issueSchema } from './issues'
import { type Observation, observationSchema } from './observations'
import { type Party, partySchema } from './parties'
import { type Position, positionSchema } from './positions'
import { type Question, questionSchema } from './questions'
import { type Source, sourceSchema } from './sources'

/** The item type of each list resource. */
export type Items = {
  issues: Issue
  parties: Party
  sources: Source
  commitments: Commitment
  observations: Observation
  baselines: Baseline
  claims: Claim
  positions: Position
  assessments: Assessment
  accounts: Account
  events: DossierEvent
  disputes: Dispute
  questions: Question
}

/** The schema of one item of each list resource of the contract. */
export const itemSchemas: { [R in ListResource]: ZodMiniType<Items[R]> } = {
  issues: issueSchema,
  parties: partySchema,
  sources: sourceSchema,
  commitments: commitmentSchema,
  observations: observationSchema,
  baselines: baselineSchema,
  claims: claimSchema,
  positions: positionSchema,
  assessments: assessmentSchema,
  accounts: accountSchema,
  events: eventSchema,
  disputes: disputeSchema,
  questions: questionSchema,
}
