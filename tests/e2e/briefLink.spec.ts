import { expect, type Page, test } from '@playwright/test'
import { requiredUrl } from './address'
import { settled } from './page'

const VIEW = '?panel=questions&issue=taiwan&q=why'
const site = () => requiredUrl('READOUT_SITE')
const tray = (page: Page) => page.getByRole('dialog', { name: 'The brief' })

test('a short brief travels as a link to a device that does not hold it', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(site() + VIEW)
  await settled(page)
  await page.keyboard.press('a')
  await tray(page).getByText('Headline, notes, time').click()
  await tray(page).getByLabel('Notes').fill('Say it slowly: 台灣 <b>')
  await tray(page).getByLabel('Title').fill('A brief of one')
  await tray(page).getByRole('button', { name: 'Copy link' }).click()
  // The link is packed before it is copied.
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(copied).toContain('briefdata=')
  const link = await copied()
  const headline = await tray(page).getByRole('listitem').getByRole('button').first().textContent()

  const other = await browser.newContext({ serviceWorkers: 'block' })
  const there = await other.newPage()
  await there.goto(link)
  await settled(there)
  await expect(there.getByText('1 / 1')).toBeVisible()
  await expect(there.getByRole('heading', { level: 1 })).toHaveText(headline ?? '')
  await expect(there).toHaveURL(/q=why/)
  await there.keyboard.press('Escape')
  await there.getByRole('button', { name: 'Brief: its steps' }).click()
  await expect(tray(there).getByLabel('Title')).toHaveValue('A brief of one')
  await tray(there).getByText('Headline, notes, time').click()
  await expect(tray(there).getByLabel('Notes')).toHaveValue('Say it slowly: 台灣 <b>')
  await other.close()
})

test('a brief too long for a link says so, and offers its file', async ({ page }) => {
  await page.goto(site() + VIEW)
  await settled(page)
  await page.keyboard.press('a')
  await expect(tray(page).getByRole('button', { name: 'Copy link' })).toBeVisible()
  await tray(page).getByText('Headline, notes, time').click()
  const notes = Array.from({ length: 900 }, (_, i) => (i * 7919).toString(36)).join(' ')
  await tray(page).getByLabel('Notes').fill(notes)
  await tray(page).getByLabel('Title').focus()
  await expect(tray(page).getByText(/^Too long for a link/)).toBeVisible()
  await expect(tray(page).getByRole('button', { name: 'Copy link' })).toHaveCount(0)
  await expect(tray(page).getByRole('button', { name: 'Save to a file' })).toBeEnabled()
})
