import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { CALL_BRIEF } from '../../src/brief/callBrief'
import { openPage } from './page'

// Screens as they were looked at and found good, to the pixel. They are those of one series of a browser with one set of fonts, named in
// pictures/made-with.txt; on another the tests are skipped and say so. To make them anew after a change that was meant:
//   PICTURES=new npx playwright test tests/e2e/pictures.spec.ts --update-snapshots
// then look at each, and commit them.

const PINNED = new URL('./pictures/made-with.txt', import.meta.url)
const DATE = 'asof=2025-11-25'
const WIDE = { width: 1920, height: 1080 }
const LAPTOP = { width: 1366, height: 768 }
const PHONE = { width: 390, height: 844 }
const ROOM = { width: 1024, height: 768 }

const SCREENS = [
  ['page-light', `?${DATE}&theme=light`, WIDE],
  ['page-dark', `?${DATE}&theme=dark`, WIDE],
  ['page-first-visit', `?${DATE}&theme=light`, LAPTOP],
  ['page-contrast', `?${DATE}&theme=contrast`, LAPTOP],
  ['page-phone', `?${DATE}&theme=light`, PHONE],
  ['pledge-projector', `?${DATE}&theme=projector&panel=commitments`, ROOM],
  ['matrix-readouts', `?${DATE}&theme=light&panel=matrix&view=readouts`, LAPTOP],
  ['timeline-list', `?${DATE}&theme=light&panel=timeline&view=list`, LAPTOP],
  ['questions-dark', `?${DATE}&theme=dark&panel=questions`, LAPTOP],
  ['event-card', `?${DATE}&theme=light&event=ddl-truce`, LAPTOP],
  ['brief-step', `?brief=${CALL_BRIEF.id}&step=5&theme=light`, WIDE],
] as const

/**
 * The browser's series and how it draws: a picture of letters and signs in the font of the page. The rest of its number is left out:
 * it changes with the repairs of every week, and pictures that nothing holds then are worth less than one that has to be looked at.
 */
async function drawnBy(browser: Browser, page: Page): Promise<string> {
  await page.evaluate(() => document.fonts.ready)
  const sample = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 400
    canvas.height = 60
    const pen = canvas.getContext('2d')
    if (pen) pen.font = `17px ${getComputedStyle(document.body).fontFamily}`
    pen?.fillText('Readout ‹›▸▾▲▼≈◐○●✓×→ 24 Nov', 4, 24)
    return canvas.toDataURL()
  })
  return `${browser.version().split('.')[0]} ${createHash('sha256').update(sample).digest('hex').slice(0, 16)}`
}

for (const [name, query, size] of SCREENS) {
  test(`picture ${name}`, async ({ page, browser }) => {
    await page.setViewportSize(size)
    // What a first visit is told has a picture of its own.
    if (name !== 'page-first-visit') await page.addInitScript(() => localStorage.setItem('readout.welcomed', '1'))
    // The font may come too late for a first visit, which then keeps another: it must be in the cache.
    await openPage(page, '?panel=questions')
    await openPage(page, query)
    const here = await drawnBy(browser, page)
    if (process.env.PICTURES === 'new') writeFileSync(PINNED, `${here}\n`)
    const pinned = existsSync(PINNED) ? readFileSync(PINNED, 'utf8').trim() : 'none'
    test.skip(here !== pinned, `the pictures were made with ${pinned}, this is ${here}`)
    if (name === 'page-first-visit') await page.evaluate(() => localStorage.clear())
    await openPage(page, query)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    await expect(page).toHaveScreenshot(`${name}.png`, {
      animations: 'disabled',
      caret: 'hide',
      maxDiffPixels: 0,
      // Round edges come out one step of one colour lighter or darker from opening to opening; three steps are a change.
      threshold: 0.01,
      // The buttons of a running brief go out of sight after a while.
      mask: [page.getByRole('navigation', { name: 'Brief' })],
    })
  })
}
