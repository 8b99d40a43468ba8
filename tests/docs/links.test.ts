import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

const LEFT_OUT = /^(node_modules|dist|\.git|\.cache|coverage|test-results|playwright-report)(\/|$)|\/node_modules\//
const files = readdirSync('.', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
  .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
  .filter((path) => !LEFT_OUT.test(path))
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
const without = (fences: string) => fences.replace(/^```[\s\S]*?^```/gm, '')

/** Heads of a page as the anchors that lead to them. */
const anchors = (text: string) =>
  [...without(text).matchAll(/^#+ (.+)$/gm)].map(([, head = '']) =>
    head
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )

/** Links of a page that lead nowhere. */
function deadLinks(path: string, text: string): string[] {
  return [...without(text).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
    if (/^[a-z]+:/.test(link)) return []
    const [file = '', anchor] = link.split('#')
    const target = file === '' ? path : join(dirname(path), file)
    if (!existsSync(target)) return [`${path}: ${link}`]
    return anchor === undefined || anchors(readFileSync(target, 'utf8')).includes(anchor) ? [] : [`${path}: ${link}`]
  })
}

/** Files named in a page that are not there: whole paths from the root, without signs for a choice of them. */
function missingFiles(path: string, text: string): string[] {
  return [...text.matchAll(/`((?:src|tests|mocks|scripts|docs|public|worker)\/[\w./-]+)`/g)].flatMap(([, named = '']) =>
    existsSync(named) ? [] : [`${path}: ${named}`],
  )
}

/** Commands of npm in a page that package.json lacks. */
function missingCommands(path: string, text: string): string[] {
  return [...text.matchAll(/\bnpm run ([\w:-]+)/g)].flatMap(([, name = '']) => (scripts[name] ? [] : [`${path}: ${name}`]))
}

describe('the documents', () => {
  test('link to what is there', () => {
    expect(files).toContain('README.md')
    expect(files.flatMap((path) => deadLinks(path, readFileSync(path, 'utf8')))).toEqual([])
  })
  test('name files that are there', () =>
    expect(files.flatMap((path) => missingFiles(path, readFileSync(path, 'utf8')))).toEqual([]))
  test('name commands that are there', () =>
    expect(files.flatMap((path) => missingCommands(path, readFileSync(path, 'utf8')))).toEqual([]))
})

test('a dead link, a missing file and a missing command would be found', () => {
  expect(deadLinks('README.md', '[a](docs/none.md) [b](README.md#no-such-head) [c](#readout) [d](https://x.example)')).toEqual([
    'README.md: docs/none.md',
    'README.md: README.md#no-such-head',
  ])
  expect(missingFiles('README.md', '`src/none.ts` `src/api`')).toEqual(['README.md: src/none.ts'])
  expect(missingCommands('README.md', 'npm run nothing, npm run build')).toEqual(['README.md: nothing'])
})
