import { expect, test } from '@playwright/test'
import { faults, openPage, panel } from './page'

for (const theme of ['light', 'dark', 'contrast', 'projector']) {
  test(`axe finds nothing in the ${theme} theme, page and cards`, async ({ page }) => {
    test.setTimeout(90_000)
    // axe is put in as text, which the policy of the served site forbids to itself.
    await openPage(page, `?theme=${theme}`)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await expect(page.getByRole('group', { name: /cumulative counts/ })).toBeVisible()
    expect(await faults(page)).toEqual([])
    await page.getByRole('group', { name: /cumulative counts/ }).press('Home')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.getByRole('button', { name: /about the data/ }).click()
    await expect(page.getByRole('dialog', { name: 'The data' })).toBeVisible()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await panel(page, 'Timeline').getByRole('radio', { name: 'List' }).check()
    for (const name of ['Trade commitments', 'Issue matrix', 'Timeline'] as const) {
      await panel(page, name).getByRole('button', { name: 'Show table' }).click()
    }
    expect(await faults(page)).toEqual([])
  })
}

test('axe finds nothing when panels have failed', async ({ page }) => {
  await openPage(page, '?mock=error')
  expect(await faults(page)).toEqual([])
})

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
