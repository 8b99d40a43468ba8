import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startMocks } from '../../mocks/browser'
import { endpoints } from '../../mocks/endpoints'
import { server, useScenario } from '../../mocks/node'
import { networkTransport } from '../../src/api/client'
import { BASE_URL, fetchList } from './ask'

describe('in the page, where no service worker is to be had', () => {
  it.each([true, false])('answers by a transport (worker asked for: %s)', async (worker) => {
    const { notice, transport = networkTransport } = await startMocks({ scenario: 'empty:claims', baseUrl: BASE_URL, worker })
    const api = { mode: 'mock', baseUrl: BASE_URL, transport } as const
    expect(notice).toBeUndefined()
    expect((await fetchList(api, 'claims')).items).toEqual([])
    expect((await fetchList(api, 'events')).items).toEqual(endpoints['events.json'].items)
  })

  it('says that a scenario is unknown, and shows the normal data', async () => {
    const { notice, transport = networkTransport } = await startMocks({ scenario: 'eror', baseUrl: BASE_URL, worker: false })
    expect(notice).toMatch('no mock scenario “eror”')
    const api = { mode: 'mock', baseUrl: BASE_URL, transport } as const
    expect((await fetchList(api, 'events')).findings).toEqual([])
  })
})

describe('in tests', () => {
  const api = { mode: 'mock', baseUrl: BASE_URL, transport: networkTransport } as const
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())

  it('answers plain fetch, and is bent until it is reset', async () => {
    useScenario('error:events')
    await expect(fetchList(api, 'events')).rejects.toMatchObject({ kind: 'http', status: 500 })
    expect((await fetchList(api, 'claims')).findings).toEqual([])
    server.resetHandlers()
    expect((await fetchList(api, 'events')).items).toEqual(endpoints['events.json'].items)
  })

  it('has network errors that are offline to the client', async () => {
    useScenario('offline')
    await expect(fetchList(api, 'events')).rejects.toMatchObject({ kind: 'offline' })
  })

  it('refuses a misspelt scenario, which would pass as the normal one', () => {
    expect(() => useScenario('offlin')).toThrow('no mock scenario')
  })
})
