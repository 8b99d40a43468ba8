import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { serve } from '../../docs/examples/server.mjs'
import { startServer } from '../../scripts/serve.mjs'
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

/** Puts a newer version of the site in place of the one that the page has kept, and opens the page anew: the old one still. */
async function withNewer(page: Page, alsoAsked: string[] = []) {
  const headers = siteHeaders(alsoAsked)
  const old = await startServer({ root, headers })
  await page.goto(old.url)
  await settled(page)
  await expect.poll(() => page.evaluate(kept), { timeout: 15_000 }).toBeGreaterThanOrEqual(15)
  await old.close()
  const worker = join(root, 'offline.js')
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"version":"\w+"/, '"version":"newer"'))
  const html = join(root, 'index.html')
  writeFileSync(html, readFileSync(html, 'utf8').replace('<title>Readout', '<title>Readout newer'))
  const site = await startServer({ root, port: old.port, headers })
  await page.reload()
  await settled(page)
  await expect(page).toHaveTitle('Readout')
  const said = page.getByRole('status').filter({ hasText: 'A new version of this page is here' })
  await expect(said).toBeVisible()
  return { site, said, reload: said.getByRole('button', { name: 'Reload' }) }
}

test('a newer version of the site waits until the reader asks for it, and then comes in each window', async ({ page }) => {
  const { site, reload } = await withNewer(page)
  const other = await page.context().newPage()
  await other.goto(site.url)
  await settled(other)
  const there = other.getByRole('status').getByRole('button', { name: 'Reload' })
  await expect(there).toBeVisible()
  await reload.click()
  await expect(page).toHaveTitle('Readout newer')
  await settled(page)
  await expect(other).toHaveTitle('Readout')
  await there.click()
  await expect(other).toHaveTitle('Readout newer')
  await settled(other)
  await site.close()
})

for (const network of ['with a server', 'without a network'] as const) {
  test(`a newer version comes also while the earlier one has not ended what it began, ${network}`, async ({ page }) => {
    const silent = createServer(() => undefined)
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
    const origin = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
    const { site, said, reload } = await withNewer(page, [origin])
    // What a first visit asks its worker to keep, from a server that does not answer.
    await page.evaluate(
      (url) => navigator.serviceWorker.controller?.postMessage({ kind: 'keep', urls: [url] }),
      `${origin}/never.json`,
    )
    await expect.poll(() => new Promise((done) => silent.getConnections((_, count) => done(count)))).toBe(1)
    const controller = () => page.evaluate(() => navigator.serviceWorker.controller?.state)
    const end = () => {
      silent.closeAllConnections()
      silent.close()
    }
    if (network === 'without a network') {
      await site.close()
      await reload.click()
      await expect(said.getByRole('button', { name: 'Changing over…' })).toBeVisible()
      // Longer than a page with a server would wait.
      await page.waitForTimeout(3500)
      await expect(page).toHaveTitle('Readout')
      end()
    } else {
      const other = await page.context().newPage()
      await other.goto(site.url)
      const there = other.getByRole('status').getByRole('button', { name: 'Reload' })
      await expect(there).toBeVisible()
      await reload.click()
      await expect(page).toHaveTitle('Readout newer')
      // The earlier worker is the other window's until that changes over too.
      await there.click()
      await expect(other).toHaveTitle('Readout newer')
    }
    await expect(page).toHaveTitle('Readout newer')
    await settled(page)
    await expect.poll(controller).toBe('activated')
    if (network === 'with a server') {
      end()
      await site.close()
    }
    await page.reload()
    await settled(page)
    await expect(page).toHaveTitle('Readout newer')
  })
}
