// The whole mock API as one table: file name under the base address -> reply.
import type { Meta } from '../src/api/meta'
import type { Items } from '../src/api/resources'
import type { IsoDate } from '../src/lib/dates'
import type { ListResource } from '../src/lib/vocabulary'
import { accounts } from './data/accounts'
import { assessments } from './data/assessments'
import { baselines } from './data/baselines'
import { claims } from './data/claims'
import { commitments } from './data/commitments'
import { disputes } from './data/disputes'
import { events } from './data/events'
import { issues } from './data/issues'
import { meta } from './data/meta'
import { observations } from './data/observations'
import { parties } from './data/parties'
import { positions } from './data/positions'
import { questions } from './data/questions'
import { sources } from './data/sources'

export type ListReply<T> = { contract: string; asOf: IsoDate; items: T[]; next: string | null }
export type Endpoints = { 'meta.json': Meta } & { [R in ListResource as `${R}.json`]: ListReply<Items[R]> }
export type Reply = Endpoints[keyof Endpoints]

const list = <T>(items: T[]): ListReply<T> => ({ contract: meta.contract, asOf: meta.asOf, items, next: null })

/** Every reply of the mock API, by file name. */
export const endpoints: Endpoints = {
  'meta.json': meta,
  'issues.json': list(issues),
  'parties.json': list(parties),
  'sources.json': list(sources),
  'commitments.json': list(commitments),
  'observations.json': list(observations),
  'baselines.json': list(baselines),
  'claims.json': list(claims),
  'positions.json': list(positions),
  'assessments.json': list(assessments),
  'accounts.json': list(accounts),
  'events.json': list(events),
  'disputes.json': list(disputes),
  'questions.json': list(questions),
}

/** The same replies as one document that holds each resource under its name, for the file mode. */
export const dossier: Readonly<Record<string, Reply>> = Object.fromEntries(
  Object.entries(endpoints).map(([file, reply]) => [file.replace(/\.json$/, ''), reply]),
)
