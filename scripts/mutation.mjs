// Mutates the record and the models and runs their unit tests on each mutant: `npm run mutation`, or for some files only
// `npm run mutation -- src/record/join.ts`. docs/mutation.md tells what came of it.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensurePackages } from './install-packages.mjs'
import { survivors, table } from './mutation/summary.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const own = join(root, 'scripts', 'mutation')
const kept = join(root, '.cache', 'mutation')

try {
  await ensurePackages(own)
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
mkdirSync(kept, { recursive: true })
const files = process.argv.slice(2)
const { status } = spawnSync(
  process.execPath,
  [
    join(own, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js'),
    'run',
    'scripts/mutation/stryker.config.mjs',
    ...(files.length > 0 ? ['--mutate', files.join(',')] : []),
  ],
  { cwd: root, stdio: 'inherit' },
)
if (status !== 0) process.exit(status ?? 1)
const report = JSON.parse(readFileSync(join(kept, 'report.json'), 'utf8'))
const text = `${table(report)}\n\n${survivors(report)}\n`
writeFileSync(join(kept, 'summary.md'), text)
console.log(`\n${text}\nWritten to .cache/mutation/summary.md`)
