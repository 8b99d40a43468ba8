import { expect, test } from '@playwright/test'
import { requiredUrl } from './address'
import { openPage, panel, settled, withConfig } from './page'

test('one endpoint that fails leaves the other panels alive, and Retry brings its panel back', async ({ page }) => {
  let broken = true
  await page.route('**/api/v1/events.json', (route) => (broken ? route.fulfill({ status: 500, body: '' }) : route.continue()))
  await openPage(page)
  const timeline = panel(page, 'Timeline')
  await expect(timeline).toContainText('The server has a fault (status 500)')
  await expect(panel(page, 'Trade commitments').getByRole('heading', { level: 2 })).toContainText('1.5 of 12')
  await expect(panel(page, 'Issue matrix').getByRole('grid')).toBeVisible()
  broken = false
  await timeline.getByRole('button', { name: 'Retry Timeline' }).click()
  await expect(timeline.getByRole('heading', { level: 2 })).toBeVisible()
})

for (const scenario of ['error:events', 'broken:positions', 'offline:commitments', 'unauthorized:events']) {
  test(`scenario ${scenario} by hand, in the built site`, async ({ page }) => {
    await openPage(page, `?mock=${scenario}`)
    await expect(page.getByRole('button', { name: /^Retry/ })).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2)
  })
}

test('scenario invalid: the items that break the contract are left out and named', async ({ page }) => {
  await openPage(page, '?mock=invalid:events,claims')
  await page.getByRole('button', { name: /about the data/ }).click()
  const drawer = page.getByRole('dialog', { name: 'The data' })
  await expect(drawer).toContainText('2 items left out')
  await expect(panel(page, 'Timeline').getByRole('heading', { level: 2, includeHidden: true })).toHaveCount(1)
})

test('scenario hostile: every string is shown as it is, nothing runs', async ({ page }) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const complaints = await openPage(page, '?mock=hostile')
  await expect(panel(page, 'Issue matrix')).toContainText('<script>')
  expect(await page.evaluate(() => document.querySelectorAll('main script, main img, main iframe').length)).toBe(0)
  expect(dialogs).toEqual([])
  expect(complaints).toEqual([])
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
})

test('the built site works under a sub-path', async ({ page }) => {
  const complaints = await openPage(page, '?issue=taiwan', 'READOUT_SUB_PATH')
  await expect(page).toHaveURL(/\/briefing\/readout\//)
  await expect(panel(page, 'Issue matrix').getByRole('rowheader')).toHaveCount(1)
  expect(complaints).toEqual([])
})

test('http mode: a plain static server on another origin serves the page, without any mock code', async ({ page }) => {
  const api = requiredUrl('READOUT_API')
  await withConfig(page, JSON.stringify({ api: { mode: 'http', baseUrl: api }, opensAt: '2025-11-25' }))
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const complaints = await openPage(page, '?mock=error')
  await expect(panel(page, 'Trade commitments').getByRole('heading', { level: 2 })).toContainText('1.5 of 12')
  expect(asked.filter((url) => url.startsWith(api)).length).toBeGreaterThanOrEqual(14)
  expect(asked.filter((url) => /\/api\/v1\/|msw|mockServiceWorker|handlers|inPage/.test(url.replace(api, '')))).toEqual([])
  await page.getByRole('button', { name: /about the data/ }).click()
  await expect(page.getByRole('dialog', { name: 'The data' })).toContainText(api)
  expect(complaints).toEqual([])
})

test('file mode: one document holds the whole dossier', async ({ page }) => {
  await withConfig(page, JSON.stringify({ api: { mode: 'file', baseUrl: 'api/v1/dossier.json' }, opensAt: 'latest' }))
  await openPage(page)
  await expect(page.getByRole('button', { name: /^FILE/ })).toBeVisible()
  await expect(page.getByLabel('As known on', { exact: true })).toHaveValue('2026-10-09')
})

for (const [name, body, status] of [
  ['missing', '', 404],
  ['not JSON', '<html>', 200],
  ['of another shape', '{"api":{"mode":"telepathy"}}', 200],
  ['with a bad address', '{"api":{"mode":"http","baseUrl":"javascript:alert(1)"}}', 200],
] as const) {
  test(`a config.json that is ${name} gives the sample data and says so`, async ({ page }) => {
    await withConfig(page, body, status)
    await openPage(page)
    await expect(page.getByRole('status').filter({ hasText: 'config.json could not be used' })).toBeVisible()
    await expect(page.getByRole('button', { name: /^SAMPLE/ })).toBeVisible()
    await expect(panel(page, 'Issue matrix').getByRole('grid')).toBeVisible()
  })
}

test('a network that goes away marks the page OFFLINE and takes nothing from it', async ({ page, context }) => {
  await openPage(page)
  await context.setOffline(true)
  await expect(page.getByRole('button', { name: /^OFFLINE/ })).toBeVisible()
  await page.keyboard.press('1')
  await expect(panel(page, 'Issue matrix').getByRole('rowheader')).toHaveCount(1)
  await context.setOffline(false)
  await expect(page.getByRole('button', { name: /^SAMPLE/ })).toBeVisible()
})

test('a server that never answers: a first sign within a second, a failure within ten', async ({ page }) => {
  await page.route('**/api/v1/events.json', () => undefined)
  await page.goto(requiredUrl('READOUT_SITE'))
  const timeline = panel(page, 'Timeline')
  await expect(timeline).toContainText('Still waiting')
  await expect(timeline).toContainText('within 8 seconds', { timeout: 12_000 })
  await settled(page)
})
