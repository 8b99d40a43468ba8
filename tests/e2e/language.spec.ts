import { expect, type Locator, type Page, test } from '@playwright/test'
import { CALL_BRIEF } from '../../src/brief/callBrief'
import { marked } from '../../src/lib/strings/marked'
import { panelWords } from '../../src/lib/strings/panel'
import { requiredUrl } from './address'
import { drawn, openPage, settled } from './page'
import { dataTexts, makeLeftOver, textsOn } from './unmarked'

// `?lang=en-XA` marks every string of the interface. What is on screen without a mark, and is neither a date nor a number nor of
// the data, is a word that no other language could change.

// The brief that comes with the page is a text of its own, not of the interface.
const leftOver = makeLeftOver(dataTexts(CALL_BRIEF))

/** What may stand unmarked, and why. */
const MAY_STAND: RegExp[] = [
  // Names of keys, as keyboards show them.
  /^(Esc|Enter|(\/ )?Ctrl\+[KP]|[a-z?])$/,
  // The page's own name, from config.json.
  /^Readout$/,
  // What was typed.
  /^“0xyz”$/,
  // Code to copy, and formats of citations that programs read.
  /^(<iframe |@misc\{|\[ \{ "id": )/,
]

async function unmarked(page: Page): Promise<string[]> {
  const texts = await textsOn(page)
  const found = texts.flatMap(({ text, where }) => {
    const rest = leftOver(text)
    return rest === '' || MAY_STAND.some((known) => known.test(rest)) ? [] : [`${rest} (${where}: ${text.slice(0, 120)})`]
  })
  return [...new Set(found)]
}

const LOADING = marked(panelWords.loading)
const named = (english: string) => ({ name: marked(english), exact: true })
const card = (page: Page) => page.getByRole('dialog')

/** Goes through the views and tables that can be chosen in panels or a card, and gathers what is unmarked on the way. */
async function through(page: Page, inside: Locator): Promise<string[]> {
  const found = await unmarked(page)
  const radios = inside.getByRole('radio')
  for (let i = 0; i < (await radios.count()); i++) {
    // Another view may have fewer of them, and comes a moment after its radio is pressed.
    const gone = await radios
      .nth(i)
      .check({ timeout: 5000 })
      .then(
        () => false,
        async (problem: unknown) => {
          if ((await radios.count()) > i) throw problem
          return true
        },
      )
    if (gone) break
    await expect(inside.getByText(LOADING)).toHaveCount(0)
    await settled(page)
    await drawn(page)
    found.push(...(await unmarked(page)))
  }
  const tables = inside.getByRole('button', named(panelWords.showTable))
  for (let i = 0; i < (await tables.count()); i++) {
    await tables.nth(i).click()
    await expect(inside.getByRole('table').first()).toBeVisible()
    await drawn(page)
    found.push(...(await unmarked(page)))
  }
  return [...new Set(found)]
}

type View = {
  before?: (page: Page) => Promise<unknown>
  query?: string
  /** Opens a card. */
  open?: (page: Page) => Promise<unknown>
}

const VIEWS: Record<string, View> = {
  'the commitments alone': { query: '&panel=commitments' },
  'the matrix alone': { query: '&panel=matrix' },
  'the timeline alone': { query: '&panel=timeline' },
  'what changed': { query: '&panel=changes' },
  'the questions': { query: '&panel=questions' },
  'the page': {},
  'the page at the latest day': { query: '&asof=latest' },
  'an address that names what is not held': { query: '&issue=nothing&party=nobody&asof=2999-01-01&unit=stone' },
  'two days compared': { query: '&compare=2025-12-31' },
  'lists that do not come': { before: (page) => page.route('**/claims.json', (route) => route.fulfill({ status: 404 })) },
  'a panel in another page': { query: '&panel=matrix&embed=1' },
  help: { open: (page) => page.keyboard.press('?') },
  'the search': {
    open: async (page) => {
      await page.keyboard.press('/')
      await card(page).getByRole('searchbox').fill('soybeans')
      await expect(card(page).getByRole('listitem').first()).toBeVisible()
    },
  },
  'the actions found': {
    open: async (page) => {
      await page.keyboard.press('/')
      await card(page).getByRole('searchbox').fill('ë')
      await expect(card(page).getByRole('listitem').first()).toBeVisible()
    },
  },
  'a search without a hit': {
    open: async (page) => {
      await page.keyboard.press('/')
      await card(page).getByRole('searchbox').fill('0xyz')
      await expect(card(page).getByRole('status')).not.toBeEmpty()
    },
  },
  'the links to share': { open: (page) => page.getByRole('button', named('Share')).click() },
  'the data drawer': { open: (page) => page.locator('[data-badge]').click() },
  sources: {
    open: async (page) => {
      await page.locator('[data-badge]').click()
      await card(page).getByRole('button', named('All sources')).click()
      await expect(card(page).getByRole('radio')).toHaveCount(4)
    },
  },
  'the export': {
    open: async (page) => {
      await page.keyboard.press('d')
      await expect(card(page).getByRole('radio').first()).toBeVisible()
    },
  },
  'an event': { query: '&event=2025-09-19-call', open: async () => undefined },
  'a claim': { query: '&claim=seed-c001', open: async () => undefined },
  'a cell of the matrix': {
    open: async (page) => {
      await page.locator('#matrix').getByRole('gridcell').getByRole('button').first().click()
    },
  },
}

test.describe('no word of the interface stands unmarked', () => {
  // Every view and every table of the page, one after another.
  test.describe.configure({ timeout: 90_000 })
  for (const [name, { before, query, open }] of Object.entries(VIEWS))
    test(`in ${name}`, async ({ page }) => {
      await before?.(page)
      await openPage(page, `?lang=en-XA${query ?? ''}`)
      await open?.(page)
      const inside = open ? card(page) : page.locator('main')
      await expect(inside).toBeVisible()
      expect(await through(page, inside)).toEqual([])
    })
})

test('the page names its language; nothing that the build drew in English is shown in another', async ({ page }) => {
  await page.route(/\/assets\/[^/]*\.js$/, (route) => route.abort())
  await page.goto(`${requiredUrl('READOUT_SITE')}?lang=en-XA`)
  await expect(page.getByRole('main')).toBeAttached()
  await expect(page.locator('[data-figures]').first()).not.toBeVisible()
  await page.unroute(/\/assets\/[^/]*\.js$/)
  await openPage(page, '?lang=en-XA')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
  await openPage(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('longer words cut no name, and nothing of the header lies over another part of it', async ({ page }) => {
  for (const width of [1920, 1366, 1024, 390]) {
    await page.setViewportSize({ width, height: 800 })
    await openPage(page, '?lang=en-XA&mock=error:questions')
    const boxes = await page.getByRole('banner').evaluate((header) => {
      const parts = [...header.children].map((part) => part.getBoundingClientRect())
      const name = header.querySelector('h1 > span')
      return {
        parts: parts.map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
        cut: (name?.scrollWidth ?? 0) - (name?.getBoundingClientRect().width ?? 0),
      }
    })
    expect(boxes.cut, `${width}`).toBeLessThan(1)
    for (const [i, a] of boxes.parts.entries())
      for (const b of boxes.parts.slice(i + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top, `${width}`).toBe(true)
  }
})

test.describe('in a browser of another language', () => {
  test.use({ locale: 'de-DE' })
  test('dates and numbers are written as in the language of the page', async ({ page }) => {
    await openPage(page, '?asof=latest')
    const shown = await page.locator('body').innerText()
    expect(shown).toContain('9 October 2026')
    expect(shown).toMatch(/\d\.\d\sMt/)
    expect(shown).not.toMatch(/Oktober|\d,\d\sMt/)
  })
})
