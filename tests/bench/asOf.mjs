// How long a step to the next day of knowledge takes, from the key to the last change of the panels, in real Chromium.
// `node tests/bench/asOf.mjs [counts]` prints a table; it asserts nothing. Build first: it measures what is in dist/.
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
const counts = (process.argv[2] ?? '0,100000').split(',').map(Number)
const reply = JSON.parse(readFileSync(join(dist, 'api', 'v1', 'events.json'), 'utf8'))
const STEPS = 12
const PAGE = 10_000

/** The real events and copies of them on other days, known on the days on which the real ones became known. */
function eventOf(i) {
  if (i < reply.items.length) return reply.items[i]
  const { statuses: _, endDate: __, ...like } = reply.items[i % reply.items.length]
  const date = new Date(Date.UTC(2018, 0, 1) + ((i * 7919) % 3100) * 86_400_000).toISOString().slice(0, 10)
  return { ...like, id: `made-${i}`, date, status: 'occurred', relatedIds: [] }
}
const pagesOf = (count) =>
  Array.from({ length: Math.ceil(count / PAGE) }, (_, page) => {
    const items = Array.from({ length: Math.min(PAGE, count - page * PAGE) }, (_, k) => eventOf(page * PAGE + k))
    return JSON.stringify({ ...reply, items, next: (page + 1) * PAGE < count ? `p${page + 1}` : null })
  })

const executablePath = await findChromium()
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--disable-gpu', '--disable-quic', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
const server = await startServer({ root: dist, headers: siteHeaders() })
const row = (name, times) => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))])
  return `| ${name} | ${at(0.5)} | ${at(0.9)} | ${at(1)} |`
}
console.log(`Step of the date by key, ${STEPS} steps; ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}\n`)
console.log('| | median, ms | 90 %, ms | most, ms |\n|---|---|---|---|')
for (const count of counts) {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, serviceWorkers: 'block' })
  if (count > 0) {
    const pages = pagesOf(count)
    await page.route('**/api/v1/events.json*', (route) => {
      const cursor = new URL(route.request().url()).searchParams.get('cursor')
      return route.fulfill({ contentType: 'application/json', body: pages[cursor ? Number(cursor.slice(1)) : 0] })
    })
  }
  await page.goto(`${server.url}?asof=2025-11-20`)
  await page.waitForSelector('main[data-ready=true]', { timeout: 180_000 })
  await page.waitForTimeout(1500)
  const first = []
  const whole = []
  for (let i = 0; i < STEPS; i += 1) {
    const times = await page.evaluate(
      () =>
        new Promise((done) => {
          const main = document.querySelector('main')
          const start = performance.now()
          let painted
          let drawn = start
          const before = main.dataset.asOf
          const watch = new MutationObserver(() => {
            if (main.dataset.asOf === before) return
            // The frame in which the change is painted ends after the next one begins.
            requestAnimationFrame(() => setTimeout(() => (drawn = performance.now())))
          })
          watch.observe(main, { subtree: true, childList: true, characterData: true, attributes: true })
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ']', bubbles: true, cancelable: true }))
          requestAnimationFrame(() => setTimeout(() => (painted = performance.now())))
          setTimeout(() => {
            watch.disconnect()
            done([painted - start, drawn - start])
          }, 2500)
        }),
    )
    first.push(times[0])
    whole.push(times[1])
  }
  const name = count === 0 ? 'real data' : `${count.toLocaleString('en-GB')} events`
  console.log(row(`${name}: key to next paint`, first))
  console.log(row(`${name}: key to panels redrawn`, whole))
  await page.close()
}
await browser.close()
await server.close?.()
process.exit(0)
