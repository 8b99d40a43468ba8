// Random faults for minutes on the built site in Chromium: `node tests/bench/randomFaults.mjs 10`. Prints failures of the page, lists still
// waiting at the end, and the growth of memory. Asserts nothing; not part of `npm test`.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from '../../scripts/chromium.mjs'
import { startServer } from '../../scripts/serve.mjs'
import { siteHeaders } from '../../scripts/siteHeaders.mjs'

const minutes = Number(process.argv[2] ?? 10)
const root = mkdtempSync(join(tmpdir(), 'readout-random-'))
cpSync('dist', root, { recursive: true })
const config = { api: { mode: 'http', baseUrl: 'api/v1' }, opensAt: '2025-11-25', refreshSeconds: 5 }
writeFileSync(join(root, 'config.json'), JSON.stringify(config))
const site = await startServer({ root, headers: siteHeaders() })
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage()
const trouble = []
page.on('pageerror', (error) => trouble.push(String(error)))

let calm = false
const json = (body) => ({ status: 200, contentType: 'application/json', body })
const faults = [
  (route) => route.fulfill({ status: 500, body: '' }),
  (route) => route.fulfill({ status: 404, body: '' }),
  (route) => route.fulfill({ status: 429, headers: { 'retry-after': '3' }, body: '' }),
  (route) => route.abort('connectionreset'),
  (route) => route.fulfill(json('')),
  (route) => route.fulfill(json('[]')),
  (route) => route.fulfill(json('{"contract":"1.0","asOf":"2026-10-')),
  (route) => route.fulfill(json('{"contract":"1.0","asOf":"2026-10-09","items":[],"next":null}')),
  (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Sign in' }),
  () => undefined,
]
await page.route('**/api/v1/*.json', (route) => {
  const fault = calm || Math.random() < 0.5 ? undefined : faults[Math.floor(Math.random() * faults.length)]
  return fault ? fault(route) : route.continue()
})

const client = await page.context().newCDPSession(page)
const memory = async () => {
  await client.send('HeapProfiler.collectGarbage')
  return (await client.send('Runtime.getHeapUsage')).usedSize / 1e6
}
await page.goto(site.url)
await page.waitForTimeout(20_000)
const before = await memory()
const end = Date.now() + minutes * 60_000
for (let i = 0; Date.now() < end; i++) {
  await page.waitForTimeout(2000)
  await page.keyboard.press(['1', '0', '[', ']', '2', '0'][i % 6])
}
calm = true
await page.waitForTimeout(30_000)
const text = await page.locator('body').innerText()
const waiting = (text.match(/Still waiting|Loading…|cannot be shown|not loaded|not refreshed/g) ?? []).length
console.log(`minutes of random faults: ${minutes}`)
console.log(`uncaught errors: ${trouble.length}${trouble.length ? ` (${trouble[0]})` : ''}`)
console.log(`lists or panels that had not come back 30 s after the last fault: ${waiting}`)
console.log(`memory: ${before.toFixed(1)} MB at first, ${(await memory()).toFixed(1)} MB at the end`)
await browser.close()
await site.close()
rmSync(root, { recursive: true, force: true })
