import { child, isCode, lineAt, literal, nodesOf, type SourceFile, type SyntaxNode } from './syntax'

/** Where words may stand: the strings themselves, and the contract's document, which no page holds. */
const WORDS_MAY_STAND = /^src\/(lib\/strings\/|api\/openapi)/
/** Two words with a space between them, or one that begins as a sentence or a label does. */
const PHRASE = /\p{L}{2,}[,;:.…]? \p{L}{2,}/u
const LABEL = /^\p{Lu}\p{Ll}+[:.…]?$/u
/** Names of keys, of classes of errors and of headers that a program compares with. */
const NAMES =
  /^(Enter|Escape|Esc|Tab|Space|Home|End|Delete|Backspace|Shift|Control|Alt|Meta|Ctrl|Abort(Error)?|Accept|Infinity|Error|Date|Arial|Files)$/
/** Media queries, selectors, markup that a file writes. */
const QUERIES = /^\(prefers-[a-z-]+: |^[a-z]+:not\(|^<[a-z]+ /
/** Attributes whose strings are no words. */
const SILENT = /^(className|d|points|transform|style|viewBox|key|id|htmlFor|name|type|role|rel|target|href|src|media|data-.*)$/
/** Properties of files that we make whose strings are no words. */
const SILENT_KEYS = /^(font-family|prodId)$/

/** Strings of the interface that stand outside `src/lib/strings`, as `path:line what`. */
export function stringBreaches(files: SourceFile[]): string[] {
  return files
    .filter((file) => isCode(file) && !WORDS_MAY_STAND.test(file.path))
    .flatMap((file) => {
      const nodes = nodesOf(file)
      const silent = spansOf(nodes.filter(isSilent))
      return nodes.flatMap((node) => {
        const words = wordsOf(node)
        if (words === undefined || silent.some(([from, to]) => from <= node.start && node.start < to)) return []
        return [`${file.path}:${lineAt(file.text, node.start)} says "${words.trim()}" itself; words stand in src/lib/strings`]
      })
    })
}

function wordsOf(node: SyntaxNode): string | undefined {
  if (node.type === 'JSXText') {
    const text = String(node.value).trim()
    return /\p{L}{2,}/u.test(text) ? text : undefined
  }
  const text = literal(node)
  if (text === undefined || QUERIES.test(text)) return undefined
  if (PHRASE.test(text)) return text
  return LABEL.test(text) && !NAMES.test(text) ? text : undefined
}

/** What holds strings that no reader sees: errors thrown, imports, types, silent attributes. */
function isSilent(node: SyntaxNode): boolean {
  if (node.type === 'NewExpression')
    return /Error$/.test(String(child(node, 'callee')?.name)) && child(node, 'callee')?.name !== 'ApiError'
  if (node.type === 'JSXAttribute') return SILENT.test(String(child(node, 'name')?.name))
  if (node.type === 'Property') return SILENT_KEYS.test(String(child(node, 'key')?.name ?? child(node, 'key')?.value))
  return (
    /^(ImportDeclaration|ExportNamedDeclaration|TSTypeAliasDeclaration|TSLiteralType)$/.test(node.type) &&
    child(node, 'declaration') === undefined
  )
}

const spansOf = (nodes: SyntaxNode[]): [number, number][] => nodes.map((node) => [node.start, Number(node.end)])
