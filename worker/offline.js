// The service worker of the built site: what was opened once opens again without a network. The build puts the list of files in
// place of SITE and copies this to offline.js. Page files come from the cache, so that one page never mixes two versions; data come
// from the network, and from the last visit only when no server can be reached.
const SITE = { version: '', files: [] }
const STORED_AT = 'x-readout-stored-at'
const ROOT = self.registration.scope
// A host may hold several sites; the cache is one for all of them.
const PAGE_CACHES = `readout page ${ROOT} `
const PAGE = PAGE_CACHES + SITE.version
const DATA = `readout data ${ROOT}`
const FILES = new Set(SITE.files.map((file) => new URL(file, ROOT).href))

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('message', (event) => {
  if (event.data?.kind === 'take-over') self.skipWaiting()
  if (event.data?.kind === 'keep') event.waitUntil(Promise.all(event.data.urls.map(keepData)))
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  const url = new URL(request.url)
  url.hash = ''
  if (request.mode === 'navigate') {
    url.search = ''
    if (url.href === ROOT || url.href === `${ROOT}index.html`) event.respondWith(pageFile(request, ROOT))
  } else if (FILES.has(url.href)) event.respondWith(pageFile(request, url.href))
  else if (url.pathname.endsWith('.json')) event.respondWith(data(request))
})

/** Fetches what an earlier version does not have already: a name with a hash in it never changes. */
async function install() {
  const cache = await caches.open(PAGE)
  for (const href of FILES) {
    const held = /-[\w-]{8}\.\w+$/.test(href) ? await caches.match(href) : undefined
    const reply = held ?? (await fetch(new Request(href, { cache: 'no-cache' })))
    if (!reply.ok) throw new Error(`${href} could not be kept (status ${reply.status})`)
    // A reply that was redirected may not answer a navigation.
    await cache.put(href, reply.redirected ? new Response(reply.body, { headers: reply.headers }) : reply)
  }
}

async function activate() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(PAGE_CACHES) && name !== PAGE).map((name) => caches.delete(name)))
  await self.clients.claim()
}

async function pageFile(request, href) {
  const cache = await caches.open(PAGE)
  return (await cache.match(href)) ?? fetch(request)
}

async function data(request) {
  try {
    const reply = await fetch(request)
    if (reply.ok) await store(request.url, reply.clone())
    return reply
  } catch (error) {
    const cache = await caches.open(DATA)
    const held = request.signal.aborted ? undefined : await cache.match(request.url)
    if (held === undefined) throw error
    return held
  }
}

/** What the page had asked for before this worker stood by. */
async function keepData(url) {
  try {
    const reply = await fetch(url, { headers: { accept: 'application/json' }, cache: 'no-cache' })
    if (reply.ok) await store(url, reply)
  } catch {
    // Not kept this time; the next question keeps it.
  }
}

async function store(url, reply) {
  try {
    const headers = new Headers(reply.headers)
    headers.set(STORED_AT, String(Date.now()))
    headers.delete('content-encoding')
    headers.delete('content-length')
    const cache = await caches.open(DATA)
    await cache.put(url, new Response(await reply.blob(), { headers }))
  } catch {
    // Storage is full or refused: the reader still has the answer itself.
  }
}
