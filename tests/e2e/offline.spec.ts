import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { serve } from '../../docs/examples/server.mjs'
import { type Server, startServer } from '../../scripts/serve.mjs'
import { siteHeaders } from '../../scripts/siteHeaders.mjs'
import { complaintsOf, panel, settled } from './page'

test.use({ serviceWorkers: 'allow' })

let root: string
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'readout-offline-'))
  cpSync('dist', root, { recursive: true })
})
test.afterEach(() => rmSync(root, { recursive: true, force: true }))

const kept = () =>
  caches.keys().then(async (names) => {
    const data = names.find((name) => name.startsWith('readout data'))
    return data === undefined ? 0 : (await (await caches.open(data)).keys()).length
  })

for (const from of ['its own files', 'a server elsewhere'] as const) {
  test(`opened once, the page opens again without a network, with the last data and their age (data from ${from})`, async ({
    page,
  }) => {
    const api = await serve(join(root, 'api', 'v1'), { page: 40 })
    if (from !== 'its own files') {
      const config = { api: { mode: 'http', baseUrl: api.url }, opensAt: '2025-11-25' }
      writeFileSync(join(root, 'config.json'), JSON.stringify(config))
    }
    const site = await startServer({ root, headers: siteHeaders([new URL(api.url).origin]) })
    const complaints = complaintsOf(page)
    const asked = new Set<string>()
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.endsWith('.json')) asked.add(request.url())
    })
    await page.goto(site.url)
    await settled(page)
    await page.waitForLoadState('networkidle')
    expect(asked.size).toBeGreaterThan(from === 'its own files' ? 14 : 20)
    await expect.poll(async () => (await page.evaluate(kept)) - asked.size, { timeout: 15_000 }).toBe(0)
    expect(complaints).toEqual([])
    await Promise.all([site.close(), api.close()])

    await page.goto(`${site.url}?issue=agriculture`)
    await settled(page)
    await expect(page.getByRole('button', { name: /^OFFLINE data .* old/ })).toBeVisible()
    await expect(panel(page, 'Trade commitments').getByRole('heading', { level: 2 })).toContainText('1.5 of 12')
    await expect(panel(page, 'Timeline').getByRole('heading', { level: 2 })).toBeVisible()
    await page.getByRole('button', { name: /about the data/ }).click()
    await expect(page.getByRole('dialog', { name: 'The data' })).toContainText('Kept from an earlier visit')
  })
}

test('a newer version of the site waits until the reader asks for it', async ({ page }) => {
  let site: Server = await startServer({ root, headers: siteHeaders() })
  await page.goto(site.url)
  await settled(page)
  await expect.poll(() => page.evaluate(kept), { timeout: 15_000 }).toBeGreaterThanOrEqual(15)
  await site.close()
  const worker = join(root, 'offline.js')
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"version":"\w+"/, '"version":"newer"'))
  const html = join(root, 'index.html')
  writeFileSync(html, readFileSync(html, 'utf8').replace('<title>Readout', '<title>Readout newer'))
  site = await startServer({ root, port: site.port, headers: siteHeaders() })
  await page.reload()
  await settled(page)
  await expect(page).toHaveTitle('Readout')
  const said = page.getByRole('status').filter({ hasText: 'A new version of this page is here' })
  await expect(said).toBeVisible({ timeout: 15_000 })
  await said.getByRole('button', { name: 'Reload' }).click()
  await expect(page).toHaveTitle('Readout newer')
  await settled(page)
  await site.close()
})
