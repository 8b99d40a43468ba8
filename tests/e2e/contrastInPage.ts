type Asked = { within: string; text: number; mark: number; decorative: string }
type Rgba = readonly [number, number, number, number]

/** The measure of `contrast.ts`. Runs in the page, so it uses nothing from outside of itself. */
export function measureInPage({ within, text, mark, decorative }: Asked) {
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const colours = new Map<string, Rgba>()
  const styles = new Map<Element, CSSStyleDeclaration>()
  const WHITE: Rgba = [255, 255, 255, 1]

  /** Any colour that CSS can say, as the browser paints it. */
  function rgba(css: string): Rgba {
    const known = colours.get(css)
    if (known || !brush) return known ?? WHITE
    brush.clearRect(0, 0, 1, 1)
    brush.fillStyle = css
    brush.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0, a = 0] = brush.getImageData(0, 0, 1, 1).data
    const value: Rgba = [r, g, b, a / 255]
    colours.set(css, value)
    return value
  }
  function styleOf(element: Element): CSSStyleDeclaration {
    const style = styles.get(element) ?? getComputedStyle(element)
    styles.set(element, style)
    return style
  }
  function over(front: Rgba, back: Rgba, blend = 'normal'): Rgba {
    const part = (i: 0 | 1 | 2) => {
      const mixed =
        blend === 'multiply'
          ? (front[i] * back[i]) / 255
          : blend === 'screen'
            ? 255 - ((255 - front[i]) * (255 - back[i])) / 255
            : front[i]
      return mixed * front[3] + back[i] * (1 - front[3])
    }
    return [part(0), part(1), part(2), 1]
  }
  function luminance(colour: Rgba): number {
    const part = (value: number) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
    return 0.2126 * part(colour[0]) + 0.7152 * part(colour[1]) + 0.0722 * part(colour[2])
  }
  function ratio(front: Rgba, back: Rgba): number {
    const [a, b] = [luminance(over(front, back)), luminance(back)]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }
  /** A colour with the transparency of its element and of all that it stands in. */
  function faded(element: Element, [r, g, b, a]: Rgba, more = '1'): Rgba {
    let alpha = a * Number(more)
    for (let at: Element | null = element; at; at = at.parentElement) alpha *= Number(styleOf(at).opacity)
    return [r, g, b, alpha]
  }
  /** The colours that a gradient goes through. */
  function stopsOf(reference: string): Rgba[] {
    const id = /#([^")]+)/.exec(reference)?.[1] ?? ''
    return [...document.querySelectorAll(`#${CSS.escape(id)} stop`)].map((stop) => {
      const [r, g, b] = rgba(styleOf(stop).stopColor)
      return [r, g, b, Number(styleOf(stop).stopOpacity)] as const
    })
  }
  /** What an element paints at a place; several colours where a pattern runs through it. */
  function paints(element: Element, x: number, y: number): Rgba[] {
    const style = styleOf(element)
    if (element instanceof SVGGeometryElement) {
      const matrix = element.getScreenCTM()
      const point = matrix && new DOMPoint(x, y).matrixTransform(matrix.inverse())
      // What stands on a thin line stands on what lies beneath the line.
      if (element.tagName === 'line' && Number.parseFloat(style.strokeWidth) < 2) return []
      if (point && style.stroke !== 'none' && element.isPointInStroke(point))
        return [faded(element, rgba(style.stroke), style.strokeOpacity)]
      if (!point || style.fill === 'none' || element.tagName === 'line' || !element.isPointInFill(point)) return []
      const fills = style.fill.startsWith('url') ? stopsOf(style.fill) : [rgba(style.fill)]
      return fills.map((fill) => faded(element, fill, style.fillOpacity))
    }
    if (element instanceof SVGElement) return []
    const flat = faded(element, rgba(style.backgroundColor))
    // A line along an edge, drawn as a layer a few pixels high, lies under no text.
    const isEdge = style.backgroundSize.split(',').every((size) => /\b[1-4]px$/.test(size.trim()))
    const stops =
      style.backgroundImage.includes('gradient(') && !isEdge
        ? (style.backgroundImage.match(/(rgba?|color|oklab)\([^)]*\)/g) ?? [])
        : []
    return [flat, ...stops.map((stop) => faded(element, rgba(stop))).filter((colour) => colour[3] > 0.99)]
  }
  /** All that lies at a place from an element downwards, nearest first; a drawn element does not lie beneath itself. */
  function layersAt(element: Element, x: number, y: number): Element[] {
    const stack = document.elementsFromPoint(x, y)
    const at = stack.indexOf(element)
    const drawn = element instanceof SVGElement
    if (at >= 0) return stack.slice(drawn ? at + 1 : at)
    const chain: Element[] = []
    for (let one: Element | null = drawn ? element.ownerSVGElement : element; one; one = one.parentElement) chain.push(one)
    return chain
  }
  function groundsAt([first, ...rest]: readonly Element[], x: number, y: number): Rgba[] {
    // The ground of the body is that of the whole canvas.
    if (!first) return [over(rgba(styleOf(document.body).backgroundColor), WHITE)]
    const own = paints(first, x, y)
    const blend = styleOf(first).mixBlendMode
    if (own.every((colour) => colour[3] <= 0.01)) return groundsAt(rest, x, y)
    if (own.every((colour) => colour[3] > 0.99) && blend === 'normal') return own
    return groundsAt(rest, x, y).flatMap((back) => own.map((colour) => over(colour, back, blend)))
  }

  type Found = { reached: number; front: Rgba; back: Rgba }
  const short = new Set<string>()
  const say = (what: string, found: Found | undefined, least: number) => {
    if (!found || found.reached >= least) return
    const hex = (c: Rgba) => `#${[c[0], c[1], c[2]].map((n) => Math.round(n).toString(16).padStart(2, '0')).join('')}`
    short.add(`${what}: ${found.reached.toFixed(2)}, ${hex(over(found.front, found.back))} on ${hex(found.back)}`)
  }
  /** At half of its places a thing must stand out: what crosses it for a pixel or two takes nothing away. */
  const median = (all: Found[]) => all.toSorted((a, b) => a.reached - b.reached)[Math.floor((all.length - 1) / 2)]
  const worst = (front: Rgba, backs: Rgba[]) =>
    backs.map((back) => ({ reached: ratio(front, back), front, back })).toSorted((a, b) => a.reached - b.reached)[0]
  const classOf = (element: Element | null) => element?.getAttribute('class')?.replace(/_[0-9a-f]{6}\b/g, '') ?? ''
  const nameOf = (element: Element) =>
    [element, element.parentElement, element.closest('[data-panel]')]
      .map((one) => one?.getAttribute('data-panel') ?? `${one?.tagName.toLowerCase()}.${classOf(one)}`)
      .join(' in ')
  const HIDDEN = '.visually-hidden, :disabled, defs, clipPath, [aria-disabled="true"]'
  const seen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest(HIDDEN)
  let [texts, marks] = [0, 0]

  function measureText(element: Element, words: string, css: string, place: () => DOMRect | undefined): void {
    let rect = place()
    if (!rect || rect.width < 2 || rect.height < 2) return
    const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2]
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight || !document.elementsFromPoint(x, y).includes(element)) {
      element.scrollIntoView({ block: 'center', inline: 'nearest' })
      rect = place() ?? rect
    }
    texts += 1
    const style = styleOf(element)
    const halo = element instanceof SVGElement && style.stroke !== 'none' && Number.parseFloat(style.strokeWidth) >= 2
    const front = faded(element, rgba(css))
    const found = [0.04, 0.25, 0.5, 0.75, 0.96].flatMap((share) => {
      const [x, y] = rect ? [rect.left + rect.width * share, rect.top + rect.height / 2] : [0, 0]
      return worst(front, halo ? [rgba(style.stroke)] : groundsAt(layersAt(element, x, y), x, y)) ?? []
    })
    say(`“${words.trim().slice(0, 30)}”, ${nameOf(element)}`, median(found), text)
  }
  function measureMark(shape: SVGGeometryElement): void {
    const style = styleOf(shape)
    const ink = (css: string, opacity: string) =>
      css === 'none' || css.startsWith('url') ? [] : [faded(shape, rgba(css), opacity)]
    const inks = [
      ...(shape.tagName === 'line' ? [] : ink(style.fill, style.fillOpacity)),
      ...ink(style.stroke, style.strokeOpacity),
    ].filter((colour) => colour[3] > 0.05)
    const [length, matrix] = [shape.getTotalLength(), shape.getScreenCTM()]
    if (inks.length === 0 || length === 0 || !matrix) return
    marks += 1
    const found = [0.02, 0.14, 0.27, 0.39, 0.52, 0.64, 0.77, 0.89, 0.98].flatMap((share) => {
      const { x, y } = shape.getPointAtLength(length * share).matrixTransform(matrix)
      const backs = groundsAt(layersAt(shape, x, y), x, y)
      return inks.flatMap((one) => worst(one, backs) ?? []).toSorted((a, b) => b.reached - a.reached)[0] ?? []
    })
    say(`mark ${nameOf(shape)}`, median(found), mark)
  }

  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { pointer-events: auto !important }')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  const met = new Map<string, number>()
  /** Outside of drawings, text of one make stands on one ground: a dozen of each is enough. */
  const isNew = (element: Element) => {
    if (element instanceof SVGElement) return true
    let key = ''
    for (let at: Element | null = element; at; at = at.parentElement) key += `${at.tagName}.${at.getAttribute('class')}>`
    met.set(key, (met.get(key) ?? 0) + 1)
    return (met.get(key) ?? 0) <= 12
  }
  for (const root of document.querySelectorAll(within)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || !node.nodeValue?.trim() || !seen(element) || !isNew(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const css = element instanceof SVGElement ? styleOf(element).fill : styleOf(element).color
      measureText(element, node.nodeValue, css, () => range.getClientRects()[0])
    }
    for (const field of root.querySelectorAll('select, textarea, input:not([type=checkbox], [type=radio], [type=range])')) {
      if (!seen(field)) continue
      const place = () => field.getBoundingClientRect()
      measureText(field, field.getAttribute('aria-label') ?? 'field', styleOf(field).color, place)
      const hint = field.getAttribute('placeholder')
      if (hint !== null) measureText(field, hint, getComputedStyle(field, '::placeholder').color, place)
    }
    for (const shape of root.querySelectorAll('svg :is(path, circle, rect, line, polygon, polyline, ellipse)')) {
      if (shape instanceof SVGGeometryElement && seen(shape) && !shape.matches(decorative)) measureMark(shape)
    }
  }
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  return { texts, marks, short: [...short] }
}
