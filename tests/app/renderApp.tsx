import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { server } from '../../mocks/node'
import { type AppConfig, apiFor } from '../../src/api/config'
import { App } from '../../src/app/App'
import { GlossaryHost } from '../../src/app/GlossaryHost'
import { makeQueryClient } from '../../src/app/queryClient'

const CONFIG: AppConfig = { api: { mode: 'mock' }, title: 'Readout', opensAt: '2025-11-25' }

/** Starts the mock API for a file of tests. */
export function useMockApi(): void {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())
}

/** The whole app at an address, over the mock API. */
export function renderApp(search = '', config: AppConfig = CONFIG): void {
  window.history.replaceState(null, '', `/${search}`)
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <NuqsAdapter>
        <GlossaryHost>
          <App api={apiFor(config, 'http://localhost:3000/')} config={config} notices={[]} />
        </GlossaryHost>
      </NuqsAdapter>
    </QueryClientProvider>,
  )
}

/** Waits until every panel has its data or says why not. */
export async function settled(): Promise<void> {
  await waitFor(() => {
    if (screen.getByRole('main').getAttribute('data-ready') !== 'true') throw new Error('not all panels have settled')
  })
}
