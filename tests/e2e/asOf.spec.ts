import { expect, test } from '@playwright/test'
import { endpoints } from '../../mocks/endpoints'
import { faults, openPage, panel, settled, showTable } from './page'

type Told = { knownOn: string; text: string }

/** Every sentence that the data hold, at any depth, with the day on which it became known. */
function sentences(value: unknown, knownOn = ''): Told[] {
  if (typeof value === 'string') return knownOn !== '' && value.length > 24 ? [{ knownOn, text: value }] : []
  if (Array.isArray(value)) return value.flatMap((part) => sentences(part, knownOn))
  if (typeof value !== 'object' || value === null) return []
  const own = 'knownOn' in value && typeof value.knownOn === 'string' ? value.knownOn : knownOn
  return Object.values(value).flatMap((part) => sentences(part, own))
}
const tight = (text: string) => text.replace(/\s+/g, ' ').toLowerCase()
const facts = [
  endpoints['events.json'],
  endpoints['claims.json'],
  endpoints['commitments.json'],
  endpoints['observations.json'],
  endpoints['positions.json'],
  endpoints['assessments.json'],
  endpoints['questions.json'],
  endpoints['disputes.json'],
].flatMap((list) => list.items.flatMap((item) => sentences(item).map((s) => ({ ...s, text: tight(s.text) }))))
const days = [...new Set(facts.map((f) => f.knownOn))].sort()
/** Thirty days over the whole span, the first and the last among them. */
const THIRTY = [...new Set(Array.from({ length: 30 }, (_, i) => days[Math.round((i * (days.length - 1)) / 29)] ?? ''))]

test('on thirty days nothing that became known later is on the page or in its tables, and forward again reads the same', async ({
  page,
}) => {
  await openPage(page, '?asof=latest')
  for (const name of ['Trade commitments', 'Issue matrix', 'Timeline'] as const) {
    await showTable(panel(page, name))
  }
  const field = page.getByLabel('As known on', { exact: true })
  const read = async (day: string) => {
    await field.fill(day)
    await expect(page.getByRole('main')).toHaveAttribute('data-as-of', day)
    return tight((await page.getByRole('main').textContent()) ?? '')
  }
  const backward = new Map<string, string>()
  for (const day of THIRTY.toReversed()) {
    const shown = await read(day)
    backward.set(day, shown)
    const early = new Set(facts.filter((f) => f.knownOn <= day).map((f) => f.text))
    const later = facts.filter((f) => f.knownOn > day && !early.has(f.text) && shown.includes(f.text))
    expect(later, `as known on ${day}`).toEqual([])
  }
  // The check can fail: on the last day, what became known on it is there.
  const lastDay = days.at(-1) ?? ''
  const last = backward.get(lastDay) ?? ''
  expect(facts.some((f) => f.knownOn > '2026-01-01' && last.includes(f.text))).toBe(true)
  for (const day of THIRTY) expect(await read(day), `forward to ${day}`).toBe(backward.get(day))
})

test('the day of the call is one press away, is spoken, and the days play by one key', async ({ page }) => {
  await openPage(page, '?asof=2025-11-20')
  const slider = page.getByRole('slider', { name: 'Day of knowledge' })
  await page.getByRole('button', { name: '24 Nov, go to the day of the call' }).click()
  await expect(slider).toHaveAttribute('aria-valuetext', '24 November 2025, day of the call')
  await page.keyboard.press('k')
  await expect(page.getByRole('button', { name: 'Pause the days' })).toBeVisible()
  await expect(page).toHaveURL(/asof=2025-11-26/, { timeout: 10_000 })
  await page.keyboard.press('k')
  await expect(page.getByRole('button', { name: 'Play the days' })).toBeVisible()
  await page.goBack()
  await expect(slider).toHaveAttribute('aria-valuetext', '24 November 2025, day of the call')
})

test('two days are compared: marked in the panels, listed with before and after, opened, and nothing of it breaks a rule', async ({
  page,
}) => {
  const complaints = await openPage(page, '?asof=2025-11-25')
  const ribbon = page.getByRole('region', { name: 'What changed', exact: true })
  await expect(ribbon).toContainText(/facts became known between/)
  await ribbon.getByRole('button', { name: 'Compare with the latest' }).click()
  await expect(panel(page, 'Issue matrix')).toContainText(/\d+ differences here, marked ◆/)
  expect(await panel(page, 'Issue matrix').getByTitle('Differs between the days compared').count()).toBeGreaterThan(3)
  // In the drawing too, for the eye and by name.
  await expect(panel(page, 'Timeline').locator('[data-differs]')).toBeVisible()
  await expect(panel(page, 'Timeline').locator('[data-mark][aria-label*="differs between the days compared"]')).not.toHaveCount(
    0,
  )
  expect(await faults(page)).toEqual([])
  await panel(page, 'Trade commitments').getByRole('button', { name: 'Show the differences of Trade commitments' }).click()
  await settled(page)
  const soy = ribbon.getByRole('listitem').filter({ hasText: 'by 28 February 2026' }).filter({ hasText: '59 days later' })
  await expect(soy).toContainText('31 December 2025')
  await expect(soy.getByText(/Known since 4 Dec 2025/)).toBeVisible()
  expect(await faults(page)).toEqual([])
  await soy.getByRole('button', { name: /^Open/ }).click()
  await expect(page).toHaveURL(/panel=commitments.*commitment=soy-2025-12mmt|commitment=soy-2025-12mmt.*panel=commitments/)
  await page.goBack()
  await expect(ribbon.getByText(/What follows became known after it/)).toBeVisible()
  expect(complaints).toEqual([])
})
