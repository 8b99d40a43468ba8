import { expect, type Page, test } from '@playwright/test'
import axe from 'axe-core'
import { CALL_BRIEF } from '../../src/brief/callBrief'
import { requiredUrl } from './address'
import { settled } from './page'

const COUNT = CALL_BRIEF.steps.length
const stepOf = (page: Page) => page.getByText(new RegExp(`^\\d+ / ${COUNT}$`))

async function run(page: Page, step: number, more = ''): Promise<string[]> {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.goto(`${requiredUrl('READOUT_SITE')}?brief=${CALL_BRIEF.id}&step=${step}${more}`)
  await settled(page)
  await expect(stepOf(page)).toHaveText(`${step} / ${COUNT}`)
  return complaints
}

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate<{ id: string; nodes: { target: unknown; failureSummary?: string }[] }[]>(
    'axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations)',
  )
  return violations.flatMap((v) =>
    v.nodes.slice(0, 3).map((n) => `${v.id}: ${JSON.stringify(n.target)} ${n.failureSummary ?? ''}`),
  )
}

test('the room and the speaker stay in step, both ways and through a reload of either', async ({ page, context }) => {
  test.setTimeout(60_000)
  const complaints = await run(page, 3)
  const opened = context.waitForEvent('page')
  await page.keyboard.press('s')
  const speaker = await opened
  await settled(speaker)
  const now = (n: number) => expect(speaker.getByText(`Now, step ${n} of ${COUNT}`)).toBeVisible()
  await now(3)
  await expect(speaker.getByRole('region', { name: 'Notes' })).toContainText(CALL_BRIEF.steps[2]?.notes ?? '-')
  await page.keyboard.press('PageDown')
  await now(4)
  await speaker.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(stepOf(page)).toHaveText(`5 / ${COUNT}`)
  await settled(page)
  expect(await faults(speaker)).toEqual([])
  await speaker.reload()
  await settled(speaker)
  await now(5)
  await page.reload()
  await settled(page)
  await expect(stepOf(page)).toHaveText(`5 / ${COUNT}`)
  await speaker.keyboard.press('Home')
  await expect(stepOf(page)).toHaveText(`1 / ${COUNT}`)
  expect(complaints).toEqual([])
})

test('a changed step is restored to its very address, text is large, and axe finds nothing', async ({ page }) => {
  test.setTimeout(60_000)
  await run(page, 3)
  // The step's own choices enter the address once the brief has begun.
  await expect(page).toHaveURL(/panel=matrix/)
  const prepared = page.url()
  expect(await faults(page)).toEqual([])
  const small = await page.evaluate(() => {
    const stage = document.querySelector('[data-presenting]')
    const zoom = Number(stage && getComputedStyle(stage).zoom)
    return [...(stage?.querySelectorAll('*') ?? [])].flatMap((element) => {
      const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
      const box = element.getBoundingClientRect()
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * zoom
      return words && box.width > 2 && box.height > 2 && size < 24 ? [`${element.textContent?.slice(0, 30)}: ${size}`] : []
    })
  })
  expect(small).toEqual([])
  // The whole table stands on the screen: a room cannot scroll.
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll('[data-presenting] *')]
      .filter((element) => getComputedStyle(element).overflowY === 'auto')
      .reduce((most, element) => Math.max(most, element.scrollHeight - element.clientHeight), 0),
  )
  expect(hidden).toBeLessThanOrEqual(2)
  await page.getByRole('button', { name: /^Fentanyl/ }).click()
  await expect(page).toHaveURL(/issue=fentanyl/)
  await page.keyboard.press('r')
  await expect(page).toHaveURL(prepared)
  await expect(page.getByText('Changed since the step opened')).toBeHidden()
  await page.keyboard.press('b')
  await page.keyboard.press('Escape')
  await expect(stepOf(page)).toHaveText(`3 / ${COUNT}`)
})

test('the overview and the speaker’s window show small pictures of the steps themselves', async ({ page, context }) => {
  await run(page, 2)
  await page.keyboard.press('o')
  const pictures = page.getByRole('dialog').locator('img')
  await expect(pictures).toHaveCount(COUNT)
  const drawn = () =>
    pictures.evaluateAll((all) => all.map((each) => each instanceof HTMLImageElement && each.naturalWidth > 0))
  await expect.poll(drawn).toEqual(CALL_BRIEF.steps.map(() => true))
  const sources = await pictures.evaluateAll((all) => all.map((each) => each.getAttribute('src')))
  // Each is its own: the views differ, and so do their pictures.
  expect(new Set(sources).size).toBe(COUNT)
  await page.keyboard.press('Escape')
  const opened = context.waitForEvent('page')
  await page.keyboard.press('s')
  await expect((await opened).getByRole('main').locator('img')).toHaveCount(2)
})

test('sixty keys struck at random neither throw nor lose the brief', async ({ page }) => {
  test.setTimeout(60_000)
  const complaints = await run(page, 2)
  const keys = 'ArrowRight ArrowLeft PageDown PageUp Home End Space Enter b . o r t ? 1 5 9 Tab Escape'.split(' ')
  // A fixed sequence, so that a failure can be met again.
  let seed = 20251124
  for (let i = 0; i < 60; i++) {
    seed = (seed * 1103515245 + 12345) % 2147483648
    const key = keys[seed % keys.length] ?? 'r'
    // Escape with nothing open leaves the brief, as it should.
    const leaves = key === 'Escape' && (await page.getByRole('dialog').count()) === 0
    if (!leaves) await page.keyboard.press(key)
  }
  while ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape')
  await page.locator('h1').focus()
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(new RegExp(`brief=${CALL_BRIEF.id}`))
  await expect(stepOf(page)).toHaveText(`1 / ${COUNT}`)
  expect(complaints).toEqual([])
})

test('a figure altered since a brief was prepared is named before it starts', async ({ page }) => {
  test.setTimeout(60_000)
  const base = requiredUrl('READOUT_SITE')
  await page.goto(`${base}?panel=commitments&commitment=soy-2025-12mmt`)
  await settled(page)
  await page.keyboard.press('a')
  await expect(page.getByRole('status').filter({ hasText: 'This view is now step 1' })).toBeVisible()
  await page.route('**/observations.json*', async (route) => {
    const reply = await route.fetch()
    const text = await reply.text()
    await route.fulfill({ response: reply, body: text.replaceAll('1500000', '1900000') })
  })
  await page.goto(`${base}?brief=my-brief-1&step=1`)
  const card = page.getByRole('dialog', { name: /changed since this brief was prepared/ })
  await expect(card.getByRole('row', { name: /Done 1\.5.Mt 1\.9.Mt/ })).toBeVisible()
  await card.getByRole('button', { name: 'Update the brief' }).click()
  await expect(card).toBeHidden()
  await page.reload()
  await settled(page)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
