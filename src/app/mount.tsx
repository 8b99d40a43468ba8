import { QueryClientProvider } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Api } from '../api/client'
import type { AppConfig } from '../api/config'
import { Colophon } from '../brief/colophon'
import { App } from './App'
import type { makeQueryClient } from './queryClient'

type Given = {
  api: Api
  config: AppConfig
  notices: readonly string[]
  queryClient: ReturnType<typeof makeQueryClient>
  /** What the last step of a brief says of its data; only in a briefing file. */
  colophon?: string
}

/** Draws the page into an element. */
export function mount(container: HTMLElement, { api, config, notices, queryClient, colophon }: Given): void {
  createRoot(container).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <NuqsAdapter>
          <Colophon value={colophon}>
            <App api={api} config={config} notices={notices} />
          </Colophon>
        </NuqsAdapter>
      </QueryClientProvider>
    </StrictMode>,
  )
}
