type Bundle = Record<
  string,
  { type: string; name?: string | undefined; fileName: string; viteMetadata?: { importedCss: Set<string> } | undefined }
>

/** Links that send for the panels' code and styles beside the page's own. */
export const preloads = (bundle: Bundle = {}): string[] =>
  Object.values(bundle)
    .filter((file) => file.type === 'chunk' && file.name === 'panels')
    .flatMap(({ fileName, viteMetadata }) => [
      `<link rel="modulepreload" crossorigin href="./${fileName}">`,
      ...[...(viteMetadata?.importedCss ?? [])].map((css) => `<link rel="preload" as="style" crossorigin href="./${css}">`),
    ])

/**
 * Puts what the first paint needs at the head of the page. A browser that has read a content policy in the page looks no further
 * ahead than it has parsed: what is asked for early must stand before the script that it waits for (`first.js`). What the panels need
 * stands behind it: beside the style sheet it would take a share of a slow line, and the first paint waits for the sheet.
 * @param panels the links that `preloads` gives
 */
export function early(html: string, panels: readonly string[] = []): string {
  let rest = html
  const taken = (pattern: RegExp) => {
    const found = [...rest.matchAll(pattern)].map(([tag]) => tag.trim())
    rest = rest.replace(pattern, '')
    return found
  }
  const entries = [...html.matchAll(/<script type="module" crossorigin src="([^"]+)"/g)].map(([, src]) => src)
  const tags = [
    ...taken(/\s*<link rel="stylesheet"[^>]*>/g),
    '<link rel="preload" href="./first.js" as="script" />',
    ...taken(/\s*<link rel="preload" href="\.\/config\.json"[^>]*>/g),
    ...taken(/\s*<link rel="preload"[^>]*as="font"[^>]*>/g),
    ...entries.map((src) => `<link rel="modulepreload" crossorigin href="${src}">`),
    ...taken(/\s*<link rel="modulepreload"[^>]*>/g),
    '<script src="./first.js"></script>',
    ...panels,
  ]
  return rest.replace('<title>', () => `${tags.join('\n    ')}\n    <title>`)
}
