import { parseAst } from 'vite'

/** A file of the source by its path from the root of the project. */
export type SourceFile = { path: string; text: string }

/** A node of the syntax tree as far as the rules look: its type, its place, and anything else. */
export type SyntaxNode = { type: string; start: number; [field: string]: unknown }

export type ImportOf = { specifier: string; kind: 'static' | 'type' | 'dynamic'; names: string[]; at: number }

/** Stands for a specifier that is put together at run time. */
export const COMPUTED = '(computed)'

export const isCode = (file: SourceFile) => /\.tsx?$/.test(file.path)

/** Every node of a TypeScript file, parents first. TypeScript 7 has no JavaScript API, so Vite's own parser reads the file. */
export function nodesOf(file: SourceFile): SyntaxNode[] {
  const found: SyntaxNode[] = []
  const visit = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (isNode(value)) {
      found.push(value)
      Object.values(value).forEach(visit)
    }
  }
  visit(parseAst(file.text, { lang: file.path.endsWith('x') ? 'tsx' : 'ts' }))
  return found
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isNode = (value: unknown): value is SyntaxNode =>
  isRecord(value) && typeof value.type === 'string' && typeof value.start === 'number'

/** A field of a node that is itself a node. */
export function child(node: SyntaxNode | undefined, field: string): SyntaxNode | undefined {
  const value = node?.[field]
  return isNode(value) ? value : undefined
}

function children(node: SyntaxNode, field: string): SyntaxNode[] {
  const value = node[field]
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** The text of a string literal, or of one fixed piece of a template. */
export function literal(node: SyntaxNode | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  const value = node?.type === 'TemplateElement' ? node.value : undefined
  return isRecord(value) && typeof value.raw === 'string' ? value.raw : undefined
}

/** `a.b.c` of a chain of names, `globalThis.` and `window.` left away; undefined for anything else. */
export function dottedName(node: SyntaxNode | undefined): string | undefined {
  if (node?.type === 'Identifier') return String(node.name)
  if (node?.type !== 'MemberExpression') return undefined
  const object = dottedName(child(node, 'object'))
  const property = node.computed === true ? literal(child(node, 'property')) : dottedName(child(node, 'property'))
  if (object === undefined || property === undefined) return undefined
  return `${object}.${property}`.replace(/^(globalThis|window|self)\./, '')
}

/** What a file imports, in every way that TypeScript has. */
export function importsOf(file: SourceFile): ImportOf[] {
  return nodesOf(file).flatMap((node): ImportOf[] => {
    const source = child(node, 'source')
    const fixed = source?.type === 'TemplateLiteral' && children(source, 'expressions').length === 0
    const specifier =
      literal(fixed ? children(source, 'quasis')[0] : source) ?? (node.type === 'ImportExpression' ? COMPUTED : undefined)
    if (specifier === undefined) return []
    const at = node.start
    if (node.type === 'ImportExpression') return [{ specifier, kind: 'dynamic', names: [], at }]
    if (node.type === 'TSImportType') return [{ specifier, kind: 'type', names: [], at }]
    if (!/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type)) return []
    const parts = children(node, 'specifiers')
    const typeOnly = (n: SyntaxNode) => n.importKind === 'type' || n.exportKind === 'type'
    const names = parts.map((part) => String(child(part, 'imported')?.name ?? child(part, 'local')?.name ?? '*'))
    const onlyTypes = typeOnly(node) || (parts.length > 0 && parts.every(typeOnly))
    return [{ specifier, kind: onlyTypes ? 'type' : 'static', names, at }]
  })
}

/** The line of a place in a text, counted from 1. */
export const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length
