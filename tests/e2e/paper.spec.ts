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
  await expect.poll(() => page.evaluate<number>('window.asked')).toBe(1)
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

test('on paper without colours and without printed grounds, series, levels and marks are still told apart', async ({
  page,
}) => {
  test.setTimeout(60_000)
  await page.goto(`${site()}?brief=${CALL_BRIEF.id}&step=3`)
  await settled(page)
  await expect(async () => {
    await beginPrinting(page)
    await expect(page.locator('article', { hasText: 'pledged' }).locator('svg')).not.toHaveCount(0, { timeout: 100 })
  }).toPass()
  await page.emulateMedia({ media: 'print' })
  const sheet = (text: string) =>
    page
      .getByRole('article', { name: /^Sheet/ })
      .filter({ hasText: text })
      .first()
  /** What is drawn of a sign but its colour: shapes, dashes and whether it is filled. */
  const formOf = (sign: Element) =>
    [...sign.querySelectorAll('path, circle, rect, line, polygon')]
      .map((part) => {
        const { strokeDasharray, fill } = getComputedStyle(part)
        const shape = ['d', 'r', 'x1', 'width', 'height', 'points'].map((name) => part.getAttribute(name)).join(' ')
        return [part.tagName, shape, strokeDasharray, fill === 'none' ? 'open' : 'filled'].join(' ')
      })
      .join(' + ')
  const forms = (text: string, list: string) =>
    sheet(text).evaluate(
      (article, [list, body]) => {
        const told = new Function('sign', `return (${body})(sign)`)
        return [...article.querySelectorAll(list)].filter((sign) => sign.querySelector('svg')).map((sign) => String(told(sign)))
      },
      [list, formOf.toString()] as const,
    )
  const bases = await forms('pledged', '[class*=ChartKey] li, [class*=key] li')
  expect(bases.length).toBeGreaterThan(5)
  expect(new Set(bases).size).toBe(bases.length)
  const levels = await forms('Alignment', 'td')
  expect(new Set(levels).size).toBeGreaterThanOrEqual(4)
  const grounds = await sheet('Alignment').evaluate((article) =>
    [...article.querySelectorAll('td, td *')].map((cell) => getComputedStyle(cell).getPropertyValue('print-color-adjust')),
  )
  expect(new Set(grounds)).toEqual(new Set(['exact']))
  await endPrinting(page)
})

test('the ring of a step is about its mark on paper too, and a table pushes what follows it down', async ({ page }) => {
  test.setTimeout(60_000)
  await page.goto(`${site()}?asof=2025-11-25`)
  await settled(page)
  await expect(async () => {
    await beginPrinting(page)
    const there = await sheets(page).count()
    if (there !== 4) await endPrinting(page)
    expect(there).toBe(4)
  }).toPass()
  await page.emulateMedia({ media: 'print' })
  // A box of a set height would be shorter than the rows once these are moved to the next page.
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('article > section:nth-child(2) table')].flatMap((table) => {
      const found: string[] = []
      for (let box = table.parentElement; box && box.tagName !== 'ARTICLE'; box = box.parentElement) {
        const { display, overflowY } = getComputedStyle(box)
        if (display.includes('flex') || display.includes('grid') || overflowY !== 'visible')
          found.push(`${box.className} ${display}`)
      }
      return found
    }),
  )
  expect(boxes).toEqual([])
  await endPrinting(page)
  await page.emulateMedia({ media: 'screen' })

  await page.goto(`${site()}?brief=${CALL_BRIEF.id}&step=3`)
  await settled(page)
  const ringed = CALL_BRIEF.steps.find((step) => step.highlight !== undefined)
  await expect(async () => {
    await beginPrinting(page)
    await expect(page.locator('[data-ringed]')).toHaveCount(1, { timeout: 100 })
  }).toPass()
  const mark = page.locator('[data-ringed]')
  const words = await mark.evaluate((element) => element.getAttribute('aria-label') ?? element.textContent)
  expect(words?.toLowerCase()).toContain(ringed?.highlight?.toLowerCase())
  await page.emulateMedia({ media: 'print' })
  expect(await mark.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
  await endPrinting(page)
  await expect(page.locator('[data-ringed]')).toHaveCount(0)
})
