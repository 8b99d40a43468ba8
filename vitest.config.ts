import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// A zone far from UTC, so that a date which slips by a day shows. Forked workers inherit it.
process.env.TZ = 'America/Los_Angeles'

const withDom = ['tests/app/**/*.test.{ts,tsx}', 'tests/**/*.test.tsx']
const elsewhere = ['tests/e2e/**', 'tests/bench/**', 'node_modules/**']

export default defineConfig({
  plugins: [react()],
  test: {
    pool: 'forks',
    // For a machine that does other work beside; a test that waits for ever still ends.
    testTimeout: 120_000,
    // Vitest would leave one processor to itself; on two that is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: { name: 'pure', environment: 'node', include: ['tests/**/*.test.ts'], exclude: [...elsewhere, ...withDom] },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          environmentOptions: { jsdom: { url: 'http://localhost:3000/' } },
          include: withDom,
          exclude: elsewhere,
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
})
