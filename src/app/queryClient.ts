import { QueryClient } from '@tanstack/react-query'

/** The cache of replies. The policy of each request stands with its query in `api/queries.ts`. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: true, gcTime: Number.POSITIVE_INFINITY } },
  })
}
