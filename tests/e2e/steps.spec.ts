import { expect, type Page, test } from '@playwright/test'
import { CALL_BRIEF } from '../../src/brief/callBrief'
import { requiredUrl } from './address'
import { settled } from './page'

const COUNT = CALL_BRIEF.steps.length

/** Texts of the stage under 24 px as the room sees them, whatever enlarges or shrinks them on the way. No text is excepted. */
const smallTexts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-presenting]:not([inert]) *')].flatMap((element) => {
      const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
      const box = element.getBoundingClientRect()
      if (!words || box.width < 2 || box.height < 2 || element.closest('.visually-hidden')) return []
      const drawn = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null
      const scale = drawn ? Math.hypot(drawn.b, drawn.d) : element.currentCSSZoom
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale
      return size < 23.99 ? [`${element.textContent?.slice(0, 30)}: ${size}`] : []
    }),
  )

/** Words of drawings that stand on one another, and words cut off by the edge of a part that scrolls: a room cannot scroll. */
const unreadable = (page: Page) =>
  page.evaluate(() => {
    const upright = [...document.querySelectorAll('main svg text')].flatMap((element) => {
      const turned = element instanceof SVGGraphicsElement && Math.abs(element.getScreenCTM()?.b ?? 0) > 0.01
      const box = element.getBoundingClientRect()
      return turned || box.width < 2 || !element.textContent?.trim() ? [] : [{ words: element.textContent, box }]
    })
    const onto = upright.flatMap((a, i) =>
      upright.slice(i + 1).flatMap((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        // Boxes of letters are higher than what is seen of them.
        return across > 2 && down > Math.min(a.box.height, b.box.height) / 2 ? [`${a.words} on ${b.words}`] : []
      }),
    )
    const hidden = [...document.querySelectorAll('[data-presenting]:not([inert]) *')].flatMap((element) => {
      const more = element.scrollHeight - element.clientHeight
      const letters = document.fonts.check('16px "Source Sans 3 Variable"') ? 'own' : 'fallback'
      const told = `${element.clientHeight} px on ${innerWidth}x${innerHeight}, ${letters} letters: ${element.textContent}`
      return getComputedStyle(element).overflowY === 'auto' && more > 2
        ? [`${more} px below ${element.className}, ${told}`]
        : []
    })
    return [...onto, ...hidden]
  })

/** Goes through the brief that ships; what of each step cannot be read. */
async function walk(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.goto(`${requiredUrl('READOUT_SITE')}?brief=${CALL_BRIEF.id}&step=1`)
  for (let step = 1; step <= COUNT; step++) {
    await expect(page.getByText(`${step} / ${COUNT}`)).toBeVisible()
    await settled(page)
    await expect.soft.poll(() => unreadable(page), `step ${step}, ${width}x${height}`).toEqual([])
    await page.keyboard.press('ArrowRight')
  }
}

test('on screens of other shapes each step is read whole too', async ({ page }) => {
  test.setTimeout(90_000)
  await walk(page, 1025, 680)
  await walk(page, 1152, 864)
  await walk(page, 1440, 900)
})

test('where its letters do not come, each step is read whole in those of the system', async ({ page }) => {
  test.setTimeout(90_000)
  await page.route('**/*.woff2', (route) => route.abort())
  await walk(page, 1920, 1080)
  await walk(page, 1100, 768)
})

test('letters that come late are taken on the stage', async ({ page }) => {
  let come: () => void = () => undefined
  const late = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route('**/*.woff2', (route) => late.then(() => route.continue()))
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(`${requiredUrl('READOUT_SITE')}?brief=${CALL_BRIEF.id}&step=4`, { waitUntil: 'commit' })
  await settled(page)
  const stageLetters = () =>
    page.evaluate(() => [...document.fonts].find((face) => face.family.includes('Stage') && face.status === 'loaded')?.display)
  expect(await stageLetters()).toBeUndefined()
  come()
  await expect.poll(stageLetters).toBe('swap')
  await expect.poll(() => unreadable(page)).toEqual([])
})

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const) {
  test(`at ${width} by ${height} each step of the brief that ships is read whole, from afar`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.setViewportSize({ width, height })
    for (const theme of ['light', 'projector']) {
      await page.goto(`${requiredUrl('READOUT_SITE')}?brief=${CALL_BRIEF.id}&step=1&theme=${theme}`)
      for (let step = 1; step <= COUNT; step++) {
        await expect(page.getByText(`${step} / ${COUNT}`)).toBeVisible()
        await settled(page)
        await expect.poll(() => unreadable(page), `step ${step}, ${theme}`).toEqual([])
        if (width === 1920) await expect.poll(() => smallTexts(page), `step ${step}, ${theme}`).toEqual([])
        await page.keyboard.press('ArrowRight')
      }
    }
  })
}
