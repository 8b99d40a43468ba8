// The steps of `npm test`. `cases` reads a runner's own report; without one the step counts as a single check.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const bin = (name, file) => join('node_modules', name, file)
const node = (...args) => [process.execPath, ...args]

/**
 * @param {string} folder where reports go
 * @returns {{ quick: Step[], slow: Step[] }} quick ones may run beside each other, slow ones one after another
 * @typedef {{ name: string, says: string, commands: string[][], env?: Record<string, string>, needs?: string, cases?: () => Counts }} Step
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */
export function steps(folder) {
  const unitReport = join(folder, 'unit.json')
  const e2eReport = join(folder, 'e2e.json')
  const quick = [
    { name: 'types', says: 'tsc', commands: [node(bin('typescript', 'bin/tsc'), '--noEmit', '--pretty', 'false')] },
    {
      name: 'style',
      says: 'biome: lint and format',
      commands: [node(bin('@biomejs/biome', 'bin/biome'), 'ci', '.', '--colors=off')],
    },
    {
      name: 'unused',
      says: 'knip: unused files, exports and packages',
      commands: [node(bin('knip', 'bin/knip.js'), '--no-progress')],
    },
    {
      name: 'build',
      says: 'vite build, template of a briefing file, size of the first load',
      commands: [
        node(bin('vite', 'bin/vite.js'), 'build', '--logLevel', 'warn'),
        node(join('scripts', 'briefing.mjs')),
        node(join('scripts', 'budget.mjs')),
      ],
    },
  ]
  const slow = [
    {
      name: 'unit',
      says: 'vitest: units, the app over the mock API, contract, architecture, lockfile',
      commands: [
        node(bin('vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`),
      ],
      cases: () => vitestCounts(JSON.parse(readFileSync(unitReport, 'utf8'))),
    },
    {
      name: 'e2e',
      says: 'playwright: the built site in Chromium',
      needs: 'build',
      commands: [node(bin('@playwright/test', 'cli.js'), 'test', '--reporter=list,json')],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport },
      cases: () => playwrightCounts(JSON.parse(readFileSync(e2eReport, 'utf8'))),
    },
  ]
  return { quick, slow }
}

/** Vitest's JSON report as counts; a file that could not be loaded is one failure. */
export function vitestCounts(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }
}

/** Playwright's JSON report as counts; a test that passed only on a second try is a failure. */
export function playwrightCounts(report) {
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
}

/** After so many minutes a command is taken to hang, and ended; a slow machine takes its time. */
export const LIMIT_MIN = 40

/** The verdict on a step that ran: a crash, a lost report, an empty run and one that was ended by a signal are failures. */
export function verdict(step, exitCode, signal = null) {
  if (signal !== null) {
    return {
      passed: 0,
      failed: 1,
      skipped: 0,
      why: `ended by ${signal}: after ${LIMIT_MIN} minutes a command is taken to hang`,
    }
  }
  if (!step.cases) return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
  let counts
  try {
    counts = step.cases()
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, why: `no report to read (${error.message})` }
  }
  if (counts.failed > 0) return counts
  if (exitCode !== 0) return { ...counts, failed: 1, why: `it ended with code ${exitCode}` }
  if (counts.passed === 0) return { ...counts, failed: 1, why: 'no test was run' }
  return counts
}
