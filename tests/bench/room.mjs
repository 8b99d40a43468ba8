// How long a move in one window of a running brief takes until the other shows it: room to presenter and back, in real Chromium.
// `node tests/bench/room.mjs` prints a table; it asserts nothing. Build first: it measures what is in dist/.
import { existsSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findChromium } from '../../scripts/chromium.mjs'
import { startServer } from '../../scripts/serve.mjs'
import { siteHeaders } from '../../scripts/siteHeaders.mjs'

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist')
if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built site: run npm run build first.')
const ROUNDS = 3
const executablePath = await findChromium()
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--disable-gpu', '--disable-quic', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
const server = await startServer({ root: dist, headers: siteHeaders() })
const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, serviceWorkers: 'block' })
const room = await context.newPage()
await room.goto(`${server.url}?brief=call-2025-11-24&step=1`)
await room.waitForSelector('main[data-ready=true]')
const opened = context.waitForEvent('page')
await room.keyboard.press('s')
const speaker = await opened
await speaker.getByText(/^Now, step 1 of/).waitFor()
await speaker.waitForTimeout(1500)

/** Watches for the step's words; gives the instant, by the clock that both windows share, of the frame after they stand there. */
const watch = (page, words) =>
  page.evaluate(
    (words) =>
      new Promise((done) => {
        const seen = () => document.body.textContent.includes(words)
        const at = () => requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now())))
        if (seen()) return at()
        const observer = new MutationObserver(() => {
          if (!seen()) return
          observer.disconnect()
          at()
        })
        observer.observe(document.body, { subtree: true, childList: true, characterData: true })
      }),
    words,
  )
/** Presses a key in the page itself, and tells when. */
const press = (page, key) =>
  page.evaluate((key) => {
    const from = performance.timeOrigin + performance.now()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    return from
  }, key)

const rows = { 'room to presenter': [], 'presenter to room': [] }
for (let i = 0; i < ROUNDS; i += 1) {
  for (let step = 2; step <= 9; step += 1) {
    for (const [name, from, other, to] of [
      ['room to presenter', room, speaker, step],
      ['presenter to room', speaker, room, step - 1],
      ['room to presenter', room, speaker, step],
    ]) {
      const words = other === speaker ? `step ${to} of` : `${to} / `
      const arrives = watch(other, words)
      await other.waitForTimeout(30)
      const began = await press(from, from === speaker ? 'ArrowLeft' : 'ArrowRight')
      rows[name].push((await arrives) - began)
      await room.waitForTimeout(500)
    }
  }
  await room.keyboard.press('Home')
  await room.waitForTimeout(800)
}
console.log(
  `${cpus().length} x ${cpus()[0]?.model.trim()}, load ${loadavg()[0].toFixed(1)}\n\n| | moves | median ms | 90 % ms | most ms | over 200 ms |`,
)
console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
if (process.env.EACH) console.log(rows)
for (const [name, times] of Object.entries(rows)) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))])
  console.log(`| ${name} | ${sorted.length} | ${at(0.5)} | ${at(0.9)} | ${at(1)} | ${sorted.filter((t) => t > 200).length} |`)
}
await browser.close()
await server.close()
