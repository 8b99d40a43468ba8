import { expect, type Page } from '@playwright/test'
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

export const panel = (page: Page, name: 'Trade commitments' | 'Issue matrix' | 'Timeline' | 'Questions') =>
  page.getByRole('region', { name, exact: true })

/** Answers `config.json` with this text instead of the file. */
export async function withConfig(page: Page, body: string, status = 200): Promise<void> {
  await page.route('**/config.json', (route) => route.fulfill({ status, contentType: 'application/json', body }))
}

type Violation = { id: string; impact: string | null; nodes: { target: unknown; failureSummary?: string }[] }

/** The accessibility faults that axe finds, in short. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate<Violation[]>(
    'axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations)',
  )
  return violations.flatMap((v) =>
    v.nodes.slice(0, 3).map((n) => `${v.id}: ${JSON.stringify(n.target)} ${n.failureSummary ?? ''}`),
  )
}
