import { expect, test } from '@playwright/test'
import { createServer, type ViteDevServer } from 'vite'
import { panel, settled } from './page'

// The development server with the mock API: once with its service worker, once where none can start.
let server: ViteDevServer
let address = ''

test.describe.configure({ mode: 'serial' })
test.use({ serviceWorkers: 'allow' })

test.beforeAll(async () => {
  server = await createServer({ server: { port: 0, host: '127.0.0.1' }, logLevel: 'error' })
  await server.listen()
  address = server.resolvedUrls?.local[0] ?? ''
})
test.afterAll(() => server.close())

test('the service worker answers with the sample data', async ({ page }) => {
  test.setTimeout(60_000)
  await page.goto(address)
  await settled(page)
  await expect(panel(page, 'Trade commitments').getByRole('heading', { level: 2 })).toContainText('1.5 of 12')
  const worker = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.scriptURL)
  expect(worker).toContain('mockServiceWorker.js')
  const reply = await page.evaluate(async () => (await fetch('api/v1/meta.json')).headers.get('x-mock'))
  expect(reply).toBe('1')
})

test('a scenario by hand, over the worker', async ({ page }) => {
  await page.goto(`${address}?mock=error:events`)
  await settled(page)
  await expect(panel(page, 'Timeline')).toContainText('status 500')
  await expect(panel(page, 'Issue matrix').getByRole('grid')).toBeVisible()
})

test.describe('where no service worker can start', () => {
  test.use({ serviceWorkers: 'block' })

  test('the page answers itself', async ({ page }) => {
    await page.goto(address)
    await settled(page)
    await expect(panel(page, 'Trade commitments').getByRole('heading', { level: 2 })).toContainText('1.5 of 12')
  })
})
