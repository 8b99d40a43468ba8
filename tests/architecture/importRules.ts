import { posix } from 'node:path'
import { COMPUTED, type ImportOf, importsOf, isCode, lineAt, type SourceFile } from './syntax'

/** Which folders of src each folder may import from, besides itself. */
const MAY_IMPORT: Record<string, string[]> = {
  app: ['panels', 'brief', 'export', 'search', 'pack', 'filters', 'record', 'api', 'charts', 'ui', 'lib', 'styles'],
  panels: ['filters', 'record', 'api', 'charts', 'ui', 'lib'],
  brief: ['record', 'filters', 'api', 'charts', 'ui', 'lib'],
  pack: ['record', 'brief', 'filters', 'api', 'lib'],
  search: ['record', 'filters', 'api', 'ui', 'lib'],
  export: ['record', 'filters', 'api', 'charts', 'ui', 'lib'],
  record: ['api', 'lib'],
  charts: ['lib'],
  ui: ['lib'],
  filters: ['lib'],
  api: ['lib'],
  lib: [],
  styles: [],
}
/** Folders whose values (not types) may not be had from another. */
const TYPES_ONLY: Record<string, string[]> = { record: ['api'] }
const PURE = /^src\/(record|lib)\/|^src\/panels\/.*\/model\.ts$/
const DRAWING = /^(react|react-dom|recharts)(\/|$)/
/** The pieces of nuqs that read and write the address. */
const ADDRESS_HOOK = /^useQueryStates?$/

type Place = { kind: 'src'; folder: string; panel: string } | { kind: 'mocks' } | { kind: 'elsewhere' }

function placeOf(path: string): Place {
  const [top, folder = '', third = '', ...rest] = path.split('/')
  if (top === 'mocks') return { kind: 'mocks' }
  if (top !== 'src') return { kind: 'elsewhere' }
  if (third === '') return { kind: 'src', folder: '', panel: '' }
  return { kind: 'src', folder, panel: folder === 'panels' && rest.length > 0 ? third : '' }
}

/** The breaches of the import rules, as `path:line what is wrong`. */
export function importBreaches(files: SourceFile[]): string[] {
  return files.filter(isCode).flatMap((file) =>
    importsOf(file).flatMap((found) => {
      const wrong = breach(file.path, found)
      return wrong === undefined ? [] : [`${file.path}:${lineAt(file.text, found.at)} ${wrong}`]
    }),
  )
}

function breach(path: string, found: ImportOf): string | undefined {
  const { specifier } = found
  const from = placeOf(path)
  if (from.kind !== 'src') return undefined
  if (specifier === COMPUTED) return 'imports what is only known at run time'
  if (!specifier.startsWith('.')) return packageBreach(path, found)
  const to = placeOf(posix.join(posix.dirname(path), specifier))
  if (from.folder === '') return mainBreach(path, found, to)
  if (to.kind === 'mocks') return 'imports mocks, which only main.tsx may'
  if (to.kind === 'elsewhere' || to.folder === '') return `imports ${specifier}, which is no folder of src`
  if (from.folder === to.folder) {
    const other = to.panel !== '' && from.panel !== to.panel
    return other ? (from.panel === '' ? undefined : `a panel imports the panel ${to.panel}`) : undefined
  }
  const allowed = MAY_IMPORT[from.folder]
  if (allowed === undefined) return `lies in ${from.folder}, a folder that the rules do not know`
  if (!allowed.includes(to.folder)) return `${from.folder} imports ${to.folder}`
  if (TYPES_ONLY[from.folder]?.includes(to.folder) && found.kind !== 'type') {
    return `${from.folder} imports more than types from ${to.folder}`
  }
  return undefined
}

function mainBreach(path: string, found: ImportOf, to: Place): string | undefined {
  if (to.kind === 'elsewhere') return `imports ${found.specifier}, which is neither src nor mocks`
  if (to.kind !== 'mocks') return undefined
  return path === 'src/main.tsx' && found.kind === 'dynamic' ? undefined : 'imports mocks, and not dynamically from main.tsx'
}

function packageBreach(path: string, { specifier, names }: ImportOf): string | undefined {
  if (PURE.test(path) && DRAWING.test(specifier)) return `is to be pure and imports ${specifier}`
  if (/^(msw|vitest|@testing-library|node:)/.test(specifier)) return `imports ${specifier}, which is not for the page`
  if (specifier === 'nuqs' && !path.startsWith('src/filters/') && names.some((name) => ADDRESS_HOOK.test(name))) {
    return 'touches the address, which only filters may'
  }
  return undefined
}
