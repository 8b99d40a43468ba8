import { expect, test } from '@playwright/test'
import { openPage, panel } from './page'

test('the chart is entered with Tab and read point by point', async ({ page }) => {
  await openPage(page)
  const chart = page.getByRole('group', { name: /cumulative counts/ })
  await chart.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  const line = chart.locator('xpath=..').locator('[aria-live=polite]')
  await expect(line).toContainText('Official statement, 24 November 2025')
  await page.keyboard.press('ArrowDown')
  await expect(line).toContainText('Trade estimate')
  await page.keyboard.press('Enter')
  const card = page.getByRole('dialog')
  await expect(card).toContainText('Known since')
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(chart).toBeFocused()
})

test('a matrix cell is reached, opened and left by keys alone', async ({ page }) => {
  await openPage(page)
  const grid = panel(page, 'Issue matrix').getByRole('grid')
  await grid.locator('[tabindex="0"]').first().focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const card = page.getByRole('dialog')
  await expect(card).toContainText('Taiwan')
  await expect(card).toContainText('China')
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(grid.locator(':focus')).toHaveCount(1)
})

for (const width of [390, 320]) {
  test(`at ${width} pixels the panels stand one under another, without sideways scrolling`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await openPage(page)
    const tops: number[] = []
    for (const name of ['Trade commitments', 'Issue matrix', 'Timeline'] as const) {
      const box = await panel(page, name).boundingBox()
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true)
      tops.push(box?.y ?? 0)
    }
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}
