import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import { ApiError } from '../api/apiError'
import type { Api } from '../api/client'
import type { Checked, Finding } from '../api/envelope'
import type { Meta } from '../api/meta'
import { onRead, readSoFar } from '../api/progress'
import { listQuery, metaQuery } from '../api/queries'
import type { IsoDate } from '../lib/dates'
import { stateWords } from '../lib/strings/dataState'
import type { ListResource, Resource } from '../lib/vocabulary'
import type { Dossier } from '../record/dossier'
import { joinDossier } from '../record/join'
import { prepareEvents } from './prepareEvents'

/** How one resource stands, for the panels' states and the data drawer. */
export type ResourceReport = {
  resource: Resource
  state: 'loading' | 'failed' | 'ready'
  /** The last error: of a failed resource, of a try that is being repeated, or of a refresh behind data still shown. */
  error: ApiError | undefined
  /** When the data shown arrived, in milliseconds of the reader's clock; 0 when none have. */
  answeredAt: number
  /** Whether they were kept from an earlier visit, because no server answers. */
  stored: boolean
  /** The day up to which they go. */
  asOf: IsoDate | undefined
  read: number
  /** How many items of a list in pages have come so far, while it is loading. */
  soFar?: number
  retry: () => void
}

export type LoadedDossier = {
  dossier: Dossier
  meta: Meta | undefined
  /** The day up to which the data go; absent until something has arrived. */
  latest: IsoDate | undefined
  contract: string | undefined
  reports: ReadonlyMap<Resource, ResourceReport>
  findings: readonly Finding[]
}

/** Asks for all resources and puts together what has arrived. */
export function useDossier(api: Api): LoadedDossier {
  const meta = useQuery(metaQuery(api))
  const soFar = useSyncExternalStore(onRead, readSoFar)
  const [
    issues,
    parties,
    sources,
    commitments,
    observations,
    baselines,
    claims,
    positions,
    assessments,
    accounts,
    events,
    disputes,
    questions,
  ] = useQueries({
    queries: [
      listQuery(api, 'issues'),
      listQuery(api, 'parties'),
      listQuery(api, 'sources'),
      listQuery(api, 'commitments'),
      listQuery(api, 'observations'),
      listQuery(api, 'baselines'),
      listQuery(api, 'claims'),
      listQuery(api, 'positions'),
      listQuery(api, 'assessments'),
      listQuery(api, 'accounts'),
      listQuery(api, 'events', prepareEvents),
      listQuery(api, 'disputes'),
      listQuery(api, 'questions'),
    ],
  })
  const joined = useMemo(
    () =>
      joinDossier({
        ...part('issues', issues.data),
        ...part('parties', parties.data),
        ...part('sources', sources.data),
        ...part('commitments', commitments.data),
        ...part('observations', observations.data),
        ...part('baselines', baselines.data),
        ...part('claims', claims.data),
        ...part('positions', positions.data),
        ...part('assessments', assessments.data),
        ...part('accounts', accounts.data),
        ...part('events', events.data),
        ...part('disputes', disputes.data),
        ...part('questions', questions.data),
      }),
    [
      issues.data,
      parties.data,
      sources.data,
      commitments.data,
      observations.data,
      baselines.data,
      claims.data,
      positions.data,
      assessments.data,
      accounts.data,
      events.data,
      disputes.data,
      questions.data,
    ],
  )
  const lists: [ListResource, UseQueryResult<Checked<unknown>>][] = [
    ['issues', issues],
    ['parties', parties],
    ['sources', sources],
    ['commitments', commitments],
    ['observations', observations],
    ['baselines', baselines],
    ['claims', claims],
    ['positions', positions],
    ['assessments', assessments],
    ['accounts', accounts],
    ['events', events],
    ['disputes', disputes],
    ['questions', questions],
  ]
  const arrived = lists.flatMap(([, result]) => result.data ?? [])
  const asOfs = arrived.map((data) => data.asOf).sort()
  return {
    dossier: joined.dossier,
    meta: meta.data,
    latest: meta.data?.asOf ?? asOfs.at(-1),
    contract: meta.data?.contract ?? arrived[0]?.contract,
    reports: new Map<Resource, ResourceReport>([
      ['meta', reportOf('meta', meta, meta.data && { read: 1, asOf: meta.data.asOf })],
      ...lists.map(([name, result]) => {
        const count = soFar.get(name)
        return [name, { ...reportOf(name, result, result.data), ...(count !== undefined && { soFar: count }) }] as const
      }),
    ]),
    findings: [...arrived.flatMap((data) => data.findings), ...joined.findings],
  }
}

function part<R extends ListResource, T>(resource: R, data: Checked<T> | undefined): { [K in R]?: readonly T[] } {
  const made: { [K in R]?: readonly T[] } = {}
  if (data) made[resource] = data.items
  return made
}

type Arrived = { read: number; asOf: IsoDate; storedAt?: number }

function reportOf(resource: Resource, result: UseQueryResult<unknown>, arrived: Arrived | undefined): ResourceReport {
  // A stumble that is being repeated behind data still shown is not worth a word; its end may be.
  const error = result.error ?? (arrived ? undefined : result.failureReason)
  return {
    resource,
    // Data before error: what has arrived stays on screen, marked, whatever happens to a refresh.
    state: arrived ? 'ready' : result.isError ? 'failed' : 'loading',
    error:
      error instanceof ApiError ? error : error ? new ApiError('contract', stateWords.unreadable, { cause: error }) : undefined,
    answeredAt: arrived?.storedAt ?? result.dataUpdatedAt,
    stored: arrived?.storedAt !== undefined,
    asOf: arrived?.asOf,
    read: arrived?.read ?? 0,
    retry: () => void result.refetch(),
  }
}
