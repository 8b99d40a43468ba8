// A Chromium for the end-to-end tests: the one that is there, else one installed by the way that the machine allows.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromePathProblem, findChromium } from './chromium.mjs'

const MINUTES = 60_000
const APT = '/usr/bin/apt-get'

/** @throws when there is no browser and none can be installed */
export async function ensureBrowser(root) {
  const problem = chromePathProblem()
  if (problem) console.log(problem)
  if (await findChromium()) return
  for (const way of ways(root)) {
    console.log(`No Chromium found. ${way.says} …`)
    const from = Date.now()
    way.install()
    const found = await findChromium()
    console.log(`… ${found ? `found ${found}` : 'that did not give one'} after ${((Date.now() - from) / 1000).toFixed(1)} s.`)
    if (found) return
  }
  throw new Error(
    'The end-to-end tests need a Chromium or Chrome, and none could be installed here.\n' +
      'Install one with your system, or set CHROME_PATH to one, or run: npx playwright install --with-deps chromium',
  )
}

function ways(root) {
  const list = [
    {
      says: "Downloading Playwright's own (playwright install chromium)",
      install: () =>
        run(process.execPath, [join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'], {
          PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: process.env.PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT ?? '10000',
        }),
    },
  ]
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync(APT)) {
    list.push({
      says: 'Installing the packages chromium and fonts-dejavu-core (apt-get)',
      install: () => {
        const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
        run(APT, ['update', '-qq'], quiet)
        run(APT, ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], quiet)
      },
    })
  }
  return list
}

// Failing is shown by the tool itself; what counts is whether a browser is there afterwards.
function run(command, args, env) {
  spawnSync(command, args, { stdio: 'inherit', timeout: 10 * MINUTES, env: { ...process.env, ...env } })
}
