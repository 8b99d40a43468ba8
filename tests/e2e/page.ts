import { expect, type Locator, type Page } from '@playwright/test'
import axe from 'axe-core'
import { requiredUrl } from './address'

/** Opens the built site and waits until all panels have settled. Returns what the console said of trouble. */
export async function openPage(
  page: Page,
  query = '',
  base: 'READOUT_SITE' | 'READOUT_SUB_PATH' = 'READOUT_SITE',
): Promise<string[]> {
  const complaints = complaintsOf(page)
  await page.goto(requiredUrl(base) + query)
  await settled(page)
  return complaints
}

/** What the console says of trouble, from now on. That the tests keep the page's worker out is no trouble of the page's. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    const blocked = message.text() === 'Service Worker registration blocked by Playwright'
    if (!blocked && (message.type() === 'error' || message.type() === 'warning')) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return complaints
}

/** All panels have their data or say why not. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('data-ready', 'true', { timeout: 20_000 })
}

/** What was asked for is drawn: the code of some parts comes only when they are first shown. */
export const drawn = (page: Page): Promise<void> => expect(page.locator('[aria-busy=true]')).toHaveCount(0)

/** Has a panel show its rows as a table, and waits until they stand. */
export async function showTable(inside: Locator): Promise<void> {
  await inside.getByRole('button', { name: 'Show table' }).click()
  await expect(inside.getByRole('table').first()).toBeVisible()
  await drawn(inside.page())
}

export const panel = (page: Page, name: 'Trade commitments' | 'Issue matrix' | 'Timeline' | 'Questions') =>
  page.getByRole('region', { name, exact: true })

/** Answers `config.json` with this text instead of the file. */
export async function withConfig(page: Page, body: string, status = 200): Promise<void> {
  await page.route('**/config.json', (route) => route.fulfill({ status, contentType: 'application/json', body }))
}

type Told = { id: string; nodes: { target: unknown; html: string; failureSummary?: string }[] }
type Asked = { within?: string; only?: readonly string[] }

/** What axe finds in a part of the page: what breaks a rule, and what it could not tell. */
export async function audit(page: Page, asked: Asked = {}): Promise<{ violations: Told[]; incomplete: Told[] }> {
  // Put in as text, which the policy of the served site forbids to itself.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source)
  const { within, only } = asked
  const context = within === undefined ? 'document' : JSON.stringify(within)
  const options = only === undefined ? {} : { runOnly: only }
  return page.evaluate(
    `axe.run(${context}, ${JSON.stringify(options)}).then(({ violations, incomplete }) => ({ violations, incomplete }))`,
  )
}

/** Findings of axe in short, three places of each. */
export const inShort = (found: readonly Told[]): string[] =>
  found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  )

/** The accessibility faults that axe finds, in short. */
export async function faults(page: Page): Promise<string[]> {
  return inShort((await audit(page)).violations)
}
