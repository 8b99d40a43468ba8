import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { codeBreaches } from './architecture/codeRules'
import { fileBreaches } from './architecture/fileRules'
import { importBreaches } from './architecture/importRules'
import { stringBreaches } from './architecture/stringRules'
import type { SourceFile } from './architecture/syntax'

const sources = (): SourceFile[] =>
  readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(path, 'utf8') }))

const one = (path: string, text: string): SourceFile[] => [{ path, text }]

describe('the source', () => {
  test('keeps the import rules', () => {
    expect(sources().length).toBeGreaterThan(20)
    expect(importBreaches(sources())).toEqual([])
  })
  test('keeps the rules on what code may say', () => expect(codeBreaches(sources())).toEqual([]))
  test('keeps the words of the interface in src/lib/strings', () => {
    expect(stringBreaches(sources())).toEqual([])
  })
  test('keeps the rules on files and folders', () => expect(fileBreaches(sources())).toEqual([]))
})

// Each rule must fail on a file that breaks it, else its silence above means nothing.
describe('the import rules refuse', () => {
  test.each([
    ['lib that imports ours', 'src/lib/dates.ts', "import { x } from '../api/client'"],
    ['ui that knows data', 'src/ui/Panel.tsx', "import type { Issue } from '../api/issues'"],
    ['charts that know panels', 'src/charts/Axis.tsx', "export { x } from '../panels/timeline/model'"],
    ['api that knows the record', 'src/api/queries.ts', "export * from '../record/join'"],
    ['filters that know the record', 'src/filters/links.ts', "import '../record/join'"],
    ['a panel in a panel', 'src/panels/timeline/model.ts', "import { y } from '../commitments/model'"],
    ['a panel that knows the app', 'src/panels/timeline/model.ts', "import { y } from '../../app/useTheme'"],
    ['the record with values of api', 'src/record/join.ts', "import { type A, b } from '../api/client'"],
    ['the record with a dynamic import of api', 'src/record/join.ts', "const a = import('../api/client')"],
    ['a type import by import()', 'src/lib/units.ts', "export type A = import('../api/client').Api"],
    ['a dynamic import by template', 'src/lib/units.ts', 'const a = import(`../api/client`)'],
    ['an import made at run time', 'src/lib/units.ts', 'export const a = (n: string) => import(n)'],
    ['mocks in src', 'src/app/App.tsx', "const m = await import('../../mocks/browser')"],
    ['mocks statically in main', 'src/main.tsx', "import { startMocks } from '../mocks/browser'"],
    ['the tests in src', 'src/app/App.tsx', "import { x } from '../../tests/fixtures'"],
    ['main in src', 'src/app/App.tsx', "import { x } from '../main'"],
    ['a panel in the search', 'src/search/entries.ts', "import { x } from '../panels/lookUp'"],
    ['an unknown folder', 'src/stuff/a.ts', "import { x } from '../lib/dates'"],
    ['React in a model', 'src/panels/timeline/model.ts', "import { useMemo } from 'react'"],
    ['Recharts in the record', 'src/record/join.ts', "import { Line } from 'recharts'"],
    ['MSW in src', 'src/app/App.tsx', "import { http } from 'msw'"],
    ['the address outside filters', 'src/app/App.tsx', "import { useQueryState } from 'nuqs'"],
  ])('%s', (_, path, text) => expect(importBreaches(one(path, text))).toHaveLength(1))

  test.each([
    ['src/main.tsx', "import { App } from './app/App'\nconst m = await import('../mocks/browser')"],
    ['src/record/join.ts', "import type { Issue } from '../api/issues'\nimport { type Party } from '../api/parties'"],
    ['src/panels/timeline/Panel.tsx', "import { x } from './model'\nimport './Panel.css'\nimport { l } from '../lookUp'"],
    ['src/panels/lookUp.ts', "import { timeline } from './timeline/TimelinePanel'"],
    ['src/filters/useFilters.ts', "import { useQueryStates } from 'nuqs'\n// import { x } from '../app/App'"],
    ['mocks/handlers.ts', "import { itemSchemas } from '../src/api/resources'"],
  ])('but not %s as it should be', (path, text) => expect(importBreaches(one(path, text))).toEqual([]))
})

describe('the rules on code refuse', () => {
  test.each([
    ['any', 'src/lib/dates.ts', 'export const f = (x: Array<any>) => x'],
    ['a cast', 'src/lib/dates.ts', 'export const f = (x: unknown) => x as string'],
    ['a cast with brackets', 'src/lib/dates.ts', 'export const f = (x: unknown) => <string>x'],
    ['a missing value waved through', 'src/lib/dates.ts', 'export const f = (x?: string) => x!.length'],
    ['a default export', 'src/lib/dates.ts', 'export default function f() {}'],
    ['fetch outside the client', 'src/panels/timeline/a.ts', "void fetch('x')"],
    ['window.fetch', 'src/app/a.ts', "void window.fetch('x')"],
    ['another way to fetch', 'src/app/a.ts', 'new XMLHttpRequest()'],
    ['history', 'src/app/a.ts', "history.pushState(null, '', '?')"],
    ['window.history', 'src/app/a.ts', "window.history['replaceState'](null, '', '?')"],
    ['the address read', 'src/panels/timeline/a.ts', 'export const q = location.search'],
    ['the address written by main', 'src/main.tsx', "location.assign('x')"],
    ['the clock', 'src/record/a.ts', 'export const now = Date.now()'],
    ['the clock by new Date', 'src/panels/timeline/model.ts', 'export const now = new Date()'],
    ['a colour in code', 'src/charts/Axis.tsx', 'export const A = () => <line stroke="#c00" />'],
    ['a colour in a template', 'src/charts/Axis.tsx', 'export const a = `1px solid rgb(1 2 3)`'],
    ['a colour in a style sheet', 'src/ui/Chip.module.css', '.a { color: hsl(3 4% 5%) }'],
    ['a hex colour in a style sheet', 'src/ui/Chip.module.css', '/* note */\n.a { background: #FF00AA80 }'],
  ])('%s', (_, path, text) => expect(codeBreaches(one(path, text))).toHaveLength(1))

  test.each([
    ['src/api/client.ts', 'export const t = (r: Request) => fetch(r)\nexport const s = AbortSignal.any([])'],
    ['src/lib/dates.ts', "export const A = ['a'] as const\nexport const d = new Date(0)\n// any, x as y, #fff, Date.now()"],
    ['src/record/a.ts', 'export const f = (history: string[]) => history.at(-1)'],
    ['src/filters/a.ts', "history.replaceState(null, '', '?' + location.search)"],
    ['src/main.tsx', "new URLSearchParams(location.search).get('mock')"],
    ['src/app/A.tsx', 'import { a as b } from \'./b\'\nexport const A = () => <p id="#main">known as any other! {b}</p>'],
    ['src/styles/tokens.css', ':root { --ink: #111 }'],
    [
      'src/ui/Chip.module.css',
      '/* #fff */ .a { color: var(--ink); background: color-mix(in oklab, var(--ink) 10%, transparent) }',
    ],
  ])('but not %s as it should be', (path, text) => expect(codeBreaches(one(path, text))).toEqual([]))
})

describe('the rules on files refuse', () => {
  const readme = (folder: string, lines = 3) => ({ path: `src/${folder}/README.md`, text: 'x\n'.repeat(lines) })
  const wrong = (path: string, text = 'x\n') => fileBreaches([readme('lib'), { path, text }])

  test.each(['index.ts', 'utils.ts', 'helpers.ts', 'types.ts', 'common.ts', 'Dates.ts', 'my-panel.tsx', 'two-words.ts'])(
    'the name %s',
    (name) => expect(wrong(`src/lib/${name}`)).toHaveLength(1),
  )
  test('a long file', () => expect(wrong('src/lib/dates.ts', 'x\n'.repeat(201))).toHaveLength(1))
  test('a folder in capitals', () => expect(wrong('src/lib/MyDates/dates.ts')).toHaveLength(1))
  test('a folder without README', () =>
    expect(fileBreaches(one('src/lib/dates.ts', 'x'))).toEqual(['src/lib/README.md is missing']))
  test('a long README', () => expect(fileBreaches([readme('lib', 13)])).toHaveLength(1))
  test('but not files as they should be', () => {
    const path = 'src/panels/issue-matrix/MatrixTable.tsx'
    expect(
      fileBreaches([readme('panels', 12), { path, text: 'x\n'.repeat(200) }, { path: 'src/main.tsx', text: 'x' }]),
    ).toEqual([])
  })
})

describe('the rule on words refuses', () => {
  test.each([
    ['text in an element', 'export const a = <p>Still waiting</p>'],
    ['a label in an attribute', 'export const a = <button aria-label="Close" />'],
    ['a sentence', "export const a = () => 'no amount is stated'"],
    ['a label', "export const a = { table: 'Table' }"],
    ['a template', 'export const a = (n: number) => `only a few, or ${n}`'],
    ['an error that is shown', "throw new ApiError('http', 'The server is busy')"],
  ])('%s', (_, text) => expect(stringBreaches(one('src/ui/Other.tsx', text))).not.toEqual([]))

  test.each([
    "export const a = <p className='wide open'>{words.lead}</p>",
    "if (event.key === 'Enter' || key === 'Home') act()",
    "throw new Error('the build gave no place for it')",
    "import { x } from './two words'",
  ])('but not %s', (text) => expect(stringBreaches(one('src/ui/Other.tsx', text))).toEqual([]))
})
