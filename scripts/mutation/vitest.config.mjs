// The pure unit tests alone, so that a mutant costs little: without the walks through every day of the real facts.
import { defineConfig } from 'vitest/config'

// As in vitest.config.ts.
process.env.TZ = 'America/Los_Angeles'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/record/**/*.test.ts', 'tests/panels/**/*.test.ts'],
    exclude: ['**/realFacts.test.ts', '**/shippedFacts.test.ts'],
    setupFiles: ['scripts/mutation/sameValues.mjs'],
    // One worker for all files of a run: a run holds one mutant.
    isolate: false,
    restoreMocks: true,
  },
})
