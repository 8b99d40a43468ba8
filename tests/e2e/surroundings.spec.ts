import { expect, type Page, test } from '@playwright/test'
import { faults, openPage, panel, settled } from './page'

const ADDRESS = '?asof=2025-12-04&issue=agriculture&from=2025-11-01&to=2026-01-31'
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
const heading = (page: Page) => panel(page, 'Trade commitments').getByRole('heading', { level: 2 })

for (const [what, size] of [
  ['a wall of 4K', { width: 3840, height: 2160 }],
  ['an old projector', { width: 1024, height: 768 }],
  ['a laptop zoomed to 400 %', { width: 320, height: 256 }],
] as const) {
  test(`${what} shows all three panels without sideways scrolling`, async ({ page }) => {
    await page.setViewportSize(size)
    await openPage(page, ADDRESS)
    for (const name of ['Trade commitments', 'Issue matrix', 'Timeline'] as const) {
      await panel(page, name).scrollIntoViewIfNeeded()
      await expect(panel(page, name).getByRole('heading', { level: 2 })).toBeVisible()
    }
    expect(await sideways(page)).toBeLessThanOrEqual(0)
  })
}

for (const width of [1920, 1366, 1280, 1279, 1024, 800]) {
  test(`at ${width} pixels no column of the matrix and no lane of the timeline is out of sight`, async ({ page }) => {
    await page.setViewportSize({ width, height: width < 1300 ? 768 : 1080 })
    await openPage(page)
    const hidden = (selector: string) =>
      page.locator(selector).evaluate((inside) => {
        for (let box = inside.parentElement; box && box !== document.body; box = box.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(box)
          const sideways = overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1
          const down = overflowY !== 'visible' && box.scrollHeight > box.clientHeight + 1
          if (sideways || down) return [sideways ? box.scrollWidth - box.clientWidth : 0, box.scrollHeight - box.clientHeight]
        }
        return [0, 0]
      })
    expect((await hidden('#matrix [role=grid]'))[0]).toBe(0)
    expect(await hidden('#timeline [role=group]:has([data-mark])')).toEqual([0, 0])
  })
}

test('a screen that changes under the page, as when a projector is unplugged, loses nothing of what was chosen', async ({
  page,
}) => {
  const complaints = await openPage(page, ADDRESS)
  await page.keyboard.press('/')
  await page.getByRole('dialog').locator('input').first().fill('soy')
  const before = page.url()
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.setViewportSize({ width: 1920, height: 1080 })
  await expect(page.getByRole('dialog').locator('input').first()).toHaveValue('soy')
  await page.keyboard.press('Escape')
  expect(page.url()).toBe(before)
  expect(await sideways(page)).toBeLessThanOrEqual(0)
  expect(complaints).toEqual([])
})

test('a reload, and Back from another site, bring the same screen', async ({ page }) => {
  await openPage(page, ADDRESS)
  const words = await heading(page).textContent()
  await page.reload()
  await settled(page)
  await expect(heading(page)).toHaveText(words ?? '')
  await page.goto('about:blank')
  await page.goBack()
  await settled(page)
  await expect(heading(page)).toHaveText(words ?? '')
  await expect(page.getByRole('button', { name: /^Soybeans/ }).first()).toHaveAttribute('aria-pressed', 'true')
})

test('two tabs keep their own choices; a new one opens as it is meant to', async ({ page, context }) => {
  await openPage(page, ADDRESS)
  const other = await context.newPage()
  await openPage(other)
  await other.keyboard.press('1')
  await expect(other).toHaveURL(/issue=/)
  await expect(page).toHaveURL(/issue=agriculture/)
  await expect(page.locator('main')).toHaveAttribute('data-as-of', '2025-12-04')
  await expect(other.locator('main')).toHaveAttribute('data-as-of', '2025-11-25')
})

test('with reduced motion nothing moves, and with more contrast asked for the page has it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce', contrast: 'more' })
  await openPage(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
  await page.keyboard.press(']')
  await page
    .getByRole('button', { name: /^Taiwan/ })
    .first()
    .click()
  const moving = () => page.evaluate(() => document.getAnimations().filter((one) => one.playState === 'running').length)
  expect(await moving()).toBe(0)
})

test('in forced colours the marks, the levels and what is chosen are still told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openPage(page, '?issue=taiwan')
  expect(await faults(page)).toEqual([])
  const drawn = await page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor
    const look = (element: Element | null) => element && getComputedStyle(element)
    const marks = [...document.querySelectorAll('[data-panel=Timeline] [class*=glyph]')]
    return {
      unseen: marks.filter((mark) => look(mark)?.stroke === canvas && look(mark)?.fill === canvas).length,
      marks: marks.length,
      glyphs: document.querySelectorAll('[role=grid] svg circle, [role=grid] svg rect').length,
    }
  })
  expect(drawn.marks).toBeGreaterThan(10)
  expect(drawn.unseen).toBe(0)
  // A level is told by the form of its sign, which no colour scheme takes away.
  expect(drawn.glyphs).toBeGreaterThan(3)
  const chosen = page.getByRole('button', { name: /^Taiwan/, pressed: true }).first()
  const other = page.getByRole('button', { name: /^Trade truce/, pressed: false }).first()
  const look = (one: typeof chosen) =>
    one.evaluate((element) => {
      const { borderColor, backgroundColor, color, fontWeight, outlineStyle, borderWidth } = getComputedStyle(element)
      return [borderColor, backgroundColor, color, fontWeight, outlineStyle, borderWidth].join()
    })
  expect(await look(chosen)).not.toBe(await look(other))
})

test('printed by the browser itself, the dashboard stands on pages of the width of the sheet', async ({ page }) => {
  await openPage(page, ADDRESS)
  // A4 lying, at 96 dots an inch, within margins of 1 cm.
  await page.setViewportSize({ width: 1046, height: 718 })
  await page.emulateMedia({ media: 'print' })
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.querySelectorAll('main h2, main p, main th, main td, main svg text')].flatMap((element) => {
          const box = element.getBoundingClientRect()
          const shown = box.width > 2 && !element.closest('.visually-hidden')
          return shown && box.right > document.documentElement.clientWidth + 1 ? [element.textContent?.slice(0, 40)] : []
        }),
      ),
    )
    .toEqual([])
  expect((await page.pdf({ format: 'A4', landscape: true })).length).toBeGreaterThan(10_000)
})
