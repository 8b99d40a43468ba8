// How fast the built site opens and answers, beside a static page and a plain React page over the same facts, in real Chromium.
// `node tests/bench/load.mjs [runs] [1 or 2] [part of a condition's name]` prints tables: cold and warm, with and without a slow line and
// a slow CPU. It asserts nothing. Build first: it measures what is in dist/. Over HTTP/2, as most hosts serve, with a certificate that
// openssl makes for the run; over HTTP/1.1 with a `1`, or without openssl.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { findChromium } from '../../scripts/chromium.mjs'
import { siteHeaders } from '../../scripts/siteHeaders.mjs'
import { ownCertificate, serveCompressed, trusting } from './compressed.mjs'
import { floor } from './peers/floor.mjs'
import { visits } from './visit.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const dist = join(here, '..', '..', 'dist')
const RUNS = Number(process.argv[2] ?? 7)
const certificate = process.argv[3] === '1' ? undefined : ownCertificate()
const CONDITIONS = [
  ['loopback, plain CPU', { slowLine: false, slowCpu: false }],
  ['loopback, 4x slower CPU', { slowLine: false, slowCpu: true }],
  ['slow 4G, plain CPU', { slowLine: true, slowCpu: false }],
  ['slow 4G, 4x slower CPU', { slowLine: true, slowCpu: true }],
].filter(([name]) => name.includes(process.argv[4] ?? ''))
if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built site: run npm run build first.')
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
const list = (name) => JSON.parse(readFileSync(join(dist, 'api', 'v1', `${name}.json`), 'utf8')).items
const names = ['issues', 'parties', 'positions', 'observations', 'commitments', 'events']
const made = floor(Object.fromEntries(names.map((name) => [name, list(name)])))
mkdirSync(join(folder, 'floor'))
writeFileSync(join(folder, 'floor', 'index.html'), made.html)
writeFileSync(join(folder, 'floor', 'floor.js'), made.script)
// The same under Readout's content policy, which allows no style in the page: the least that a page so guarded can cost.
const style = /<style>(.*?)<\/style>/s.exec(made.html)
mkdirSync(join(folder, 'guarded'))
writeFileSync(join(folder, 'guarded', 'index.html'), made.html.replace(style[0], '<link rel="stylesheet" href="./floor.css">'))
writeFileSync(join(folder, 'guarded', 'floor.css'), style[1])
writeFileSync(join(folder, 'guarded', 'floor.js'), made.script)
await build({
  root: join(here, 'peers', 'recharts'),
  base: './',
  configFile: false,
  logLevel: 'error',
  plugins: [react()],
  build: { outDir: join(folder, 'recharts'), emptyOutDir: true },
})
cpSync(join(dist, 'api'), join(folder, 'recharts', 'api'), { recursive: true })

const pages = [
  { name: 'floor: static page', root: join(folder, 'floor'), headers: {} },
  { name: 'floor under the policy', root: join(folder, 'guarded'), headers: siteHeaders() },
  { name: 'Readout, built site', root: dist, headers: siteHeaders() },
  { name: 'plain React + Recharts', root: join(folder, 'recharts'), headers: {} },
]
const executablePath = await findChromium()
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    ...(certificate ? [trusting(certificate)] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
})

const issue = list('issues').filter((one) => one.shown !== false)[1].name
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const spread = (values) => `${Math.round(Math.min(...values))}-${Math.round(Math.max(...values))}`
const whole = (values) => `${Math.round(median(values))}`
const ranged = (values) => `${whole(values)} (${spread(values)})`
/** Columns of a table: what it is called, what it is of a visit, how it is written. */
const OPENING = [
  ['requests', (v) => v.requests, whole],
  ['FCP', (v) => v.fcp, ranged],
  ['LCP', (v) => v.lcp, ranged],
  ['commitments', (v) => v.commitments, whole],
  ['matrix', (v) => v.matrix, whole],
  ['timeline', (v) => v.timeline, whole],
  ['all drawn', (v) => v.drawn, ranged],
  ['main thread: all', (v) => v.main, whole],
  ['script', (v) => v.script, whole],
  ['style and layout', (v) => v.layout, whole],
  ['long tasks', (v) => v.longTasks, whole],
  ['longest', (v) => v.longest, whole],
  ['blocking', (v) => v.blocking, ranged],
  ['layout shift', (v) => v.shift, (values) => median(values).toFixed(3)],
]
const kilobytes = (values) => median(values).toFixed(1)
const BYTES = [
  ['all', (v) => v.kB, kilobytes],
  ...['html', 'script', 'style', 'font', 'data', 'other'].map((kind) => [kind, (v) => v.bytes[kind], kilobytes]),
]
const pair = (name) => [
  name,
  (v) => v.answers[name],
  (values) =>
    values.includes(undefined) ? '-' : `${ranged(values.map((a) => a.painted))} / ${whole(values.map((a) => a.drawn))}`,
]
const ANSWERS = [
  ...['filter', 'hover', 'asOf', 'zoom'].map(pair),
  ['heap MB', (v) => v.heap, (values) => median(values).toFixed(1)],
]

function table(title, columns, results, kinds = ['cold', 'warm']) {
  console.log(`\n${title}\n`)
  console.log(`| page | ${columns.map(([name]) => name).join(' | ')} |`)
  console.log(`| --- |${' --- |'.repeat(columns.length)}`)
  for (const [page, visited] of results) {
    for (const kind of kinds) {
      const cells = columns.map(([, of, written]) => written(visited.map((visit) => of(visit[kind]))))
      console.log(`| ${page.name}${kinds.length > 1 ? `, ${kind}` : ''} | ${cells.join(' | ')} |`)
    }
  }
}

console.log(
  `${cpus().length} x ${cpus()[0]?.model.trim()}, Chromium ${browser.version()}, node ${process.version}, HTTP/${certificate ? 2 : 1.1}, load ${loadavg()[0].toFixed(1)}, ${RUNS} cold and ${RUNS} warm visits each`,
)
const servers = new Map()
for (const page of pages) servers.set(page, await serveCompressed(page.root, page.headers, certificate))
for (const [name, how] of CONDITIONS) {
  const results = new Map(pages.map((page) => [page, []]))
  // One of each in turn, so that what else the machine does falls on all alike.
  for (let run = 0; run < RUNS; run += 1) {
    for (const page of pages) {
      results.get(page).push(await visits(browser, servers.get(page).url, how, { issue, whole: page.root === dist }))
    }
  }
  table(`## ${name}: opening (median, range; ms)`, OPENING, results)
  table(`${name}: input to next paint / to the last change painted (ms)`, ANSWERS, results, ['cold'])
  if (name === CONDITIONS[0][0]) table('Transferred, kB', BYTES, results)
}
for (const server of servers.values()) await server.close()
await browser.close()
rmSync(folder, { recursive: true, force: true })
