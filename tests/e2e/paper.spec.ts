import { expect, type Page, test } from '@playwright/test'
import { CALL_BRIEF } from '../../src/brief/callBrief'
import { requiredUrl } from './address'
import { faults, settled } from './page'

const COUNT = CALL_BRIEF.steps.length
const site = () => requiredUrl('READOUT_SITE')

/** How many pages the browser makes of what stands there now. */
async function pagesOn(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format, landscape: true, printBackground: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

/** Texts that leave their sheet, as paper shows it. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('article > section:first-child')].flatMap((sheet, i) => {
      const edge = sheet.getBoundingClientRect()
      return [...sheet.querySelectorAll('*')].flatMap((element) => {
        const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
        const box = element.getBoundingClientRect()
        if (!words || box.width < 2 || box.height < 2) return []
        const outside = box.bottom > edge.bottom + 1 || box.right > edge.right + 1 || box.left < edge.left - 1
        return outside ? [`sheet ${i + 1}: ${element.textContent?.slice(0, 40)}`] : []
      })
    }),
  )

/** The browser begins to print: what it takes stands there when its event has been told. */
const beginPrinting = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
const endPrinting = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
const sheets = (page: Page) => page.getByRole('article', { name: /^Sheet/, includeHidden: true })

test('asked for by its key, a brief has one step a page on A4 and on Letter, and no text leaves its sheet', async ({
  page,
}) => {
  test.setTimeout(60_000)
  // Without a screen nobody closes the browser's own card, and it prints nothing else meanwhile.
  await page.addInitScript(() => {
    let asked = 0
    Object.defineProperty(window, 'asked', { get: () => asked })
    window.print = () => void asked++
  })
  await page.goto(`${site()}?brief=${CALL_BRIEF.id}&step=1`)
  await settled(page)
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('heading', { level: 1, name: /^Print/ })).toBeVisible()
  await settled(page)
  await expect(page.getByRole('group', { name: /cumulative counts/ })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Questions' }).first()).toContainText('Who asked for the call')
  expect(await page.evaluate<number>('window.asked')).toBe(1)
  for (const format of ['A4', 'Letter'] as const) expect(await pagesOn(page, format), format).toBe(COUNT)
  await page.emulateMedia({ media: 'print' })
  expect(await cut(page)).toEqual([])
})

test('printed by the browser’s own menu, a brief has one step a page too, and goes on where it was', async ({ page }) => {
  test.setTimeout(60_000)
  await page.goto(`${site()}?brief=${CALL_BRIEF.id}&step=3`)
  await settled(page)
  // The steps have been rehearsed once the chart stands on its sheet.
  await expect(async () => {
    await beginPrinting(page)
    await expect(page.locator('article', { hasText: 'pledged' }).locator('svg')).not.toHaveCount(0, { timeout: 100 })
    await endPrinting(page)
  }).toPass()
  await expect(sheets(page)).toHaveCount(0)
  for (const format of ['A4', 'Letter'] as const) expect(await pagesOn(page, format), format).toBe(COUNT)
  await beginPrinting(page)
  await page.emulateMedia({ media: 'print' })
  expect(await cut(page)).toEqual([])
  await expect(page.getByRole('article', { name: /^Sheet/ })).toHaveCount(COUNT)
  await expect(page.getByRole('navigation', { name: 'Brief' })).toBeHidden()
  await endPrinting(page)
  await page.emulateMedia({ media: 'screen' })
  await expect(page.getByText(`3 / ${COUNT}`)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('printed by the browser’s own menu, the page is a handout with its tables, and stands as before after it', async ({
  page,
}) => {
  test.setTimeout(60_000)
  await page.goto(`${site()}?asof=2025-11-25`)
  await settled(page)
  const opener = page.getByRole('button', { name: 'Share', exact: true })
  await opener.focus()
  await expect(async () => {
    await beginPrinting(page)
    const there = await sheets(page).count()
    await endPrinting(page)
    expect(there).toBe(4)
  }).toPass()
  for (const format of ['A4', 'Letter'] as const) expect(await pagesOn(page, format), format).toBeGreaterThan(7)
  await beginPrinting(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('article', { name: /^Sheet/ })).toHaveCount(4)
  for (const i of [1, 2, 3])
    await expect(
      page
        .getByRole('article', { name: /^Sheet/ })
        .nth(i)
        .getByRole('table')
        .last(),
    ).toBeVisible()
  await expect(opener).toBeHidden()
  expect(await cut(page)).toEqual([])
  await endPrinting(page)
  await page.emulateMedia({ media: 'screen' })
  await expect(opener).toBeFocused()
})

test('the sheets to be printed, of a brief and of the page, have no fault that axe finds', async ({ page }) => {
  await page.goto(site())
  await settled(page)
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('button', { name: /^Print/ }).first()).toBeVisible()
  expect(await faults(page)).toEqual([])
  await page.getByRole('checkbox', { name: 'With tables' }).setChecked(true)
  expect(await faults(page)).toEqual([])
})
