import { type Api, networkTransport, type Transport } from './api/client'
import { type AppConfig, apiFor, readConfig } from './api/config'
import { fileTransport } from './api/fileTransport'
import { fetchAll } from './app/fetchAll'
import { mount } from './app/mount'
import { makeQueryClient } from './app/queryClient'
import { readAddress } from './filters/parameters'
import { readyFormats } from './lib/readyFormats'
import { speakIn } from './lib/strings/speaking'
import { startWords } from './lib/strings/starting'
import './styles/tokens.css'
import './styles/base.css'

/** The API that the config names, with a mock put in its place where it is wanted. */
async function connect(config: AppConfig): Promise<{ api: Api; notices: string[] }> {
  const api = apiFor(config, document.baseURI)
  if (api.mode === 'file') {
    return { api: { ...api, transport: fileTransport({ kind: 'at', url: api.baseUrl }) }, notices: [] }
  }
  const scenario = new URLSearchParams(location.search).get('mock')
  if (api.mode === 'http' || (scenario === null && !import.meta.env.DEV)) return { api, notices: [] }
  const { startMocks } = await import('../mocks/browser')
  const mock = await startMocks({ scenario: scenario ?? 'normal', baseUrl: api.baseUrl, worker: import.meta.env.DEV })
  return { api: { ...api, transport: mock.transport ?? api.transport }, notices: mock.notice ? [mock.notice] : [] }
}

declare global {
  interface Window {
    /** The reply that `first.js` asked for before this code came. */
    readoutConfig?: Promise<Response> | undefined
  }
}

/** The reply that is on its way already, once; where there is none, or it failed, the network is asked. */
const earlyReply: Transport = (request) => {
  const early = window.readoutConfig ?? Promise.reject(new Error('not asked for'))
  window.readoutConfig = undefined
  return early.catch(() => networkTransport(request))
}

/**
 * How long the build's drawing, which says itself that panels are being loaded, stands for data that are slow. A page drawn before they
 * come would move when they do; but it tells what is still missing, and can be used.
 */
const LONG_MS = 3000

async function start(container: HTMLElement): Promise<void> {
  const language = readAddress(location.search).lang ?? 'en'
  document.documentElement.lang = language
  await speakIn(language)
  // While the first replies are on their way.
  readyFormats()
  const { config, problem } = await readConfig(new URL('config.json', document.baseURI).href, earlyReply)
  const { api, notices } = await connect(config)
  const queryClient = makeQueryClient()
  // What the build drew stands until the data are here, so that a reader's eye is not taken away from it for nothing.
  if (document.documentElement.dataset.first === 'shown') {
    await Promise.race([fetchAll(queryClient, api), new Promise((done) => setTimeout(done, LONG_MS))])
  }
  mount(container, { api, config, notices: problem ? [problem, ...notices] : notices, queryClient })
  if (import.meta.env.PROD && transportIsTheNetwork(api)) {
    const { keepForOffline } = await import('./app/keepForOffline')
    await keepForOffline(api)
  }
}

/** A mock inside the page, or one file from the reader's disk, has nothing that a worker could keep. */
const transportIsTheNetwork = (api: Api) => api.mode !== 'file' && api.transport === networkTransport

const container = document.getElementById('root')
if (container) {
  start(container).catch((error: unknown) => {
    // Nothing of the page stands yet, so this sentence is all that can be shown.
    container.textContent = startWords.failed
    throw error
  })
}
