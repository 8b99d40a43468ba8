import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/chromium.mjs'

// Found once, not again in each worker.
process.env.READOUT_CHROMIUM ??= (await findChromium()) ?? ''
const executablePath = process.env.READOUT_CHROMIUM
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'tests/e2e',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  globalSetup: './tests/e2e/servers.ts',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  retries: 0,
  // For a machine that does other work beside; how fast the page is, tests/bench measures.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    // Set by the global setup before the workers start.
    baseURL: process.env.READOUT_SITE ?? '',
    viewport: { width: 1920, height: 1080 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    // As far ahead of UTC as people live, so that a day which slips shows.
    timezoneId: 'Pacific/Auckland',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
    // A worker between page and server would hide requests from the tests that bend them; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === '' ? {} : { executablePath }),
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Chromium refuses to start its sandbox as root.
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
})
