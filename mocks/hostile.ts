import { hash } from './hash'

/** Fields that hold free text. All others (ids, enum words, dates, codes) stay as they are, so that the items stay valid. */
const TEXT_FIELDS = new Set([
  ...['title', 'name', 'covers', 'note', 'text', 'words', 'because', 'summary', 'quote', 'speaker', 'locator', 'publisher'],
  ...['issuer', 'type', 'caveat', 'period', 'what', 'question', 'answer', 'treatment', 'before', 'after', 'unitLabel'],
  ...['confidenceReason', 'byWhoseCount', 'licence', 'attribution', 'nextUpdate'],
])

// Written as escapes: such characters must not stand in a source file unseen.
const RIGHT_TO_LEFT = '\u202E'
const OPEN_ISOLATE = '\u2067'
const ZERO_WIDTH = '\u200B\u2060\uFEFF'
const STACK = `Z${'\u0335\u0321\u0322\u031B\u0349\u0353'.repeat(12)}`
const FAMILY = '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}\u{1F3F4}\u200D\u2620\uFE0F'
const ARABIC = '\u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD'

const WRAPPERS: ((text: string) => string)[] = [
  (text) => `<script>globalThis.hostile = true</script>${text}<img src="x" onerror="globalThis.hostile = true">`,
  (text) =>
    `"><svg onload="globalThis.hostile = true"><a href="javascript:globalThis.hostile=true">${text}</a></title></style>`,
  (text) => `${RIGHT_TO_LEFT}${OPEN_ISOLATE}${text} ${ARABIC}`,
  (text) => `${FAMILY} ${STACK} ${text} ${ZERO_WIDTH}${FAMILY}`,
  (text) => `${text} ${'Wort'.repeat(80)}`,
  (text) => `=HYPERLINK("https://attacker.example","${text}")\n\r\n\t@SUM(1)`,
  (text) => `\n\n${text}\n${'line\n'.repeat(20)}`,
  (text) => `{{constructor}} \${text} %s __proto__ \\u0000 ${text} &lt;b&gt; --> ]]>`,
]
// Few, or the page would hold nothing else.
const RARE_WRAPPERS: ((text: string) => string)[] = [
  (text) => `${text} ${'\u6F22W'.repeat(5000)}`,
  (text) => `${text}${'\n'.repeat(500)}end`,
]
const RARE_EVERY = 60
const HOSTILE_URLS = [
  'javascript:globalThis.hostile=true',
  'data:text/html,<script>globalThis.hostile=true</script>',
  '//attacker.example',
]

/** Wraps one text. The same text is always wrapped alike, so that rows which share an issuer still do. */
function wrap(text: string): string {
  const h = hash(text)
  const wrappers = h % RARE_EVERY === 0 ? RARE_WRAPPERS : WRAPPERS
  return wrappers[(h >>> 8) % wrappers.length]?.(text) ?? text
}

/** A copy of a reply in which each free text is hostile, and some addresses are no web links; it still fits its schema. */
export function hostile(value: unknown, field = ''): unknown {
  if (typeof value === 'string') {
    if (TEXT_FIELDS.has(field)) return wrap(value)
    const h = hash(value)
    return field === 'url' && h % 3 === 0 ? (HOSTILE_URLS[(h >>> 8) % HOSTILE_URLS.length] ?? value) : value
  }
  if (Array.isArray(value)) return value.map((entry) => hostile(entry))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, hostile(entry, key)]))
}
