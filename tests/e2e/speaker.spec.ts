import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { CALL_BRIEF } from '../../src/brief/callBrief'
import { requiredUrl } from './address'
import { settled } from './page'

const COUNT = CALL_BRIEF.steps.length
const site = () => requiredUrl('READOUT_SITE')
const at = (page: Page, step: number, of = COUNT) => expect(page.getByText(`${step} / ${of}`)).toBeVisible()

/** A brief of the reader's own, of three steps that each last ten minutes. */
async function timedBrief(context: BrowserContext): Promise<void> {
  const steps = ['questions', 'matrix', 'timeline'].map((panel) => ({
    ...{ id: panel, address: `?panel=${panel}&issue=taiwan&q=why`, headline: `About ${panel}`, dwellSeconds: 600 },
  }))
  const kept = { briefs: [{ readout: 'brief-1', id: 'timed', title: 'Timed', steps }], chosen: 'timed' }
  await context.addInitScript((text) => localStorage.setItem('readout.briefs', text), JSON.stringify(kept))
}

test('a step with a time goes on by itself, until anything is touched, and again when it is told to', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000)
  await timedBrief(context)
  await context.clock.install()
  const goesOn = page.getByRole('button', { name: 'Go on by itself' })
  const inputs: Record<string, () => Promise<void>> = {
    'a key': () => page.keyboard.press('Shift'),
    'the wheel': () => page.mouse.wheel(0, 40),
    'a press': () => page.mouse.click(8, 500),
    'a pointer that has rested': async () => {
      await context.clock.fastForward(5000)
      await page.mouse.move(300, 400)
      await page.mouse.move(320, 420)
    },
    'another tab': () =>
      page.evaluate(() => {
        Object.defineProperty(document, 'hidden', { value: true, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
        Object.defineProperty(document, 'hidden', { value: false, configurable: true })
      }),
  }
  for (const [what, touch] of Object.entries(inputs)) {
    await page.goto(`${site()}?brief=timed&step=1`)
    await settled(page)
    await expect(goesOn, what).toHaveAttribute('aria-pressed', 'true')
    await context.clock.fastForward('10:01')
    await at(page, 2, 3)
    await settled(page)
    await touch()
    await expect(goesOn, what).toHaveAttribute('aria-pressed', 'false')
    await context.clock.fastForward('20:00')
    await at(page, 2, 3)
  }
  await goesOn.focus()
  await page.keyboard.press('Enter')
  await expect(goesOn).toHaveAttribute('aria-pressed', 'true')
  // The button also stops it, by the press that is an input too.
  await page.keyboard.press('Enter')
  await expect(goesOn).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('Enter')
  await context.clock.fastForward('10:01')
  await at(page, 3, 3)
  // The last step has nothing to go on to.
  await context.clock.fastForward('30:00')
  await at(page, 3, 3)
})

test('the speaker sees the time against the target, jumps, blanks the room and takes the ring away', async ({
  page,
  context,
}) => {
  test.setTimeout(60_000)
  await context.clock.install()
  const ringed = CALL_BRIEF.steps.findIndex((step) => step.highlight !== undefined) + 1
  await page.goto(`${site()}?brief=${CALL_BRIEF.id}&step=1`)
  await settled(page)
  const opened = context.waitForEvent('page')
  await page.keyboard.press('s')
  const speaker = await opened
  await settled(speaker)
  const times = speaker.getByRole('complementary', { name: 'Time and steps' })
  const target = CALL_BRIEF.targetMinutes ?? 0
  await expect(times).toContainText(new RegExp(`Elapsed 0:\\d\\d of ${target}:00`))
  await expect(times).toContainText(/Clock \d\d:\d\d/)
  await context.clock.fastForward((target + 1) * 60_000)
  await expect(times).toContainText(new RegExp(`Elapsed ${target + 1}:\\d\\d of ${target}:00 · over`))
  await speaker.getByRole('button', { name: 'Start the time again' }).click()
  await expect(times).toContainText(new RegExp(`Elapsed 0:\\d\\d of ${target}:00$|Elapsed 0:\\d\\d of ${target}:00[^ ]`))

  await times
    .getByRole('listitem')
    .nth(ringed - 1)
    .getByRole('button')
    .click()
  await at(page, ringed)
  await settled(page)
  await expect(times.getByRole('button', { name: new RegExp(`^${ringed}`) })).toHaveAttribute('aria-current', 'step')
  const ring = page.locator('[class*=rings] > div')
  await expect(ring).toBeVisible()
  await speaker.getByRole('button', { name: /^Ring/ }).click()
  await expect(ring).toHaveCount(0)
  await speaker.getByRole('button', { name: /^Ring/ }).click()
  await expect(ring).toBeVisible()

  const dark = () => page.evaluate(() => getComputedStyle(document.elementFromPoint(900, 500) ?? document.body).backgroundColor)
  const lit = await dark()
  await speaker.getByRole('button', { name: 'Blank screen' }).click()
  await expect.poll(dark).toBe('rgb(0, 0, 0)')
  // Lit again from the room, the speaker's button knows it.
  await page.keyboard.press('b')
  await expect.poll(dark).toBe(lit)
  await expect(speaker.getByRole('button', { name: 'Blank screen' })).toHaveAttribute('aria-pressed', 'false')
})

test('whichever way a step is come to, its title has the focus and nothing else is announced', async ({ page }) => {
  test.setTimeout(60_000)
  await page.goto(`${site()}?brief=${CALL_BRIEF.id}&step=2`)
  await settled(page)
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const live = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]'
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live)
        if (region?.textContent?.trim()) said.push(region.textContent)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  const come = async (step: number) => {
    await at(page, step)
    await settled(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  }
  await page.keyboard.press('ArrowRight')
  await come(3)
  await page.keyboard.press('7')
  await page.keyboard.press('Enter')
  await come(7)
  await page.keyboard.press('o')
  await page.getByRole('dialog').getByRole('listitem').nth(4).getByRole('button').click()
  await come(5)
  await page.getByRole('navigation', { name: 'Brief' }).getByRole('button', { name: 'Next' }).click()
  await come(6)
  await page.keyboard.press('Home')
  await come(1)
  expect(await page.evaluate<string[]>('window.said')).toEqual([])
})
