import { expect, test } from 'vitest'
import { failedTests } from '../../scripts/failedTests.mjs'

const LOG = `
 ✓ |page| tests/ui/Panel.test.tsx (13 tests) 783ms
\u001b[41m FAIL \u001b[49m |page| tests/app/scenarios.test.tsx > over the whole app > slow: says that it waits
Error: nothing
 FAIL  |page| tests/app/scenarios.test.tsx > over the whole app > slow: says that it waits
  ✓  164 tests/e2e/pictures.spec.ts:49:3 › picture page-dark (2.0s)
  ✘  165 tests/e2e/pictures.spec.ts:49:3 › picture page-contrast (4.6s)

  1) tests/e2e/pictures.spec.ts:49:3 › picture page-contrast ───────────────────────────

    1) not a test › of ours
`

test('the tests that failed are named once each, with or without colours', () => {
  expect(failedTests(LOG)).toEqual([
    '|page| tests/app/scenarios.test.tsx > over the whole app > slow: says that it waits',
    'tests/e2e/pictures.spec.ts:49:3 › picture page-contrast',
  ])
})

test('a log without a failure names none', () => {
  expect(failedTests(LOG.replaceAll('FAIL', 'PASS').replace('1) tests', 'x tests'))).toEqual([])
})
