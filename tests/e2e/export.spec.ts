import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { requiredUrl } from './address'
import { complaintsOf, faults, openPage, settled } from './page'

test('the four files of a view are saved under readable names, and nothing of the menu breaks a rule', async ({ page }) => {
  const complaints = await openPage(page, '?asof=2025-11-25&panel=matrix')
  await page.keyboard.press('d')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog.getByText(/^\d+ rows, /)).toBeVisible()
  expect(await faults(page)).toEqual([])
  for (const [button, ending, first] of [
    ['CSV', 'csv', '\ufeffIssue'],
    ['Excel', 'xlsx', 'PK'],
    ['JSON', 'json', '{'],
    ['PowerPoint', 'pptx', 'PK'],
  ] as const) {
    const coming = page.waitForEvent('download')
    await dialog.getByRole('button', { name: button, exact: true }).click()
    const download = await coming
    expect(download.suggestedFilename()).toMatch(new RegExp(`^readout-taiwan-leads-.*-2025-11-25\\.${ending}$`))
    expect(readFileSync(await download.path(), 'utf8').startsWith(first)).toBe(true)
    await expect(dialog.getByText(/^Saved as /)).toBeVisible()
  }
  // The picture has the size that was chosen, and is no empty sheet.
  await dialog.getByRole('radio', { name: 'Square' }).check()
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'PNG', exact: true }).click()
  const png = readFileSync(await (await coming).path())
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1800, 1800])
  expect(png.length).toBeGreaterThan(100_000)
  expect(complaints).toEqual([])
})

test('a panel stands inside another page, says what it is, and tells its height', async ({ page }) => {
  const complaints = complaintsOf(page)
  const site = requiredUrl('READOUT_SITE')
  const inside = `${site}?panel=questions&embed=1&asof=2025-11-25`
  await page.route('**/around.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>Around</title><iframe title="Readout" src="${inside}" width="900" height="640"></iframe>`,
    }),
  )
  // The site's headers forbid framing; a host that allows it is stood for here.
  await page.route(inside, async (route) => {
    const answer = await route.fetch()
    const { 'content-security-policy': _, 'x-frame-options': __, ...headers } = answer.headers()
    await route.fulfill({ response: answer, headers })
  })
  await page.addInitScript(() => {
    window.addEventListener('message', (event) => {
      if (event.data?.type === 'readout-size') document.title = `height ${event.data.height}`
    })
  })
  await page.goto(`${site}around.html`)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('main[data-ready=true]')).toBeVisible({ timeout: 20_000 })
  await expect(frame.getByRole('region', { name: 'Questions' })).toBeVisible()
  await expect(frame.getByRole('link', { name: 'Readout, the whole page' })).toHaveAttribute('href', /panel=questions/)
  await expect(frame.getByText(/^SAMPLE As known on 25 November 2025/)).toBeVisible()
  await expect(frame.getByRole('button', { name: 'Present' })).toHaveCount(0)
  await expect(page).toHaveTitle(/height [1-9]\d{2,}/)
  expect(complaints).toEqual([])
  await page.goto(inside)
  await settled(page)
  expect(await faults(page)).toEqual([])

  // The panel has the whole width of its frame, in which half of the page's it would have.
  for (const panel of ['commitments', 'matrix', 'timeline', 'questions']) {
    await openPage(page, `?panel=${panel}&embed=1`)
    const [main, region] = [await page.locator('main').boundingBox(), await page.locator('main section').first().boundingBox()]
    expect(region?.width, panel).toBe(main?.width)
  }
})
