import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request as ask, createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { serve } from '../../docs/examples/server.mjs'
import { startServer } from '../../scripts/serve.mjs'
import { siteHeaders } from '../../scripts/siteHeaders.mjs'
import { requiredUrl } from './address'
import { complaintsOf, openPage, panel, settled } from './page'

/** Stands before a server and notes the status of each answer, by what was asked for. */
async function noting(target: string): Promise<{ url: string; answers: Map<string, number[]>; close: () => void }> {
  const answers = new Map<string, number[]>()
  const { host, origin } = new URL(target)
  const proxy = createServer((incoming, outgoing) => {
    const onward = ask(`${origin}${incoming.url}`, { headers: { ...incoming.headers, host } }, (answer) => {
      const asked = incoming.url ?? ''
      answers.set(asked, [...(answers.get(asked) ?? []), answer.statusCode ?? 0])
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  const at = proxy.address()
  const url = `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}/v1`
  return {
    url,
    answers,
    close: () => {
      proxy.close()
      proxy.closeAllConnections()
    },
  }
}

test('another config.json is all it takes: an example server on another origin, asked again by conditional requests', async ({
  page,
}) => {
  const root = mkdtempSync(join(tmpdir(), 'readout-swap-'))
  cpSync('dist', root, { recursive: true })
  const meta = join(root, 'api', 'v1', 'meta.json')
  writeFileSync(meta, readFileSync(meta, 'utf8').replace('"sample":true', '"sample":false'))
  const example = await serve(join(root, 'api', 'v1'), { page: 50 })
  const api = await noting(example.url)
  const config = { api: { mode: 'http', baseUrl: api.url }, opensAt: '2025-11-25', refreshSeconds: 5 }
  writeFileSync(join(root, 'config.json'), JSON.stringify(config))
  const site = await startServer({ root, headers: siteHeaders([new URL(api.url).origin]) })
  const complaints = complaintsOf(page)
  await page.goto(site.url)
  await settled(page)
  await expect(page.getByRole('button', { name: /^LIVE/ })).toBeVisible()
  const heading = panel(page, 'Trade commitments').getByRole('heading', { level: 2 })
  await expect(heading).toContainText('1.5 of 12')
  const drawn = await heading.elementHandle()
  // One request per page of data, each answered by 304 from the second on: nothing travelled, and nothing on screen was drawn anew.
  const askedOnce = () => [...api.answers].flatMap(([asked, statuses]) => (statuses.length < 2 ? [asked] : []))
  await expect.poll(askedOnce, { timeout: 20_000 }).toEqual([])
  expect(api.answers.size).toBeGreaterThan(20)
  for (const [asked, [first, ...again]] of api.answers) {
    expect(first, asked).toBe(200)
    expect(new Set(again), asked).toEqual(new Set([304]))
  }
  expect(await drawn?.evaluate((node) => node.isConnected)).toBe(true)
  await expect(page.getByText('Still waiting')).toHaveCount(0)
  await page.getByRole('button', { name: /about the data/ }).click()
  const drawer = page.getByRole('dialog', { name: 'The data' })
  await expect(drawer).toContainText(api.url)
  await expect(drawer).toContainText('The page asks again every 5 seconds.')
  await drawer.getByRole('button', { name: 'Pause' }).click()
  await expect(drawer).toContainText('Asking again is paused.')
  expect(complaints).toEqual([])
  api.close()
  await Promise.all([site.close(), example.close()])
  rmSync(root, { recursive: true, force: true })
})

test('what a hostile server and a hostile link say is shown as it is: no request, no dialog, no violation', async ({
  page,
}) => {
  const outside: string[] = []
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith('http://127.0.0.1') && !/^(data|blob):/.test(request.url())) outside.push(request.url())
  })
  const evil = '"><img src=x onerror=alert(1)><script>alert(2)</script>javascript:alert(3)'
  const names = [
    'issue',
    'party',
    'asof',
    'commitment',
    'basis',
    'unit',
    'from',
    'to',
    'lane',
    'q',
    'panel',
    'event',
    'claim',
    'theme',
    'brief',
    'step',
  ]
  const query = names.map((name) => `${name}=${encodeURIComponent(evil)}`).join('&')
  const complaints = await openPage(page, `?mock=hostile&${query}`)
  await expect(page.getByRole('status').filter({ hasText: 'onerror' }).first()).toBeVisible()
  expect(
    await page.evaluate(() => document.querySelectorAll('#root script, #root img, #root iframe, #root object').length),
  ).toBe(0)
  const links = await page.evaluate(() => [...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href') ?? ''))
  expect(links.filter((href) => !/^(https?:|#)/.test(href))).toEqual([])
  expect({ outside, dialogs, complaints }).toEqual({ outside: [], dialogs: [], complaints: [] })
})

test('without JavaScript the page says what it needs and where the facts lie', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: requiredUrl('READOUT_SITE') })
  const page = await context.newPage()
  await page.goto('')
  const said = page.locator('noscript')
  await expect(said).toBeVisible()
  expect(await said.evaluate((node) => node.textContent)).toContain('draws its charts and tables with JavaScript')
  await context.close()
})

test('a part of the page that is missing after a deploy is told, and the rest lives', async ({ page }) => {
  await page.route('**/assets/panels-*.js', (route) => route.fulfill({ status: 404, body: 'Not found' }))
  await page.goto(requiredUrl('READOUT_SITE'))
  await expect(page.getByText('Its part of the page could not be loaded').first()).toBeVisible({ timeout: 15_000 })
  await expect(page.getByRole('region', { name: 'The bottom line' })).toContainText('1.5 of 12')
  await page.unroute('**/assets/panels-*.js')
  await page.getByRole('button', { name: 'Help' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})
