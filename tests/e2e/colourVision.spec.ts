import { expect, type Page, test } from '@playwright/test'
import { openPage, panel } from './page'

// What colour tells is told by something else too. With LOOK=folder pictures of the page as other eyes see it are written there, to be
// looked at: LOOK=folder npx playwright test tests/e2e/colourVision.spec.ts

const SIGHTS = ['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const
const LOOK = process.env.LOOK

for (const theme of ['light', 'dark'] as const) {
  test(`pictures of the page as other eyes see it, ${theme}`, async ({ page }) => {
    test.skip(LOOK === undefined, 'asked for with LOOK=folder')
    await openPage(page, `?theme=${theme}`)
    const sight = await page.context().newCDPSession(page)
    for (const type of SIGHTS) {
      await sight.send('Emulation.setEmulatedVisionDeficiency', { type })
      await page.screenshot({ path: `${LOOK}/${theme}-${type}.png` })
    }
    await sight.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' })
    await page.emulateMedia({ forcedColors: 'active', colorScheme: theme })
    await page.screenshot({ path: `${LOOK}/${theme}-forced.png` })
  })
}

/** An attribute of all that a selector finds. */
const drawn = (page: Page, selector: string, attribute: string) =>
  page.locator(selector).evaluateAll((all, name) => all.map((one) => one.getAttribute(name) ?? 'none'), attribute)

test('each series has a mark and a dash of its own beside its name', async ({ page }) => {
  await openPage(page)
  const bases = '[data-panel="Trade commitments"] [role="group"] button[aria-pressed]'
  const marks = await drawn(page, `${bases} svg > path`, 'd')
  const dashes = await drawn(page, `${bases} svg > line`, 'stroke-dasharray')
  const names = await page
    .locator(bases)
    .filter({ has: page.locator('svg > line') })
    .allTextContents()
  expect(names.length).toBeGreaterThan(3)
  const inLedger = page.locator('[data-panel="Trade commitments"] tr [role="img"]').first().locator('path')
  const ledgerMarks = await inLedger.evaluateAll((all) => all.map((one) => one.getAttribute('d')))
  expect(ledgerMarks.length).toBeGreaterThan(2)
  expect(new Set(ledgerMarks).size).toBe(ledgerMarks.length)
  for (const told of [marks, dashes, names]) expect(new Set(told).size).toBe(names.length)
})

test('each level of the matrix has a sign of its own, and what is not held is hatched and says so', async ({ page }) => {
  await openPage(page)
  const words = panel(page, 'Issue matrix').getByRole('list').filter({ hasText: 'Not mentioned' }).getByRole('listitem')
  const signs = await words.evaluateAll((all) =>
    all.map((one) => {
      const swatch = one.querySelector('[aria-hidden="true"]')
      const drawing = swatch?.querySelector('svg')?.innerHTML ?? swatch?.textContent ?? ''
      return `${drawing} ${drawing === '' && swatch ? getComputedStyle(swatch).backgroundImage : ''}`.trim()
    }),
  )
  expect(signs).toHaveLength(6)
  expect(new Set(signs).size).toBe(6)
  expect(signs.filter((sign) => sign === '' || sign === 'none')).toEqual([])
  await expect(panel(page, 'Issue matrix').getByText('no account held').first()).toBeVisible()
})

test('the timeline tells kinds by shape and plans by outline', async ({ page }) => {
  await openPage(page)
  const timeline = panel(page, 'Timeline')
  const shapes = await timeline
    .getByRole('list', { name: 'Shapes' })
    .getByRole('listitem')
    .evaluateAll((all) =>
      all.map((one) =>
        [...one.querySelectorAll('path')]
          .map((path) => {
            const { fill, stroke, strokeDasharray } = getComputedStyle(path)
            return `${path.getAttribute('d')} ${fill === stroke ? 'full' : 'hollow'} ${strokeDasharray}`
          })
          .join(),
      ),
    )
  expect(shapes.length).toBeGreaterThan(8)
  expect(new Set(shapes).size).toBe(shapes.length)
})

test('in the reader’s own colours no drawing keeps a colour of ours, whichever theme is chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await openPage(page, '?theme=light')
  const found = await page.evaluate(() => {
    const probe = document.createElement('i')
    document.body.append(probe)
    const system = ['Canvas', 'CanvasText', 'Highlight', 'HighlightText', 'GrayText', 'ButtonText', 'LinkText'].map((name) => {
      probe.style.color = name
      return getComputedStyle(probe).color
    })
    probe.remove()
    const known = new Set([...system, 'none', 'rgba(0, 0, 0, 0)'])
    const shapes = [...document.querySelectorAll('main svg :is(path, circle, rect, line, polygon, text)')]
    const ours = shapes.flatMap((one) => {
      const { fill, stroke } = getComputedStyle(one)
      return [fill, stroke].filter((colour) => !known.has(colour) && !colour.startsWith('url('))
    })
    return { shapes: shapes.length, ours: [...new Set(ours)] }
  })
  expect(found.shapes).toBeGreaterThan(100)
  expect(found.ours).toEqual([])
})
