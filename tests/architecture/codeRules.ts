import { child, dottedName, isCode, lineAt, literal, nodesOf, type SourceFile, type SyntaxNode } from './syntax'

const FETCHES = new Set(['fetch', 'navigator.sendBeacon'])
const FETCHING_CLASSES = new Set(['XMLHttpRequest', 'EventSource', 'WebSocket'])
const ADDRESS =
  /^(document\.)?(location\.(search|assign|replace|href|hash)|history\.(pushState|replaceState|back|forward|go|state|scrollRestoration))$/
const ADDRESS_READING = /^location\.(search|href|hash)$/
const CLOCKLESS = /^src\/(record|panels|charts|lib)\//
const COLOUR_WORD = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(\s*[\d.%-]/i

/** The breaches of the rules on what code may say, as `path:line what is wrong`. */
export function codeBreaches(files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    const wrong: string[] = []
    const say = (at: number, what: string) => wrong.push(`${file.path}:${lineAt(file.text, at)} ${what}`)
    if (isCode(file)) for (const node of nodesOf(file)) for (const what of nodeBreaches(file.path, node)) say(node.start, what)
    if (file.path.endsWith('.css') && file.path !== 'src/styles/tokens.css') styleColours(file.text, say)
    return wrong
  })
}

function nodeBreaches(path: string, node: SyntaxNode): string[] {
  return [
    typeBreach(node),
    fetchBreach(path, node),
    addressBreach(path, node),
    clockBreach(path, node),
    colourBreach(node),
  ].filter((what) => what !== undefined)
}

function typeBreach(node: SyntaxNode): string | undefined {
  switch (node.type) {
    case 'TSAnyKeyword':
      return 'says any'
    case 'TSNonNullExpression':
      return 'says ! where a value may be missing'
    case 'TSTypeAssertion':
      return 'casts with <…>'
    case 'TSAsExpression': {
      const to = child(node, 'typeAnnotation')
      return dottedName(child(to, 'typeName')) === 'const' ? undefined : 'casts with as'
    }
    case 'ExportDefaultDeclaration':
      return 'exports a default'
    default:
      return undefined
  }
}

function fetchBreach(path: string, node: SyntaxNode): string | undefined {
  if (path === 'src/api/client.ts') return undefined
  const callee = dottedName(child(node, 'callee'))
  if (callee === undefined) return undefined
  const fetches = node.type === 'CallExpression' ? FETCHES.has(callee) : FETCHING_CLASSES.has(callee)
  return fetches ? 'asks the network, which only api/client.ts may' : undefined
}

function addressBreach(path: string, node: SyntaxNode): string | undefined {
  if (node.type !== 'MemberExpression' || path.startsWith('src/filters/')) return undefined
  const name = dottedName(node)
  if (name === undefined || !ADDRESS.test(name)) return undefined
  if (path === 'src/main.tsx' && ADDRESS_READING.test(name)) return undefined
  return `touches ${name}, which only filters may`
}

function clockBreach(path: string, node: SyntaxNode): string | undefined {
  if (!CLOCKLESS.test(path)) return undefined
  const callee = dottedName(child(node, 'callee'))
  const bare = Array.isArray(node.arguments) && node.arguments.length === 0
  const reads =
    (node.type === 'CallExpression' && /^(Date\.now|performance\.now|Temporal\.Now\..*)$/.test(callee ?? '')) ||
    (node.type === 'NewExpression' && callee === 'Date' && bare) ||
    (node.type === 'CallExpression' && callee === 'Date')
  return reads ? "reads the machine's clock" : undefined
}

function colourBreach(node: SyntaxNode): string | undefined {
  const words = literal(node)
  return words !== undefined && COLOUR_WORD.test(words) ? 'names a colour, which only tokens.css may' : undefined
}

function styleColours(text: string, say: (at: number, what: string) => void): void {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  for (const found of code.matchAll(new RegExp(COLOUR_WORD, 'gi')))
    say(found.index, `names a colour (${found[0]}), which only tokens.css may`)
}
