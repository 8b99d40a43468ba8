import { expect, type Page, test } from '@playwright/test'
import { openPage, settled } from './page'

const DATES = ['2025-11-25', '2025-12-03', '2026-01-20', 'latest']
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
]

/** The words in the chart that lie over each other or leave the drawing, by what is seen: the box of each text. */
const collisions = (page: Page) =>
  page.getByRole('group', { name: /cumulative counts against the pledge/ }).evaluate((chart) => {
    const frame = chart.getBoundingClientRect()
    const texts = [...chart.querySelectorAll('svg text')]
      .map((text) => ({
        words: text.textContent ?? '',
        box: text.getBoundingClientRect(),
        turned: /rotate/.test(text.getAttribute('transform') ?? ''),
      }))
      .filter((t) => t.words.trim() !== '' && t.box.width > 0)
    const found: string[] = []
    texts.forEach((a, i) => {
      if (a.box.left < frame.left - 1 || a.box.right > frame.right + 1) found.push(`${a.words} leaves the drawing`)
      for (const b of texts.slice(i + 1)) {
        // The upright box of a turned text is larger than the text: two such are compared by their middles.
        const slack = a.turned || b.turned ? 10 : 1
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        if (wide > slack && high > (slack === 1 ? 4 : slack)) found.push(`${a.words} over ${b.words}`)
      }
    })
    return { found, count: texts.length }
  })

test('no label of the pledge’s chart collides, at four dates and four widths', async ({ page }) => {
  test.setTimeout(90_000)
  await page.setViewportSize(SIZES[0] ?? { width: 1920, height: 1080 })
  for (const date of DATES) {
    await openPage(page, `?panel=commitments&asof=${date}`)
    for (const size of SIZES) {
      await page.setViewportSize(size)
      await settled(page)
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      // A drawing takes the new size of its box a moment later.
      await expect
        .poll(async () => {
          const { found, count } = await collisions(page)
          return count > 5 ? found : [`${count} words are drawn`]
        }, `${date} at ${size.width}`)
        .toEqual([])
    }
  }
})
