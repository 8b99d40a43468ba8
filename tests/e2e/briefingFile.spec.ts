import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { CALL_BRIEF } from '../../src/brief/callBrief'
import { marked } from '../../src/lib/strings/marked'
import { stageButtons } from '../../src/lib/strings/stage'
import { requiredUrl } from './address'
import { complaintsOf, openPage, settled } from './page'

const steps = CALL_BRIEF.steps.length

/** What each step says: its headline and the words of its view. */
async function told(page: Page): Promise<string[]> {
  const all: string[] = []
  for (let step = 1; step <= steps; step += 1) {
    await expect(page.getByText(`${step} / ${steps}`, { exact: true })).toBeVisible()
    await settled(page)
    const heading = await page.getByRole('heading', { level: 1 }).textContent()
    // A drawing takes the size of its box a moment after its panel stands.
    let main = ''
    await expect
      .poll(
        async () => {
          const last = main
          main = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ')
          return main === last
        },
        { intervals: [150] },
      )
      .toBe(true)
    all.push(`${heading}\n${main}`)
    if (step < steps) await page.keyboard.press('ArrowRight')
  }
  return all
}

test('a briefing saved from the page opens from the disk without a network and tells the same', async ({
  page,
  context,
}, info) => {
  await openPage(page, `?asof=2025-11-25`)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this view' })
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save briefing file' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/^readout-.*-20\d\d-\d\d-\d\d\.html$/)
  await expect(dialog.getByText(/^Saved as .* kB\.$/)).toBeVisible()
  const file = info.outputPath('briefing.html')
  await download.saveAs(file)
  const text = readFileSync(file, 'utf8')
  console.log(`briefing file: ${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`)
  for (const step of CALL_BRIEF.steps) if (step.notes !== undefined) expect(text.includes(step.notes.slice(0, 40))).toBe(false)

  await page.goto(`${requiredUrl('READOUT_SITE')}?brief=${CALL_BRIEF.id}&step=1`)
  const hosted = await told(page)

  await context.setOffline(true)
  const saved = await context.newPage()
  const complaints = complaintsOf(saved)
  const asked: string[] = []
  saved.on('request', (request) => asked.push(request.url()))
  await saved.goto(pathToFileURL(file).href)
  const local = await told(saved)
  expect(local).toEqual(hosted)
  await expect(saved.getByText(/contract 1\.0, SHA-256 [0-9a-f]{64}, which they match\./)).toBeVisible()
  await expect(saved.getByText('FILE', { exact: true })).toBeVisible()

  // It can be left and explored.
  await saved.keyboard.press('Escape')
  await settled(saved)
  await saved
    .getByRole('button', { name: /^Taiwan/ })
    .first()
    .click()
  await expect(saved).toHaveURL(/issue=[a-z,-]*taiwan/)
  await saved.reload()
  await settled(saved)

  // It obeys a language as the page does, and still opens at its brief.
  await saved.goto(`${pathToFileURL(file).href}?lang=en-XA`)
  await expect(saved.locator('html')).toHaveAttribute('lang', 'en-XA')
  await expect(saved.getByRole('button', { name: marked(stageButtons.next) })).toBeVisible()
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:') && !url.startsWith('blob:'))).toEqual([])
  expect(asked.filter((url) => url.startsWith('file:')).every((url) => url.includes('briefing.html'))).toBe(true)
  expect(complaints).toEqual([])
})
