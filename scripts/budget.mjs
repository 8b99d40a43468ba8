// What the first load of the built site weighs, in brotli, against the aims of CONTRIBUTING.md.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'

const KB = 1000
// `reading`: what the first reading needs; `scripts`: with the panels and the charts ready.
const LIMITS = { html: 14 * KB, reading: 115 * KB, scripts: 230 * KB }
// Words that only the mock layer's code holds.
const MOCK_MARKS = ['mockServiceWorker', '[MSW]', 'x-msw-']

/**
 * The files of the first load: the page, what its tags name, and what these import statically.
 * @param {(path: string) => string | undefined} read a file of the built site by its path
 * @returns {{ reading: string[], scripts: string[], styles: string[] }} `reading`: without what is only sent for in advance
 */
export function firstLoad(read) {
  const html = read('index.html') ?? ''
  const tags = [...html.matchAll(/<(script|link)\b[^>]*>/gi)].map(([tag]) => tag)
  const named = (tag, attribute) => new RegExp(`\\b${attribute}\\s*=\\s*["']([^"']+)["']`, 'i').exec(tag)?.[1]
  const local = (path) => posix.normalize(path.replace(/^\//, ''))
  const reading = new Set()
  const scripts = new Set()
  const styles = new Set()
  for (const tag of tags) {
    const rel = named(tag, 'rel')
    const path = named(tag, 'src') ?? named(tag, 'href')
    if (path === undefined) continue
    if (/^<script/i.test(tag)) reading.add(local(path))
    else if (rel === 'modulepreload') scripts.add(local(path))
    else if (rel === 'stylesheet') styles.add(local(path))
  }
  for (const set of [reading, scripts]) {
    for (const path of set) {
      for (const imported of staticImports(read(path) ?? '')) set.add(posix.join(posix.dirname(path), imported))
    }
  }
  return { reading: [...reading], scripts: [...new Set([...reading, ...scripts])], styles: [...styles] }
}

/** Relative addresses that a built chunk imports statically (`import a from "./b.js"`, `export … from`, `import "./b.js"`). */
export function staticImports(code) {
  const found = code.matchAll(/(?:\bfrom|\bimport)\s*(["'`])(\.{1,2}\/[^"'`]+)\1/g)
  return [...found].map(([, , path]) => path)
}

/** @returns {{ lines: string[], problems: string[] }} what it weighs, and what is wrong with that */
export function weigh(read) {
  const { reading, scripts, styles } = firstLoad(read)
  const problems = []
  const size = (path) => {
    const text = read(path)
    const missing = `${path} is named by the first load but is not there`
    if (text === undefined && !problems.includes(missing)) problems.push(missing)
    return text === undefined ? 0 : brotliCompressSync(text).length
  }
  const sum = (paths) => paths.reduce((total, path) => total + size(path), 0)
  const html = size('index.html')
  const first = sum(reading)
  const js = sum(scripts)
  const css = sum(styles)
  const kb = (bytes) => `${(bytes / KB).toFixed(1)} kB`
  if (scripts.length === 0) problems.push('the page names no script')
  if (html > LIMITS.html) problems.push(`index.html is ${kb(html)}, over ${kb(LIMITS.html)}`)
  if (first > LIMITS.reading) problems.push(`the scripts of the first reading are ${kb(first)}, over ${kb(LIMITS.reading)}`)
  if (js > LIMITS.scripts) problems.push(`the first load's scripts are ${kb(js)}, over ${kb(LIMITS.scripts)}`)
  for (const path of scripts) {
    const mark = MOCK_MARKS.find((word) => read(path)?.includes(word))
    if (mark) problems.push(`${path} holds code of the mock layer ("${mark}")`)
  }
  const lines = [
    `first load, brotli: HTML ${kb(html)} of ${kb(LIMITS.html)}, scripts of the first reading ${kb(first)} of ${kb(LIMITS.reading)}, ${scripts.length} scripts with panels and charts ${kb(js)} of ${kb(LIMITS.scripts)}, styles ${kb(css)}`,
  ]
  return { lines, problems }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist')
  const { lines, problems } = weigh((path) =>
    existsSync(join(dist, path)) ? readFileSync(join(dist, path), 'utf8') : undefined,
  )
  for (const line of lines) console.log(line)
  for (const problem of problems) console.error(`over the budget: ${problem}`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
