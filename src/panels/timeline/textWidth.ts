const NARROW = /[ijlftrI.,:;'’|!()-]/
const WIDE = /[mwMW@%—\u1100-\uffff]|[\ud800-\udfff]/

/** Tells how many pixels a text takes. */
export type TextWidth = (text: string) => number

/** About how many pixels a text takes at a size in pixels; errs on the wide side. */
function estimateWidth(text: string, fontPx: number): number {
  let ems = 0
  for (const c of text) ems += NARROW.test(c) ? 0.33 : WIDE.test(c) ? 0.88 : c >= 'A' && c <= 'Z' ? 0.62 : 0.51
  return ems * fontPx
}

const contexts = new Map<string, OffscreenCanvasRenderingContext2D>()

/** Measures in the page's own font; estimates where nothing can be measured. */
export function textWidth(fontPx: number, weight = 400): TextWidth {
  if (typeof OffscreenCanvas === 'undefined') return (text) => estimateWidth(text, fontPx)
  const font = `${weight} ${fontPx}px ${getComputedStyle(document.body).fontFamily}`
  const context = contexts.get(font) ?? new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) return (text) => estimateWidth(text, fontPx)
  context.font = font
  contexts.set(font, context)
  return (text) => context.measureText(text).width
}
