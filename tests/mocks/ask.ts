import { QueryClient } from '@tanstack/react-query'
import { handlersFor } from '../../mocks/handlers'
import { inPageTransport } from '../../mocks/inPage'
import { parseScenario } from '../../mocks/scenarios'
import type { Api, Transport } from '../../src/api/client'
import type { Checked } from '../../src/api/envelope'
import { listQuery } from '../../src/api/queries'
import type { Items } from '../../src/api/resources'
import type { ListResource } from '../../src/lib/vocabulary'

export const BASE_URL = 'https://readout.example/api/v1'

/** The transport that the page uses under a scenario, without a service worker. */
export const transportOf = (scenario: string): Transport => inPageTransport(handlersFor(parseScenario(scenario).scenario))

/** The mock API under a scenario. */
export const apiOf = (scenario: string): Api => ({ mode: 'mock', baseUrl: BASE_URL, transport: transportOf(scenario) })

/** A query client that keeps nothing, so that a test does not wait for its timers. */
export const queryClient = () => new QueryClient({ defaultOptions: { queries: { gcTime: 0 } } })

/** A list as the page asks for it, but with one try only. */
export const fetchList = <R extends ListResource>(api: Api, resource: R): Promise<Checked<Items[R]>> =>
  queryClient().fetchQuery({ ...listQuery(api, resource), retry: false })

/** One bare request. */
export const ask = (scenario: string, file: string, init: RequestInit = {}): Promise<Response> =>
  transportOf(scenario)(new Request(`${BASE_URL}/${file}`, init))
