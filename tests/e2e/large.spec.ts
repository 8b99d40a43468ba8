import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { marked } from '../../src/lib/strings/marked'
import { openPage, panel } from './page'

type Reply = { items: { id: string; date: string; issueIds: string[] }[] }
const reply: Reply = JSON.parse(readFileSync(new URL('../../dist/api/v1/events.json', import.meta.url), 'utf8'))
const PAGE = 4000
const PAGES = 3

/** Events in three large pages, every day of some eight years; one of them breaks the contract. */
async function manyEvents(page: Page) {
  await page.route('**/api/v1/events.json*', (route) => {
    const at = Number(new URL(route.request().url()).searchParams.get('cursor') ?? 0)
    const items = Array.from({ length: PAGE }, (_, k) => {
      const i = at * PAGE + k
      if (at === 0 && k < reply.items.length) return reply.items[k]
      const date = new Date(Date.UTC(2018, 0, 1) + ((i * 7919) % 2800) * 86_400_000).toISOString().slice(0, 10)
      const like = reply.items[i % reply.items.length]
      const made = { ...like, id: `made-${i}`, date, knownOn: date, status: 'occurred', statuses: [], relatedIds: [] }
      return k === PAGE - 1 && at === 1 ? { ...made, title: 7 } : { ...made, endDate: undefined }
    })
    return route.fulfill({ json: { ...reply, items, next: at + 1 < PAGES ? String(at + 1) : null } })
  })
}

const ALL = '?from=2017-12-01&to=2027-01-31&view=list'

async function leftOut(page: Page) {
  await page.getByRole('button', { name: /about the data/ }).click()
  const drawer = page.getByRole('dialog', { name: 'The data' })
  await expect(drawer).toContainText(`made-${2 * PAGE - 1}`)
  await expect(drawer).toContainText('1 item left out')
  await page.keyboard.press('Escape')
}

test('large pages are read in a worker, under the policy of the site, item for item', async ({ page }) => {
  await manyEvents(page)
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  const complaints = await openPage(page, ALL)
  await expect(panel(page, 'Timeline')).toContainText('11,9')
  expect(workers.filter((url) => url.includes('readWorker'))).toHaveLength(1)
  await leftOut(page)
  expect(complaints).toEqual([])
})

test('the worker gives its reasons in the language of the page', async ({ page }) => {
  await manyEvents(page)
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  const complaints = await openPage(page, `${ALL}&lang=en-XA`)
  await page.getByRole('button', { name: /about the data|åböüt thë dåtå/ }).click()
  await expect(page.getByRole('dialog')).toContainText(`made-${2 * PAGE - 1}`)
  await expect(page.getByRole('dialog')).toContainText(marked('is missing or of the wrong kind'))
  expect(workers.filter((url) => url.includes('readWorker'))).toHaveLength(1)
  expect(complaints).toEqual([])
})

test('where no worker starts they are read all the same', async ({ page }) => {
  await manyEvents(page)
  await page.route('**/readWorker*', (route) => route.abort())
  await openPage(page, ALL)
  await expect(panel(page, 'Timeline')).toContainText('11,9')
  await leftOut(page)
})

for (const [name, size] of [
  ['in the panel', { width: 1366, height: 768 }],
  ['on a phone', { width: 390, height: 844 }],
] as const) {
  test(`a list of twelve thousand events holds only the rows near the view, ${name}; keys reach the last`, async ({ page }) => {
    await page.setViewportSize(size)
    await manyEvents(page)
    await openPage(page, ALL)
    const list = panel(page, 'Timeline').getByRole('list', { name: /rows; arrows/ })
    const rows = list.getByRole('listitem')
    await expect(rows.first()).toBeVisible()
    expect(await rows.count()).toBeLessThan(80)
    await list.getByRole('button').first().focus()
    await expect(list.locator('[data-index]:focus-within')).toBeInViewport()
    await page.keyboard.press('End')
    const last = list.locator('[data-index]:focus-within')
    // How far from the end: the first row had the focus, and is in the view until the list has gone on.
    const left = () =>
      last.evaluate((row) => Number(row.getAttribute('aria-setsize')) - Number(row.getAttribute('aria-posinset')))
    await expect.poll(left).toBe(0)
    await expect(last).toBeInViewport()
    await page.keyboard.press('Home')
    await expect(list.locator('[data-index="1"] button').first()).toBeFocused()
    await page.keyboard.press('PageDown')
    await expect(list.locator('[data-index]:focus-within')).toBeInViewport()
    expect(await rows.count()).toBeLessThan(80)
  })
}

test('the card of a plan ahead saves it for a calendar; that of a past event has nothing to save', async ({ page }) => {
  await openPage(page, '?asof=2025-11-25&event=ddl-truce')
  const card = page.getByRole('dialog')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: 'Save for a calendar (.ics)' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('readout-ddl-truce-2025-11-25.ics')
  await openPage(page, '?asof=2025-11-25&event=2025-09-19-call')
  await expect(card.getByRole('button', { name: 'Copy link' })).toBeVisible()
  await expect(card.getByRole('button', { name: /calendar/ })).toHaveCount(0)
})
