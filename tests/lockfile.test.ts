import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkLockfile } from './lockfile/checkLockfile'

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

test('the lockfile is exact, whole for all systems, and names no address', () => {
  expect(checkLockfile(read('package.json'), read('package-lock.json'))).toEqual([])
})

test('so is that of the packages for mutation runs', () => {
  const folder = 'scripts/mutation'
  expect(checkLockfile(read(`${folder}/package.json`), read(`${folder}/package-lock.json`))).toEqual([])
})

describe('the lockfile check refuses', () => {
  const manifest = { name: 'a', version: '1.0.0', dependencies: { tool: '2.0.0' } }
  const tool = { version: '2.0.0', integrity: 'sha512-x', optionalDependencies: { 'tool-linux': '2.0.0', 'tool-win': '2.0.0' } }
  const part = { version: '2.0.0', integrity: 'sha512-x', optional: true }
  const packages = {
    '': { dependencies: { tool: '2.0.0' } },
    'node_modules/tool': tool,
    'node_modules/tool-linux': part,
    'node_modules/tool/node_modules/tool-win': part,
  }
  const check = (changed: object, json: object = manifest) =>
    checkLockfile(json, { lockfileVersion: 3, packages: { ...packages, ...changed } })

  test('nothing when all is well', () => expect(check({})).toEqual([]))
  test('a platform left out', () => {
    const { 'node_modules/tool-linux': _, ...rest } = packages
    expect(checkLockfile(manifest, { lockfileVersion: 3, packages: rest })).toEqual([
      'node_modules/tool may need tool-linux, which the lockfile leaves out',
    ])
  })
  test('an address', () =>
    expect(check({ 'node_modules/tool-linux': { ...part, resolved: 'https://r.example/t' } })).toHaveLength(1))
  test('a missing checksum', () => expect(check({ 'node_modules/tool-linux': { version: '2.0.0' } })).toHaveLength(1))
  test('a range', () => {
    const range = { tool: '^2.0.0' }
    expect(check({ '': { dependencies: range } }, { ...manifest, dependencies: range })).toContain(
      'package.json asks for tool ^2.0.0, which is no exact version',
    )
  })
  test('another version than package.json asks for', () =>
    expect(check({ 'node_modules/tool': { ...tool, version: '2.0.1' } })).toEqual(['the lockfile does not hold tool 2.0.0']))
  test('a package that package.json no longer asks for', () =>
    expect(check({}, { ...manifest, dependencies: {} })).toHaveLength(1))
})
