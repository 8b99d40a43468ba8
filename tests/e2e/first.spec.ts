import { expect, type Page, test } from '@playwright/test'
import { requiredUrl } from './address'
import { openPage } from './page'

// What the build drew, with the page's own code kept away: a reader on a slow line sees it for seconds.
const withoutCode = (page: Page) => page.route(/\/assets\/[^/]*\.js$/, (route) => route.abort())
const bottomLine = (page: Page) => page.getByRole('region', { name: 'The bottom line' })

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
