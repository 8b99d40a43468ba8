import { QueryClientProvider } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { StrictMode, startTransition, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Api } from '../api/client'
import type { AppConfig } from '../api/config'
import { fileTransport } from '../api/fileTransport'
import { Colophon } from '../brief/colophon'
import { App } from './App'
import { DataSession } from './DataSession'
import { GlossaryHost } from './GlossaryHost'
import { makeQueryClient } from './queryClient'

/** An address that is never asked for: the transport answers from memory. */
const NOWHERE = 'https://readout.invalid/v1'

type Given = {
  api: Api
  config: AppConfig
  notices: readonly string[]
  queryClient: ReturnType<typeof makeQueryClient>
  /** What the last step of a brief says of its data; only in a briefing file. */
  colophon?: string
}

type PageProps = Given & {
  /** The reader's own data in place of the page's. */
  document: unknown
}

/** The page over its own data, or over a document; each with a memory of its own. */
export function Page({ api, config, notices, queryClient, document: own }: PageProps) {
  const [client] = useState(() => (own === undefined ? queryClient : makeQueryClient()))
  const source = useMemo(
    (): Api =>
      own === undefined ? api : { mode: 'file', baseUrl: NOWHERE, transport: fileTransport({ kind: 'parsed', value: own }) },
    [api, own],
  )
  return (
    <QueryClientProvider client={client}>
      <GlossaryHost>
        <App api={source} config={own === undefined ? config : { ...config, refreshSeconds: 0 }} notices={notices} />
      </GlossaryHost>
    </QueryClientProvider>
  )
}

/** Draws the page into an element, a little at a time: what stands there, and the reader's presses, come first. */
export function mount(container: HTMLElement, given: Given): void {
  const { colophon } = given
  const root = createRoot(container)
  startTransition(() =>
    root.render(
      <StrictMode>
        <NuqsAdapter>
          <Colophon value={colophon}>
            <DataSession>
              {(dropped) => <Page key={dropped?.turn ?? 'own'} {...given} document={dropped?.document} />}
            </DataSession>
          </Colophon>
        </NuqsAdapter>
      </StrictMode>,
    ),
  )
}
