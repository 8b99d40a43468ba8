const CONTROL = /[\p{Cc}\p{Cf}]/gu
/** Line breaks, tabs and the joiner inside emoji are harmless. */
const HARMLESS = new Set(['\n', '\r', '\t', '\u200d'])

/**
 * Text from data as it may be shown: invisible and direction-changing characters become visible code points,
 * so that no string can hide or reorder what stands beside it.
 */
export function visibleText(text: string): string {
  return text.replace(CONTROL, (c) => {
    const code = (c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return HARMLESS.has(c) ? c : `\u27e8U+${code}\u27e9`
  })
}

/** The address as a link may use it, or undefined when it is not plain http or https. */
export function safeLink(address: string | null): { href: string; host: string } | undefined {
  if (address === null || !URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  return { href: url.href, host: url.host.replace(/^www\./, '') }
}
