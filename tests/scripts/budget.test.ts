import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { firstLoad, staticImports, weigh } from '../../scripts/budget.mjs'

const page = (body = '') => `<!doctype html>
<script type="module" crossorigin src="./assets/main-1.js"></script>
<link rel="modulepreload" href="./assets/pre-1.js"><link rel="stylesheet" href="./assets/main-1.css">
<link rel="icon" href="./icon.svg">${body}`
const site = (changed: Record<string, string> = {}) => {
  const files: Record<string, string> = {
    'index.html': page(),
    'assets/main-1.js':
      'import{a}from"./lib-1.js";import"./side-1.js";const b=()=>import("./later-1.js");export{b}from"./more-1.js"',
    'assets/lib-1.js': 'import{c}from"./deep-1.js"',
    'assets/side-1.js': '',
    'assets/more-1.js': '',
    'assets/deep-1.js': 'import"./lib-1.js"',
    'assets/later-1.js': 'mockServiceWorker',
    'assets/pre-1.js': '',
    'assets/main-1.css': 'a{}',
    ...changed,
  }
  return (path: string) => files[path]
}
/** Text that does not compress. */
const noise = (bytes: number) => randomBytes(bytes).toString('latin1')

describe('the size of the first load', () => {
  test('counts what is named and what that imports, not what is asked for later', () => {
    const { reading, scripts, styles } = firstLoad(site())
    const names = (paths: string[]) => paths.map((path) => path.replace(/^assets\/|-1\.js$/g, ''))
    expect(names(reading)).toEqual(['main', 'lib', 'side', 'more', 'deep'])
    expect(names(scripts)).toEqual(['main', 'lib', 'side', 'more', 'deep', 'pre'])
    expect(styles).toEqual(['assets/main-1.css'])
    expect(weigh(site()).problems).toEqual([])
  })
  test('tells static from dynamic imports', () => {
    expect(staticImports('import*as a from"./a.js";import("./b.js");x.import("./c.js");import d from"react"')).toEqual([
      './a.js',
    ])
  })
  test('refuses heavy scripts, also behind an import', () => {
    expect(weigh(site({ 'assets/deep-1.js': noise(130_000) })).problems).toEqual([
      expect.stringContaining('the scripts of the first reading are'),
    ])
    expect(weigh(site({ 'assets/pre-1.js': noise(240_000) })).problems).toEqual([
      expect.stringContaining("the first load's scripts are"),
    ])
  })
  test('refuses a heavy page', () => {
    expect(weigh(site({ 'index.html': page(noise(15_000)) })).problems).toEqual([expect.stringContaining('index.html is')])
  })
  test('refuses mock code', () => {
    expect(weigh(site({ 'assets/lib-1.js': '"mockServiceWorker.js"' })).problems).toEqual([
      expect.stringContaining('mock layer'),
    ])
  })
  test('refuses a page without scripts and a script that is not there', () => {
    expect(weigh(site({ 'index.html': '<p>' })).problems).toHaveLength(1)
    expect(weigh((path) => (path === 'assets/deep-1.js' ? undefined : site()(path))).problems).toHaveLength(1)
    expect(weigh(() => undefined).problems).not.toEqual([])
  })
})
