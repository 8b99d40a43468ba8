import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { endpoints } from '../../mocks/endpoints'
import type { Position } from '../../src/api/positions'
import { openPage, panel, showTable } from './page'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const LEVELS = ['Not mentioned', 'Named', 'Stated', 'Leading']
const DAY = '2025-11-25'
const positions = endpoints['positions.json'].items
const issues = endpoints['issues.json'].items.filter((issue) => issue.shown).toSorted((a, b) => a.order - b.order)
const parties = endpoints['parties.json'].items.filter((party) => party.column).toSorted((a, b) => a.order - b.order)

/** The position that stands in a cell on a day: the last one known by then. */
const standing = (issueId: string, partyId: string, day: string): Position | undefined =>
  positions.findLast((p) => p.issueId === issueId && p.partyId === partyId && p.knownOn <= day)

/** The rows below the head as a reader hears them: row header, then as many cells as there are parties. */
async function rowsOf(grid: Locator): Promise<string[][]> {
  const rows = await grid
    .getByRole('row')
    .filter({ has: grid.page().getByRole('rowheader') })
    .all()
  return Promise.all(
    rows.map(async (row) => [
      ...(await row.getByRole('rowheader').allTextContents()),
      ...(await row.getByRole('gridcell').allTextContents()).slice(0, parties.length),
    ]),
  )
}

test('on the day after the call the matrix equals the positions, cell by cell', async ({ page }) => {
  await openPage(page, `?asof=${DAY}`)
  const grid = panel(page, 'Issue matrix').getByRole('grid')
  const heads = await grid.getByRole('columnheader').allTextContents()
  expect(heads.slice(1, 1 + parties.length)).toEqual(parties.map((party) => party.name))
  const expected = issues.map((issue) => [
    issue.name,
    ...parties.map((party) => {
      const at = standing(issue.id, party.id, DAY)
      return at === undefined || at.prominence === null ? 'no account held' : `${LEVELS[at.prominence]}: ${at.words}`
    }),
  ])
  expect(await rowsOf(grid)).toEqual(expected)
})

test('“Only differences” leaves exactly the issues on which two accounts held differ', async ({ page }) => {
  await openPage(page, `?asof=${DAY}`)
  const differing = issues.filter((issue) => {
    const levels = parties.flatMap((party) => standing(issue.id, party.id, DAY)?.prominence ?? [])
    return new Set(levels).size > 1
  })
  expect(differing.length).toBeGreaterThan(0)
  expect(differing.length).toBeLessThan(issues.length)
  await panel(page, 'Issue matrix').getByRole('button', { name: 'Only differences' }).click()
  await expect(panel(page, 'Issue matrix').getByRole('rowheader')).toHaveText(differing.map((issue) => issue.name))
})

test('before the call no account of it is shown, in the matrix, its readouts or its tables', async ({ page }) => {
  await openPage(page, '?asof=2025-11-20')
  const matrix = panel(page, 'Issue matrix')
  const cells = (await rowsOf(matrix.getByRole('grid'))).flatMap((row) => row.slice(1))
  expect(cells).toHaveLength(issues.length * parties.length)
  expect(new Set(cells)).toEqual(new Set(['no account held']))
  const later = endpoints['accounts.json'].items.filter((account) => account.knownOn > '2025-11-20')
  expect(later.length).toBeGreaterThan(0)
  const words = (await matrix.textContent()) ?? ''
  for (const account of later) expect(words).not.toContain(account.title)
})

test('by keys alone: the Taiwan cell of China, a claim, its citation, and back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPage(page, `?asof=${DAY}`)
  const grid = panel(page, 'Issue matrix').getByRole('grid')
  await grid.locator('[tabindex="0"]').focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  const cell = grid.getByRole('button', { name: new RegExp(`${standing('taiwan', 'china', DAY)?.words}`) })
  await expect(cell).toBeFocused()
  await page.keyboard.press('Enter')
  const card = page.getByRole('dialog').first()
  await expect(card).toContainText('Rule applied')
  const opener = card.getByRole('button', { name: 'Open claim' }).first()
  await tabTo(page, opener)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/claim=/)
  const claim = endpoints['claims.json'].items.find((c) => page.url().includes(`claim=${c.id}`))
  const claimCard = page.getByRole('dialog', { name: claim?.text ?? '' })
  await expect(claimCard).toContainText('Known since')
  const copy = claimCard.getByRole('button', { name: 'Copy citation' })
  await tabTo(page, copy)
  await page.keyboard.press('Enter')
  await expect(claimCard.getByRole('status')).toHaveText('Copied to the clipboard.')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(claim?.text ?? 'a claim')
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/claim=/)
  await expect(opener).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(cell).toBeFocused()
})

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

for (const theme of ['light', 'dark', 'contrast', 'projector']) {
  test(`axe finds nothing on the questions in the ${theme} theme: sheet, opened, card, table`, async ({ page }) => {
    test.setTimeout(60_000)
    await openPage(page, `?panel=questions&asof=latest&theme=${theme}`)
    const questions = panel(page, 'Questions')
    expect(await faults(page)).toEqual([])
    // From the last to the first: each one opened leaves the list of the closed.
    for (const closed of (await questions.getByRole('button', { expanded: false }).all()).reverse()) await closed.press('Enter')
    expect(await faults(page)).toEqual([])
    await questions
      .getByRole('listitem')
      .getByRole('button', { name: /^Xi \(China\)/ })
      .first()
      .click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await showTable(questions)
    expect(await faults(page)).toEqual([])
  })
}

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const violations = await page.evaluate<{ id: string; nodes: { target: unknown; failureSummary?: string }[] }[]>(
    'axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations)',
  )
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${JSON.stringify(n.target)} ${n.failureSummary ?? ''}`))
}

test('the questions open by key and by link, and Escape leaves them; printed, they are one sheet of A4', async ({ page }) => {
  for (const day of [DAY, '2026-01-20', 'latest']) {
    await openPage(page, `?panel=questions&asof=${day}&theme=dark`)
    const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(printed.match(/\/Type\s*\/Page\b/g), `as known on ${day}`).toHaveLength(1)
    expect(printed).toMatch(/\/MediaBox\s*\[\s*0 0 59[45]\.?\d* 84[12]\.?\d*\s*\]/)
  }
  await page.keyboard.press('Escape')
  await expect(panel(page, 'Timeline')).toBeVisible()
  await expect(panel(page, 'Questions')).toHaveCount(0)
  await page.getByRole('button', { name: 'Questions', exact: true }).press('Enter')
  await expect(panel(page, 'Questions')).toBeVisible()
})

/** A dossier of other sizes: as many issues and parties as asked, every third cell without an account. */
async function generated(page: Page, issueCount: number, partyCount: number): Promise<void> {
  const number = (n: number) => Array.from({ length: n }, (_, i) => i)
  const some = {
    issues: number(issueCount).map((i) => ({
      id: `issue-${i}`,
      name: `Issue number ${i} and its circumstances`,
      covers: 'Made up',
      order: i,
      shown: true,
    })),
    parties: number(partyCount).map((i) => ({
      id: `party-${i}`,
      name: `Republic of Somewhere ${i}`,
      code: `P${i}`,
      order: i,
      column: true,
    })),
    positions: number(issueCount * partyCount)
      .filter((n) => n % 3 !== 0)
      .map((n) => ({
        id: `position-${n}`,
        issueId: `issue-${Math.floor(n / partyCount)}`,
        partyId: `party-${n % partyCount}`,
        prominence: n % 4,
        words: `Short words about matter ${n}, somewhat longer than usual`,
        because: 'Generated',
        claimIds: [],
        knownOn: '2025-11-24',
        sourceIds: ['s'],
      })),
    assessments: [],
  }
  for (const [name, items] of Object.entries(some)) {
    const reply = { ...endpoints['issues.json'], items }
    await page.route(`**/api/v1/${name}.json`, (route) => route.fulfill({ json: reply }))
  }
}

for (const [issueCount, partyCount] of [
  [10, 4],
  [10, 12],
  [40, 4],
  [40, 12],
] as const) {
  test(`${issueCount} issues and ${partyCount} parties: readable, and the page does not scroll sideways`, async ({ page }) => {
    test.setTimeout(60_000)
    await generated(page, issueCount, partyCount)
    for (const [width, height] of [
      [1920, 1080],
      [1366, 768],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height })
      for (const query of [`?asof=${DAY}`, `?asof=${DAY}&panel=matrix`]) {
        await openPage(page, query)
        const matrix = panel(page, 'Issue matrix')
        if (width > 767) {
          await expect(matrix.getByRole('rowheader')).toHaveCount(issueCount)
          const cell = await matrix.getByRole('gridcell').first().boundingBox()
          expect(cell?.width, `a cell at ${width} pixels`).toBeGreaterThanOrEqual(80)
        } else {
          await expect(matrix).toContainText(`Issue 1 of ${issueCount}`)
          await expect(matrix.getByText(/^Republic of Somewhere \d+$/)).toHaveCount(partyCount)
        }
        const scroll = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(scroll, `${query} at ${width} pixels`).toBeLessThanOrEqual(width)
      }
    }
  })
}
