import { expect, test } from '@playwright/test'
import { openPage } from './page'

// What a screen reader is told of each panel on the day after the call, kept as pictures/*.aria.yml, so that a change of names shows. After a change
// that was meant: npx playwright test tests/e2e/accessTree.spec.ts --update-snapshots, read each, commit them.

for (const [name, file, query] of [
  ['Trade commitments', 'commitments', '&issue=agriculture'],
  ['Issue matrix', 'matrix', '&issue=taiwan'],
  ['Timeline', 'timeline', '&issue=fentanyl'],
  ['What changed', 'changes', '&panel=changes&part=commitments'],
  ['Questions', 'questions', '&panel=questions&issue=taiwan'],
] as const) {
  test(`the tree of ${name}`, async ({ page }) => {
    await openPage(page, `?asof=2025-11-25${query}`)
    const region = page.getByRole('region', { name, exact: true }).last()
    await expect(region).toMatchAriaSnapshot({ name: `${file}.aria.yml` })
  })
}
