// `npm run repeat -- 20`: the tests that run code, so many times over, to find those that fail now and then. Prints a line for each run
// and, at the end, the names of the tests that failed in any. What a failed run said and pictured is kept, in a folder that it names.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { failedTests } from './failedTests.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [count = '20', ...asked] = process.argv.slice(2)
const runs = Number(count)
if (!Number.isInteger(runs) || runs < 1) {
  console.error(
    `How many runs? \`npm run repeat -- 20\`, not “${count}”. Steps may follow: \`npm run repeat -- 20 build e2e\`.`,
  )
  process.exit(1)
}
const steps = asked.length > 0 ? asked : ['build', 'unit', 'e2e']
const folder = mkdtempSync(join(tmpdir(), 'readout-repeat-'))
const failures = new Map()
let green = 0

for (let run = 1; run <= runs; run += 1) {
  const from = Date.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', 'test.mjs'), ...steps], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    maxBuffer: 2 ** 28,
  })
  const said = `${stdout}\n${stderr}`
  const seconds = Math.round((Date.now() - from) / 1000)
  console.log(`${run} of ${runs}: ${stdout.trimEnd().split('\n').at(-1) ?? ''}, ${seconds} s`)
  if (status === 0) {
    green += 1
    continue
  }
  const names = failedTests(said)
  for (const name of names.length > 0 ? names : ['a step without the name of a test']) {
    failures.set(name, [...(failures.get(name) ?? []), run])
    console.log(`    ${name}`)
  }
  writeFileSync(join(folder, `run-${run}.log`), said)
  const pictures = join(root, 'test-results')
  if (existsSync(pictures)) cpSync(pictures, join(folder, `run-${run}`), { recursive: true })
}

for (const [name, inRuns] of failures) console.log(`failed in run ${inRuns.join(', ')}: ${name}`)
if (failures.size > 0) console.log(`Kept: ${folder}`)
console.log(`\n${green} of ${runs} runs without a failure`)
process.exitCode = green === runs ? 0 : 1
