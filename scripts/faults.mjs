// Plays all faults, notes when their words come, and writes docs/faults.md: `npm run faults`. A test fails when it is not current.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
if (!process.argv.includes('--write-only')) {
  const { status } = spawnSync(
    process.execPath,
    [join('node_modules', 'vitest', 'vitest.mjs'), 'run', 'tests/faults/faults.test.tsx'],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, READOUT_RECORD_TIMES: '1' },
    },
  )
  if (status !== 0) process.exit(status ?? 1)
}
const { module } = await runnerImport(join(root, 'tests', 'faults', 'document.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
})
const file = join(root, 'docs', 'faults.md')
writeFileSync(file, module.faultsDocument())
console.log(`Wrote ${file}`)
