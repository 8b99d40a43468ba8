import type { QueryClient } from '@tanstack/react-query'
import type { Api } from '../api/client'
import { listQuery, metaQuery } from '../api/queries'
import { LIST_RESOURCES } from '../lib/vocabulary'
import { prepareEvents } from './prepareEvents'

/** Asks for everything at once, before anything is drawn. Failures are told where the data are missed, not here. */
export async function fetchAll(client: QueryClient, api: Api): Promise<void> {
  await Promise.all([
    client.prefetchQuery(metaQuery(api)),
    ...LIST_RESOURCES.map((resource) =>
      resource === 'events'
        ? client.prefetchQuery(listQuery(api, resource, prepareEvents))
        : client.prefetchQuery(listQuery(api, resource)),
    ),
  ])
}
