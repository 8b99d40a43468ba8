// How the timeline of the built site bears 1,000, 10,000 and 100,000 events, in real Chromium.
// `node tests/bench/timeline.mjs [counts]` prints a table; it asserts nothing. Build first: it measures what is in dist/.
import { existsSync, readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findChromium } from '../../scripts/chromium.mjs'
import { startServer } from '../../scripts/serve.mjs'
import { siteHeaders } from '../../scripts/siteHeaders.mjs'

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist')
if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built site: run npm run build first.')
const counts = (process.argv[2] ?? '1000,10000,100000').split(',').map(Number)
const PAGE = 10_000
const SECONDS = 5
const reply = JSON.parse(readFileSync(join(dist, 'api', 'v1', 'events.json'), 'utf8'))
const issues = JSON.parse(readFileSync(join(dist, 'api', 'v1', 'issues.json'), 'utf8')).items

/** The real events, and as many copies on other days as are wanted: every day of some eight years, in an order of no meaning. */
function eventOf(i) {
  if (i < reply.items.length) return reply.items[i]
  const { statuses: _, endDate: __, ...like } = reply.items[i % reply.items.length]
  const date = new Date(Date.UTC(2018, 0, 1) + ((i * 7919) % 3100) * 86_400_000).toISOString().slice(0, 10)
  const shown = issues[(i * 31) % issues.length].id
  return { ...like, id: `made-${i}`, date, knownOn: date, status: 'occurred', issueIds: [shown], relatedIds: [] }
}
function pagesOf(count) {
  const pages = []
  for (let from = 0; from < count; from += PAGE) {
    const items = Array.from({ length: Math.min(PAGE, count - from) }, (_, k) => eventOf(from + k))
    const next = from + PAGE < count ? `p${from + PAGE}` : null
    pages.push(JSON.stringify({ ...reply, items, next }))
  }
  return pages
}

const executablePath = await findChromium()
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--disable-gpu', '--disable-quic', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
const server = await startServer({ root: dist, headers: siteHeaders() })

async function run(count) {
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const pages = pagesOf(count)
  await page.route('**/api/v1/events.json*', (route) => {
    const cursor = new URL(route.request().url()).searchParams.get('cursor')
    return route.fulfill({ contentType: 'application/json', body: pages[cursor ? Number(cursor.slice(1)) / PAGE : 0] })
  })
  await page.addInitScript(() => {
    window.longest = 0
    window.tasks = []
    new PerformanceObserver((l) => {
      for (const e of l.getEntries()) window.tasks.push(Math.round(e.duration))
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto(`${server.url}?asof=latest&from=2024-01-01&to=2026-06-30`)
  await page.waitForSelector('main[data-ready=true] [data-mark]', { timeout: 180_000 })
  const first = await page.evaluate(() => performance.now())
  const blocked = await page.evaluate(() => Math.max(0, ...window.tasks))
  await page.waitForTimeout(1000)
  const plot = page.getByRole('group', { name: /Events in date order/ })
  const box = await plot.boundingBox()
  const frames = async (kind) => {
    await page.evaluate(
      ({ x, y, width, ms, kind }) => {
        const target = document.querySelector('[aria-label^="Events in date order"]')
        const at = (share) => ({
          clientX: x + width * share,
          clientY: y + 5,
          bubbles: true,
          cancelable: true,
          pointerId: 1,
          button: 0,
        })
        window.times = undefined
        const times = []
        const from = performance.now()
        let last = from
        // A made-up pointer cannot be captured; a real one can.
        Element.prototype.setPointerCapture = () => {}
        if (kind === 'pan') target.dispatchEvent(new PointerEvent('pointerdown', at(0.5)))
        const step = (now) => {
          times.push(now - last)
          last = now
          const phase = Math.sin(((now - from) / 1000) * 2)
          if (kind === 'pan') target.dispatchEvent(new PointerEvent('pointermove', at(0.5 + phase * 0.3)))
          else target.dispatchEvent(new WheelEvent('wheel', { ...at(0.5), ctrlKey: true, deltaY: phase > 0 ? -12 : 12 }))
          if (now - from < ms) return requestAnimationFrame(step)
          if (kind === 'pan') target.dispatchEvent(new PointerEvent('pointerup', at(0.5)))
          window.times = times.slice(2)
        }
        requestAnimationFrame(step)
      },
      { ...box, ms: SECONDS * 1000, kind },
    )
    const times = await (await page.waitForFunction(() => window.times, undefined, { timeout: 120_000 })).jsonValue()
    times.sort((a, b) => a - b)
    return {
      median: times[Math.floor(times.length / 2)],
      most: times.at(-1),
      over: times.filter((t) => t > 50).length,
      n: times.length,
    }
  }
  const pan = await frames('pan')
  await page.waitForTimeout(600)
  const zoom = await frames('zoom')
  await page.waitForTimeout(1000)
  const filter = await page.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find((b) => b.textContent.startsWith('Taiwan'))
    const times = []
    for (let i = 0; i < 6; i += 1) {
      const from = performance.now()
      button.click()
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      times.push(performance.now() - from)
      await new Promise((done) => setTimeout(done, 500))
    }
    return times.sort((a, b) => a - b)[3]
  })
  const cdp = await context.newCDPSession(page)
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('Performance.enable')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const heap = metrics.find((m) => m.name === 'JSHeapUsedSize').value / 1e6
  const nodes = await page.evaluate(() => [
    document.querySelectorAll('*').length,
    document.querySelectorAll('[data-panel=Timeline] *').length,
  ])
  await context.close()
  const ms = (f) => `${f.median.toFixed(1)} / ${f.most.toFixed(0)} / ${f.over} of ${f.n}`
  return [
    count.toLocaleString('en'),
    first.toFixed(0),
    blocked,
    ms(pan),
    ms(zoom),
    filter.toFixed(0),
    nodes.join(' / '),
    heap.toFixed(0),
  ]
}

console.log(
  `${cpus().length} x ${cpus()[0]?.model.trim()}, Chromium ${browser.version()}, node ${process.version}, load before ${loadavg()[0].toFixed(1)}\n`,
)
console.log(
  '| events | first drawing ms | longest task before it ms | panning: median / most ms / frames over 50 ms | zooming: the same | filter to paint ms | elements: page / timeline | heap MB |',
)
console.log('| ---: | ---: | ---: | --- | --- | ---: | ---: | ---: |')
for (const count of counts) console.log(`| ${(await run(count)).join(' | ')} |`)
console.log(`\nload after ${loadavg()[0].toFixed(1)}`)
await browser.close()
await server.close()
