import type { Api } from '../api/client'
import { trustedScript } from '../lib/trustedScript'
import { offerNewVersion } from './newVersion'
import { takeOver } from './takeOver'

/** Has the built site kept by a service worker, so that it opens again without a network. Never rejects. */
export async function keepForOffline(api: Api): Promise<void> {
  if (!window.isSecureContext || !('serviceWorker' in navigator) || !/^https?:$/.test(location.protocol)) return
  // The page's own files come first.
  await quiet()
  const { serviceWorker } = navigator
  const script = new URL('offline.js', document.baseURI).href
  try {
    const controlled = serviceWorker.controller !== null
    const registration = await serviceWorker.register(trustedScript('readout-offline', script), { updateViaCache: 'none' })
    if (!controlled) await keepWhatWasAsked(api)
    const offer = () => {
      const { waiting } = registration
      if (waiting && serviceWorker.controller) offerNewVersion(() => takeOver(registration, waiting))
    }
    const follow = () => registration.installing?.addEventListener('statechange', offer)
    offer()
    follow()
    registration.addEventListener('updatefound', follow)
  } catch {
    // A browser or a policy that refuses workers: the page is as good as before, but for this.
  }
}

/** Resolves when the browser has nothing better to do. */
const quiet = () =>
  new Promise<void>((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: 5000 })
    else setTimeout(done, 2000)
  })

/**
 * The first visit asks for its data before the worker stands by: it is told which, and keeps them too. A reply that is on its
 * way while the worker takes over is told when it has come.
 */
async function keepWhatWasAsked(api: Api): Promise<void> {
  const { serviceWorker } = navigator
  const { active } = await serviceWorker.ready
  if (!serviceWorker.controller) {
    await new Promise((done) => serviceWorker.addEventListener('controllerchange', done, { once: true }))
  }
  const since = performance.now()
  const config = new URL('config.json', document.baseURI).href
  const isData = (name: string) => name === config || name.startsWith(`${api.baseUrl}/`) || name === api.baseUrl
  const keep = (entries: PerformanceEntryList) => {
    const urls = entries.filter((entry) => entry.startTime <= since && isData(entry.name)).map((entry) => entry.name)
    if (urls.length > 0) active?.postMessage({ kind: 'keep', urls: [...new Set(urls)] })
  }
  new PerformanceObserver((list) => keep(list.getEntries())).observe({ type: 'resource', buffered: true })
}
