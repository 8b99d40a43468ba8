import { getFile } from '../../api/client'

/**
 * The page's own letters as a rule that a picture can carry: a picture may ask for nothing. Empty where the font cannot be had; the
 * picture then uses the letters of the system.
 */
export async function pageFont(): Promise<string> {
  const rule = [...document.styleSheets].flatMap(fontRules)[0]
  const address = rule && /url\(["']?([^"')]+)["']?\)/.exec(rule.src)?.[1]
  if (rule === undefined || address === undefined) return ''
  try {
    const data = address.startsWith('data:') ? address : await dataUrl(await getFile(new URL(address, rule.base).href))
    return `@font-face{font-family:${rule.family};src:url(${data}) format('woff2');font-weight:200 900}`
  } catch {
    // Without a network, or with the font gone: letters of the system will do.
    return ''
  }
}

function fontRules(sheet: CSSStyleSheet): { family: string; src: string; base: string }[] {
  return [...sheet.cssRules].flatMap((rule) =>
    rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('src').includes('url(')
      ? [
          {
            family: rule.style.getPropertyValue('font-family'),
            src: rule.style.getPropertyValue('src'),
            base: sheet.href ?? document.baseURI,
          },
        ]
      : [],
  )
}

const dataUrl = (blob: Blob) =>
  new Promise<string>((done, fail) => {
    const reader = new FileReader()
    reader.onload = () => (typeof reader.result === 'string' ? done(reader.result) : fail(new Error('not read')))
    reader.onerror = () => fail(reader.error ?? new Error('not read'))
    reader.readAsDataURL(blob)
  })
