import { expect, type Page, test } from '@playwright/test'
import { requiredUrl } from './address'
import { openPage } from './page'

// What the build drew, with the page's own code kept away: a reader on a slow line sees it for seconds.
const withoutCode = (page: Page) => page.route(/\/assets\/[^/]*\.js$/, (route) => route.abort())
const bottomLine = (page: Page) => page.getByRole('region', { name: 'The bottom line' })

/** From the next page on, adds up in `window.moved.by` by how much it shifts. */
const noteMoves = (page: Page) =>
  page.addInitScript(() => {
    const moved = { by: 0 }
    Object.assign(window, { moved })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.by += 'value' in entry ? Number(entry.value) : 0
    }).observe({ type: 'layout-shift', buffered: true })
  })

test('the findings are read before any code has come, and are the same after', async ({ page }) => {
  const blocked = /\/assets\/[^/]*\.js$/
  await withoutCode(page)
  await page.goto(requiredUrl('READOUT_SITE'))
  await expect(bottomLine(page)).toBeVisible()
  await expect(page.getByText('As known on 25 November 2025')).toBeVisible()
  await expect(page.getByText('SAMPLE', { exact: true })).toBeVisible()
  const before = await bottomLine(page).getByRole('link').allTextContents()
  expect(before.join(' ')).toMatch(/of 12\sMt/)
  await page.unroute(blocked)
  await openPage(page)
  await expect(bottomLine(page).getByRole('link')).toHaveText(before)
})

test('are hidden when the address asks for another date', async ({ page }) => {
  await withoutCode(page)
  await page.goto(`${requiredUrl('READOUT_SITE')}?asof=2025-12-03`)
  await expect(page.getByText('Loading…').first()).toBeVisible()
  await expect(bottomLine(page)).not.toBeVisible()
  await expect(page.getByText('As known on')).not.toBeVisible()
})

test('are hidden when the config names another API or date than the build knew', async ({ page }) => {
  await withoutCode(page)
  for (const config of [
    {
      api: { mode: 'http', baseUrl: 'https://api.example.org/v1' },
      title: 'Readout',
      opensAt: '2025-11-25',
      refreshSeconds: 0,
    },
    { api: { mode: 'mock' }, title: 'Readout', opensAt: 'latest', refreshSeconds: 0 },
  ]) {
    await page.route('**/config.json', (route) => route.fulfill({ json: config }))
    const read = page.waitForResponse('**/config.json')
    await page.goto(requiredUrl('READOUT_SITE'))
    await read
    await expect(page.getByText('Loading…').first()).toBeVisible()
    await expect(bottomLine(page)).not.toBeVisible()
    await page.unroute('**/config.json')
  }
})

test('the theme stands from the first paint', async ({ page }) => {
  await withoutCode(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(requiredUrl('READOUT_SITE'))
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto(`${requiredUrl('READOUT_SITE')}?theme=projector`)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector')
})

test('a first visit is told how the page is used, before any code has come and without moving anything', async ({ page }) => {
  const welcome = page.getByText('New here?')
  await withoutCode(page)
  await page.goto(requiredUrl('READOUT_SITE'))
  await expect(welcome).toBeVisible()
  await page.unroute(/\/assets\/[^/]*\.js$/)
  await noteMoves(page)
  for (const width of [1920, 1366, 1024, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.evaluate(() => localStorage.clear())
    await openPage(page)
    await expect(welcome).toBeVisible()
    await expect(page.getByRole('region', { name: 'What changed' })).toBeVisible()
    expect(await page.evaluate('window.moved.by'), `${width} px`).toBe(0)
  }
})

test('data that come late move nothing, one after another or not', async ({ page }) => {
  await noteMoves(page)
  let asked = 0
  await page.route(/\/api\/v1\//, async (route) => {
    asked += 1
    await new Promise((done) => setTimeout(done, 1000 + 10 * asked))
    await route.fallback()
  })
  await openPage(page)
  expect(asked).toBeGreaterThan(10)
  expect(await page.evaluate('window.moved.by')).toBe(0)
})

test('data that do not come leave the findings for a while; then the page can be used, and says what it waits for', async ({
  page,
}) => {
  let answer = () => {}
  const held = new Promise<void>((done) => (answer = done))
  await page.route('**/api/v1/events.json', async (route) => {
    await held
    await route.fallback()
  })
  await page.goto(requiredUrl('READOUT_SITE'))
  await expect(bottomLine(page)).toContainText(/of 12\sMt/)
  await expect(page.getByRole('button', { name: 'Questions' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText(/waiting/i)
  answer()
  await expect(page.locator('main')).toHaveAttribute('data-ready', 'true')
})

test('the line for a first visit opens the help, goes at a press, and does not come again', async ({ page }) => {
  await openPage(page)
  const welcome = page.getByRole('region', { name: 'New here?' })
  await welcome.getByRole('button', { name: 'How to read this page' }).click()
  await expect(page.getByRole('dialog', { name: 'How to read this page' })).toBeVisible()
  await page.keyboard.press('Escape')
  await welcome.getByRole('button', { name: 'Got it' }).click()
  await expect(welcome).toBeHidden()
  await page.evaluate(() => localStorage.removeItem('readout.seen'))
  await openPage(page)
  await expect(welcome).toBeHidden()
})

test('a device that has seen the page is not told again, neither by the build nor by the page', async ({ page }) => {
  await openPage(page)
  await withoutCode(page)
  await page.goto(requiredUrl('READOUT_SITE'))
  await expect(bottomLine(page)).toBeVisible()
  await expect(page.getByText('New here?')).toBeHidden()
  await page.unroute(/\/assets\/[^/]*\.js$/)
  await openPage(page)
  await expect(page.getByText('New here?')).toBeHidden()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the first thing read is why nothing more comes, and where the facts are', async ({ page }) => {
    await page.goto(requiredUrl('READOUT_SITE'))
    // Playwright reads no text inside this element.
    await expect(page.locator('noscript')).toBeInViewport()
  })
})
