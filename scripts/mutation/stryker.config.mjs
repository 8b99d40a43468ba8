// What is mutated and how. `npm run mutation` runs it; docs/mutation.md tells what came of it.
import { fileURLToPath } from 'node:url'
import { files } from './files.mjs'

export default {
  mutate: files,
  // MUTATION_RUNNER=vitest asks Stryker's own runner for Vitest for a second opinion; it takes many times as long.
  ...(process.env.MUTATION_RUNNER === 'vitest'
    ? {
        testRunner: 'vitest',
        plugins: ['@stryker-mutator/vitest-runner'],
        vitest: { configFile: 'scripts/mutation/vitest.config.mjs', related: false },
      }
    : { testRunner: 'in-one-process', plugins: [fileURLToPath(new URL('./inOneProcess.mjs', import.meta.url))] }),
  // Stryker would rewrite tsconfig.json through TypeScript's JavaScript interface, which TypeScript 7 does not have.
  tsconfigFile: 'none.json',
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Busy machines: a mutant that hangs is told by its hits, not by seconds.
  timeoutMS: 20_000,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: [
    '.cache',
    'dist',
    'docs',
    'public',
    'worker',
    'tests/e2e',
    'tests/bench',
    'tests/app',
    'tests/faults',
    'test-results',
  ],
  thresholds: { high: 95, low: 90, break: null },
}
