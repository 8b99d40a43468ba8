import { expect, type Page, test } from '@playwright/test'
import { CALL_BRIEF } from '../../src/brief/callBrief'
import { requiredUrl } from './address'
import { settled } from './page'

const COUNT = CALL_BRIEF.steps.length
const site = () => requiredUrl('READOUT_SITE')
const controls = (page: Page) => page.getByRole('navigation', { name: 'Brief' })

async function open(page: Page, step = 2): Promise<void> {
  await page.goto(`${site()}?brief=${CALL_BRIEF.id}&step=${step}`)
  await settled(page)
  await expect(page.getByText(`${step} / ${COUNT}`)).toBeVisible()
}

test('the controls are gone after three seconds of stillness, and back at a touch', async ({ page }) => {
  await open(page)
  await page.mouse.move(400, 300)
  await expect(controls(page)).toHaveCSS('opacity', '1')
  await expect(controls(page)).toHaveCSS('opacity', '0', { timeout: 6000 })
  await page.mouse.move(420, 320)
  await expect(controls(page)).toHaveCSS('opacity', '1')
  await controls(page).getByRole('button', { name: 'Next' }).focus()
  await page.waitForTimeout(3500)
  // What has the focus is never hidden.
  await expect(controls(page)).toHaveCSS('opacity', '1')
})

test('the screen stays awake while a brief runs, asks again when the tab comes back, and is let go at the end', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { locks: [] })
    const log = (word: string) => Reflect.get(window, 'locks').push(word)
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async (kind: string) => {
          log(`asked ${kind}`)
          return { release: async () => log('released') }
        },
      },
    })
  })
  const locks = () => page.evaluate<string[]>('window.locks')
  const hide = (hidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, hidden)
  await open(page)
  await expect.poll(locks).toEqual(['asked screen'])
  await hide(true)
  expect(await locks()).toEqual(['asked screen'])
  await hide(false)
  await expect.poll(locks).toEqual(['asked screen', 'asked screen'])
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/brief=/)
  await expect.poll(locks).toContain('released')
})

test('a browser that refuses to stay awake, or to fill the screen, presents all the same', async ({ page }) => {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.addInitScript(() => {
    const refuses = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    Object.defineProperty(navigator, 'wakeLock', { value: { request: refuses } })
    Element.prototype.requestFullscreen = refuses
  })
  await open(page)
  await page.keyboard.press('f')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(`3 / ${COUNT}`)).toBeVisible()
  expect(complaints).toEqual([])
})

test('f fills the screen and gives it back; nothing asks for it unbidden', async ({ page }) => {
  await open(page)
  const full = () => page.evaluate(() => document.fullscreenElement !== null)
  expect(await full()).toBe(false)
  await page.keyboard.press('f')
  await expect.poll(full).toBe(true)
  await page.keyboard.press('f')
  await expect.poll(full).toBe(false)
})

test('a tab that was hidden, and a screen that changed its size, keep the step and its text large', async ({ page }) => {
  await open(page, 4)
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  for (const size of [
    { width: 1024, height: 768 },
    { width: 3840, height: 2160 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(size)
    await expect(page.getByText(`4 / ${COUNT}`)).toBeInViewport()
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(sideways, `${size.width}`).toBeLessThanOrEqual(0)
  }
})

/** Texts, drawings and controls of the step that the buttons of the brief lie over, or that leave the screen. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const buttons = document.querySelector('nav')?.getBoundingClientRect()
    if (!buttons) return ['no buttons']
    return [...document.querySelectorAll('h1, main *, footer > span')].flatMap((element) => {
      const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
      const box = element.getBoundingClientRect()
      if (!words || element.closest('.visually-hidden, dialog') || box.width < 2 || box.height < 2) return []
      const under = box.bottom > buttons.top + 1 && box.top < buttons.bottom - 1
      const over = under && box.right > buttons.left + 1 && box.left < buttons.right - 1
      return over || box.bottom > window.innerHeight + 1 ? [element.textContent?.slice(0, 40)] : []
    })
  })

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const) {
  test(`at ${width} by ${height} the buttons of a brief cover nothing of any step, and no step moves when they go`, async ({
    page,
  }) => {
    test.setTimeout(90_000)
    await page.setViewportSize({ width, height })
    for (const theme of ['light', 'projector']) {
      await page.goto(`${site()}?brief=${CALL_BRIEF.id}&step=1&theme=${theme}`)
      await settled(page)
      for (let step = 1; step <= COUNT; step++) {
        await expect(page.getByText(`${step} / ${COUNT}`)).toBeVisible()
        await expect(page.locator('main')).toHaveAttribute('data-ready', 'true')
        await expect.poll(() => covered(page), `step ${step}, ${theme}`).toEqual([])
        await page.keyboard.press('ArrowRight')
      }
    }
    const place = () => page.getByRole('main').boundingBox()
    await page.keyboard.press('Home')
    await expect(page.getByText(`1 / ${COUNT}`)).toBeVisible()
    await settled(page)
    await expect.poll(() => covered(page)).toEqual([])
    await expect(controls(page)).toHaveCSS('opacity', '1')
    const before = await place()
    await expect(controls(page)).toHaveCSS('opacity', '0', { timeout: 6000 })
    expect(await place()).toEqual(before)
  })
}
