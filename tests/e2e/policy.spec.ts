import { readdirSync, readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { CALL_BRIEF } from '../../src/brief/callBrief'
import { PAYLOADS } from '../faults/payloads'
import { requiredUrl } from './address'
import { complaintsOf, drawn, settled, showTable } from './page'

/** Notes each breach of the policy, each dialog of a script, and each request to elsewhere. */
async function guard(page: Page) {
  const breaches: string[] = []
  await page.exposeFunction('breach', (words: string) => breaches.push(words))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      Reflect.get(window, 'breach')(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  page.on('dialog', (dialog) => {
    breaches.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  const own = new URL(requiredUrl('READOUT_SITE')).origin
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (/^https?:$/.test(protocol) && origin !== own) breaches.push(`request: ${request.url()}`)
  })
  return { breaches, complaints: complaintsOf(page) }
}

const SCREENS = [
  ...['light', 'dark', 'contrast', 'projector'].map((theme) => `?theme=${theme}`),
  ...['met', 'what-if', 'context'].map((view) => `?panel=commitments&view=${view}`),
  ...['readouts', 'list'].map((view) => `?panel=matrix&view=${view}`),
  ...['list', 'chart'].map((view) => `?panel=timeline&view=${view}`),
  '?panel=questions',
  '?panel=changes',
  '?asof=2025-12-04&compare=latest',
  '?event=ddl-truce',
  '?claim=unknown-claim',
  '?panel=matrix&embed=1',
  `?brief=${CALL_BRIEF.id}&step=5`,
  `?brief=${CALL_BRIEF.id}&step=5&presenter=1`,
]

test('no screen, card or export of the site breaks its policy or asks elsewhere', async ({ page }) => {
  test.setTimeout(120_000)
  const { breaches, complaints } = await guard(page)
  const site = requiredUrl('READOUT_SITE')
  for (const screen of SCREENS) {
    await page.goto(site + screen)
    await settled(page)
  }
  await page.goto(`${site}?asof=2025-11-25`)
  await settled(page)
  for (const key of ['/', '?', 'a']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  for (const name of [/about the data/, /^Brief/, /^Share/]) {
    await page.getByRole('button', { name }).first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
  }
  await page.keyboard.press('d')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  for (const button of ['CSV', 'Excel', 'JSON', 'PowerPoint', 'SVG', 'PNG']) {
    const coming = page.waitForEvent('download')
    await dialog.getByRole('button', { name: button, exact: true }).click()
    await coming
  }
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('heading', { name: /^Print/ })).toBeVisible()
  expect(breaches).toEqual([])
  expect(complaints).toEqual([])
})

/** The data of the site as one file, each free text replaced by one of the payloads and some of itself. */
function poisoned(): { text: string; count: number } {
  const folder = new URL('../../dist/api/v1/', import.meta.url)
  let count = 0
  const within = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') {
      const free = / /.test(value) || ['name', 'title', 'publisher', 'speaker'].includes(field)
      return free ? `${PAYLOADS[count++ % PAYLOADS.length]} ${value.slice(0, 40)}` : value
    }
    if (Array.isArray(value)) return value.map((one) => within(one, field))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, within(one, key)]))
  }
  const lists = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const document = Object.fromEntries(
    lists.map((name) => {
      const reply = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
      return [name.replace('.json', ''), name === 'meta.json' ? reply : { ...reply, items: within(reply.items, '') }]
    }),
  )
  return { text: JSON.stringify(document), count }
}

test('forty payloads in every free text of a dropped file are shown as they are: nothing runs, nothing is asked for', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const { breaches, complaints } = await guard(page)
  await page.goto(`${requiredUrl('READOUT_SITE')}?asof=latest`)
  await settled(page)
  const { text, count } = poisoned()
  expect(count).toBeGreaterThan(PAYLOADS.length * 10)
  await page.getByRole('button', { name: /about the data/ }).click()
  await page
    .getByLabel(/Open a data file/)
    .setInputFiles({ name: 'poisoned.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /about the data/ })).toContainText('FILE')
  await settled(page)
  const clean = async () => {
    await drawn(page)
    expect(await page.evaluate(() => Reflect.has(globalThis, 'ran'))).toBe(false)
    expect(await page.locator('main, [role=dialog]').locator('img, iframe, object, embed, video, form[action]').count()).toBe(0)
  }
  await expect(page.getByRole('main')).toContainText('onerror=')
  await clean()
  for (const name of ['Issue matrix', 'Timeline', 'Trade commitments']) {
    await page.getByRole('button', { name: `Enlarge ${name}` }).click()
    await expect(page.getByRole('region', { name: /^(Issue matrix|Timeline|Trade commitments)$/ })).toHaveCount(1)
    await showTable(page.getByRole('region', { name, exact: true }))
    await clean()
    await page.getByRole('button', { name: `Show all panels beside ${name}` }).click()
  }
  await page.getByRole('button', { name: 'Questions', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Questions' })).toBeVisible()
  await clean()
  await page.keyboard.press('/')
  await page.getByRole('dialog').getByRole('combobox').or(page.getByRole('dialog').getByRole('searchbox')).fill('script')
  await clean()
  await page.keyboard.press('Escape')
  if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Questions', exact: true }).click()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  for (const button of ['CSV', 'Excel', 'PowerPoint', 'SVG']) {
    const coming = page.waitForEvent('download')
    await dialog.getByRole('button', { name: button, exact: true }).click()
    await coming
  }
  await clean()
  expect(breaches).toEqual([])
  expect(complaints).toEqual([])
})
