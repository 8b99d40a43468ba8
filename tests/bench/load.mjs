// How fast the built site opens and answers, beside a static page and a plain React page over the same facts, in real Chromium.
// `node tests/bench/load.mjs [runs] [1]` prints a table; it asserts nothing. Build first: it measures what is in dist/. Over HTTP/2, as
// most hosts serve, with a certificate that openssl makes for the run; over HTTP/1.1 with a `1` behind, or without openssl.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { findChromium } from '../../scripts/chromium.mjs'
import { siteHeaders } from '../../scripts/siteHeaders.mjs'
import { ownCertificate, serveCompressed } from './compressed.mjs'
import { floor } from './peers/floor.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const dist = join(here, '..', '..', 'dist')
const RUNS = Number(process.argv[2] ?? 7)
const certificate = process.argv[3] === '1' ? undefined : ownCertificate()
// Slow 4G as Lighthouse applies it at the request level: 1.6 Mbit/s, 562 ms.
const SLOW = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.4745 * 1024 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
}

if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built site: run npm run build first.')
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
const list = (name) => JSON.parse(readFileSync(join(dist, 'api', 'v1', `${name}.json`), 'utf8')).items
const names = ['issues', 'parties', 'positions', 'observations', 'commitments', 'events']
const made = floor(Object.fromEntries(names.map((name) => [name, list(name)])))
mkdirSync(join(folder, 'floor'))
writeFileSync(join(folder, 'floor', 'index.html'), made.html)
writeFileSync(join(folder, 'floor', 'floor.js'), made.script)
// The same under Readout's content policy, which allows no style in the page: the least that a page so guarded can cost.
const style = /<style>(.*?)<\/style>/s.exec(made.html)
mkdirSync(join(folder, 'guarded'))
writeFileSync(join(folder, 'guarded', 'index.html'), made.html.replace(style[0], '<link rel="stylesheet" href="./floor.css">'))
writeFileSync(join(folder, 'guarded', 'floor.css'), style[1])
writeFileSync(join(folder, 'guarded', 'floor.js'), made.script)
await build({
  root: join(here, 'peers', 'recharts'),
  base: './',
  configFile: false,
  logLevel: 'error',
  plugins: [react()],
  build: { outDir: join(folder, 'recharts'), emptyOutDir: true },
})
cpSync(join(dist, 'api'), join(folder, 'recharts', 'api'), { recursive: true })

const pages = [
  { name: 'floor: static page', root: join(folder, 'floor'), headers: {} },
  { name: 'floor under the policy', root: join(folder, 'guarded'), headers: siteHeaders() },
  { name: 'Readout, built site', root: dist, headers: siteHeaders() },
  { name: 'plain React + Recharts', root: join(folder, 'recharts'), headers: {} },
]
const executablePath = await findChromium()
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--ignore-certificate-errors',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
})

/** One cold visit: a new profile, nothing in any cache. */
async function visit(url, slow) {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Performance.enable')
  if (slow) {
    await cdp.send('Network.emulateNetworkConditions', SLOW)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  }
  let bytes = 0
  let requests = 0
  cdp.on('Network.requestWillBeSent', () => {
    requests += 1
  })
  cdp.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength
  })
  await page.addInitScript(() => {
    const seen = { lcp: 0, shift: 0, blocking: 0 }
    window.seen = seen
    const watch = (type, each) => new PerformanceObserver((l) => l.getEntries().forEach(each)).observe({ type, buffered: true })
    watch('largest-contentful-paint', (e) => {
      seen.lcp = e.startTime
    })
    watch('layout-shift', (e) => {
      if (!e.hadRecentInput) seen.shift += e.value
    })
    watch('longtask', (e) => {
      seen.blocking += Math.max(0, e.duration - 50)
    })
    const drawn = () => {
      const chart = document.querySelector('.recharts-surface, [aria-roledescription=chart] svg path, main svg polyline')
      if (document.querySelector('main[data-ready=true]') && chart) seen.drawn ??= performance.now()
      else requestAnimationFrame(drawn)
    }
    requestAnimationFrame(drawn)
  })
  await page.goto(url)
  await page.waitForFunction(() => window.seen?.drawn !== undefined, undefined, { timeout: 60_000 })
  await page.waitForTimeout(400)
  const first = await page.evaluate(() => ({
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ...window.seen,
  }))
  const filter = await filterToPaint(page)
  await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const heap = metrics.find((m) => m.name === 'JSHeapUsedSize').value / 1e6
  await context.close()
  return { kB: bytes / 1000, requests, ...first, filter, heap }
}

/** From a press on an issue to the frame after the next paint was asked for. */
async function filterToPaint(page) {
  const name = list('issues').filter((issue) => issue.shown !== false)[1].name
  return page.evaluate(async (wanted) => {
    const button = [...document.querySelectorAll('button')].find((b) => b.textContent.startsWith(wanted))
    const times = []
    for (let i = 0; i < 6; i += 1) {
      const from = performance.now()
      button.click()
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      times.push(performance.now() - from)
      await new Promise((done) => setTimeout(done, 150))
    }
    return times.sort((a, b) => a - b)[3]
  }, name)
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const spread = (values) => `${Math.round(Math.min(...values))}-${Math.round(Math.max(...values))}`
const KEYS = ['kB', 'requests', 'fcp', 'lcp', 'drawn', 'blocking', 'shift', 'filter', 'heap']
console.log(
  `${cpus().length} x ${cpus()[0]?.model.trim()}, Chromium ${browser.version()}, node ${process.version}, HTTP/${certificate ? 2 : 1.1}, load ${loadavg()[0].toFixed(1)}, ${RUNS} cold visits each`,
)
for (const slow of [false, true]) {
  console.log(`\n${slow ? 'slow 4G, 4x slower CPU' : 'loopback, plain CPU'} (median, range; ms unless said)\n`)
  console.log('| page | kB | requests | FCP | LCP | all drawn | blocking | layout shift | filter to paint | heap MB |')
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |')
  const results = new Map(pages.map((page) => [page, []]))
  const servers = new Map()
  for (const page of pages) servers.set(page, await serveCompressed(page.root, page.headers, certificate))
  // One of each in turn, so that what else the machine does falls on all alike.
  for (let run = 0; run < RUNS; run += 1) {
    for (const page of pages) results.get(page).push(await visit(servers.get(page).url, slow))
  }
  for (const page of pages) {
    const cells = KEYS.map((key) => {
      const values = results.get(page).map((r) => r[key])
      if (key === 'shift') return median(values).toFixed(3)
      if (key === 'requests' || key === 'kB') return Math.round(median(values))
      if (key === 'heap') return median(values).toFixed(1)
      return `${Math.round(median(values))} (${spread(values)})`
    })
    console.log(`| ${page.name} | ${cells.join(' | ')} |`)
    await servers.get(page).close()
  }
}
await browser.close()
rmSync(folder, { recursive: true, force: true })
