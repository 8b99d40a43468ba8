// Runs first in `npm start`, `test`, `build` and `preview`: makes sure that the right Node runs, that the packages of the lockfile
// are installed and, with --browser, that there is a Chromium. Built-ins only: there may be no node_modules yet.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './install-browser.mjs'
import { ensurePackages } from './install-packages.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Whether a version like 20.19.1 fits a range of `^1.2.3` and `>=1.2.3` parts joined by `||`. */
function fits(version, range) {
  const [major, minor, patch] = version.split('.').map(Number)
  return range.split('||').some((part) => {
    const [, sign, M, m, p] = /^\s*(\^|>=)(\d+)\.(\d+)\.(\d+)\s*$/.exec(part) ?? []
    if (sign === undefined) throw new Error(`engines.node: "${part}" is not understood`)
    const same = major === Number(M)
    const after = same && (minor > Number(m) || (minor === Number(m) && patch >= Number(p)))
    return after || (sign === '>=' && major > Number(M))
  })
}

const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
if (!fits(process.versions.node.split('-')[0], engines.node)) {
  console.error(`Readout needs Node ${engines.node}; this is ${process.versions.node}. Newer ones: https://nodejs.org`)
  process.exit(1)
}
try {
  await ensurePackages(root)
  if (process.argv.includes('--browser')) await ensureBrowser(root)
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
