// `npm test`: every check, each said as it starts and ends, and one line of counts at the end.
// `npm test -- types unit` runs only the steps named.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LIMIT_MIN, steps, verdict } from './testSteps.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = mkdtempSync(join(tmpdir(), 'readout-test-'))
const all = steps(folder)
const BESIDE = 2

const asked = process.argv.slice(2)
const names = [...all.quick, ...all.slow].map((step) => step.name)
const unknown = asked.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}; there are: ${names.join(', ')}.`)
  process.exit(1)
}
const chosen = (list) => list.filter((step) => asked.length === 0 || asked.includes(step.name))

const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }
const env = { ...process.env, ...plain }
if (plain.NO_COLOR) delete env.FORCE_COLOR
const running = new Set()
const total = { passed: 0, failed: 0 }
const failedSteps = new Set()

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal)
    rmSync(folder, { recursive: true, force: true })
    process.exit(130)
  })
}

/** Runs a command; resolves with its exit code and, when `held`, with what it said. */
function run([command, ...args], more, held) {
  return new Promise((done) => {
    const stdio = held ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']
    const child = spawn(command, args, { cwd: root, env: { ...env, ...more }, stdio, timeout: LIMIT_MIN * 60_000 })
    running.add(child)
    let said = ''
    const hear = (chunk) => {
      said += chunk
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('error', (error) => hear(`${error.message}\n`))
    child.on('close', (code, signal) => {
      running.delete(child)
      done({ code: code ?? 1, said, stopped: signal })
    })
  })
}

async function runStep(step, held) {
  const from = Date.now()
  if (step.needs && failedSteps.has(step.needs)) {
    return report(step, from, { passed: 0, failed: 1, skipped: 0, why: `not run, because ${step.needs} failed` }, '')
  }
  if (!held) console.log(`\n▶ ${step.name} (${step.says})`)
  let code = 0
  let said = ''
  let stopped = null
  for (const command of step.commands) {
    const result = await run(command, step.env, held)
    said += result.said
    code = result.code
    stopped = result.stopped
    if (code !== 0) break
  }
  report(step, from, verdict(step, code, stopped), said)
}

function report(step, from, counts, said) {
  total.passed += counts.passed
  total.failed += counts.failed
  if (counts.failed > 0) failedSteps.add(step.name)
  const what = [
    step.cases ? `${counts.passed} passed, ${counts.failed} failed` : counts.failed ? 'failed' : 'ok',
    counts.skipped ? `${counts.skipped} skipped` : '',
    counts.why ?? '',
  ]
  const text = said.trimEnd()
  if (text !== '') console.log(`\n${text}`)
  const seconds = ((Date.now() - from) / 1000).toFixed(1)
  console.log(`${counts.failed ? '✗' : '✓'} ${step.name} (${step.says}): ${what.filter(Boolean).join(', ')}, ${seconds} s`)
}

const quick = chosen(all.quick)
if (quick.length > 0) console.log(`▶ ${quick.map((step) => step.name).join(', ')}, two at a time`)
const queue = [...quick]
const worker = async () => {
  for (let step = queue.shift(); step; step = queue.shift()) await runStep(step, true)
}
await Promise.all(Array.from({ length: BESIDE }, worker))
for (const step of chosen(all.slow)) await runStep(step, false)

rmSync(folder, { recursive: true, force: true })
if (failedSteps.size > 0) console.log(`\nFailed: ${[...failedSteps].join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
