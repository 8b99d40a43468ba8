import { visibleText } from '../lib/text'

/** Text as it may stand in XML: invisible signs shown, what XML forbids left out, the rest escaped. */
export const xmlText = (text: string): string =>
  visibleText(text)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** About how wide a text is at a size, in the page's letters; errs on the wide side, so that nothing is cut by the edge. */
export const svgWidth = (text: string, size: number): number => text.length * size * 0.475

/** A number as it is written in a picture: to a hundredth. */
export const round = (n: number): number => Math.round(n * 100) / 100

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An SVG element; what is undefined is left out, numbers are rounded to a hundredth. */
export function svg(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : xmlText(String(value))}"`)
    .join('')
  return `<${name}${written}>${inside.join('')}</${name}>`
}

export type TextLook = {
  size: number
  fill: string
  weight?: number
  anchor?: 'start' | 'middle' | 'end'
  /** A rim in the colour of the ground, where the words stand on something drawn. */
  rim?: string
}

/** A line of text. */
export const line = (text: string, x: number, y: number, { size, fill, weight, anchor, rim }: TextLook): string =>
  svg(
    'text',
    {
      ...{ x, y, 'font-size': size, fill, 'font-weight': weight, 'text-anchor': anchor },
      ...(rim !== undefined && { stroke: rim, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
    },
    xmlText(text),
  )

/** The words of a text in lines that fit a width; the last line that may be used ends in `…` when there is more. */
export function wrapped(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = []
  let now = ''
  for (const word of visibleText(text).split(/\s+/).filter(Boolean)) {
    const longer = now === '' ? word : `${now} ${word}`
    if (svgWidth(longer, size) <= width) {
      now = longer
      continue
    }
    if (now !== '') lines.push(now)
    now = cut(word, width, size)
  }
  if (now !== '') lines.push(now)
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  const last = kept.at(-1) ?? ''
  return [...kept.slice(0, -1), cut(`${last} …`, width, size, '…')]
}

/** A single line, shortened to a width. */
export function cut(text: string, width: number, size: number, end = '…'): string {
  if (svgWidth(text, size) <= width) return text
  let kept = text.endsWith(end) ? text.slice(0, -end.length).trimEnd() : text
  while (kept !== '' && svgWidth(`${kept}${end}`, size) > width) kept = kept.slice(0, -1)
  return `${kept.trimEnd()}${end}`
}
