/** Both run in the page, so they use nothing from outside of themselves. */

/** What is pressed and is smaller than 24 by 24 pixels, with too little room around it, by the words of WCAG 2.5.8. */
export function smallTargets(): string[] {
  const PRESSED = 'a[href], button, select, textarea, input, summary, [role="button"], [role="slider"], [role="radio"]'
  // The same events stand in the timeline's list, in rows of full height: the exception of an equivalent control.
  const EQUIVALENT = '[data-mark]'
  const open = document.querySelector('dialog[open]')
  const boxOf = (element: Element) =>
    (element.matches('label *') ? (element.closest('label') ?? element) : element).getBoundingClientRect()
  const seen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    (!open || open.contains(element)) &&
    !element.matches('.visually-hidden, [disabled]') &&
    boxOf(element).width > 2
  const inSentence = (element: Element) =>
    getComputedStyle(element).display.startsWith('inline') &&
    [...(element.parentElement?.childNodes ?? [])].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
  const targets = [...document.querySelectorAll(PRESSED)].filter((one) => seen(one) && !one.matches(EQUIVALENT))
  window.scrollTo(0, 0)
  // What is scrolled out of its frame cannot be pressed by mistake.
  const boxes = targets
    .map((element) => ({ element, box: boxOf(element) }))
    .filter(({ element, box }) => {
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
      return top !== null && (element.contains(top) || top.contains(element))
    })
  /** What of it is seen: a row half scrolled out of its frame does not reach over what stands below the frame. */
  const shown = (element: Element, box: DOMRect) => {
    let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom]
    for (let frame = element.parentElement; frame; frame = frame.parentElement) {
      if (getComputedStyle(frame).overflowY === 'visible') continue
      const edge = frame.getBoundingClientRect()
      left = Math.max(left, edge.left)
      top = Math.max(top, edge.top)
      right = Math.min(right, edge.right)
      bottom = Math.min(bottom, edge.bottom)
    }
    return new DOMRect(left, top, right - left, bottom - top)
  }
  const isSmall = (box: DOMRect) => box.width < 23.9 || box.height < 23.9
  const centre = (box: DOMRect) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 })
  const reach = (from: { x: number; y: number }, box: DOMRect) =>
    Math.hypot(Math.max(box.left - from.x, 0, from.x - box.right), Math.max(box.top - from.y, 0, from.y - box.bottom))
  return boxes.flatMap(({ element, box }) => {
    if (!isSmall(box) || inSentence(element)) return []
    const at = centre(box)
    const near = boxes.find(({ element: other, box: its }) => {
      const same =
        element.contains(other) || other.contains(element) || other.closest('label') === (element.closest('label') ?? element)
      if (same) return false
      const there = centre(its)
      return isSmall(its) ? Math.hypot(at.x - there.x, at.y - there.y) < 23.9 : reach(at, shown(other, its)) < 11.9
    })
    const name = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 30)
    return near ? [`“${name(element)}” ${Math.round(box.width)}×${Math.round(box.height)} beside “${name(near.element)}”`] : []
  })
}

/** Text that is cut off when letters, words and lines stand as far apart as WCAG 1.4.12 says; the sheet stays. */
export function cutWhenSpaced(): string[] {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  )
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  const root = document.querySelector('dialog[open]') ?? document.body
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (!(element instanceof HTMLElement) || element.closest('.visually-hidden, [inert]') || element.clientWidth < 2) return []
    const style = getComputedStyle(element)
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    const cut =
      (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
    // What is cut on purpose stands whole in what opens at a press, or in its own title.
    const whole = element.closest('[aria-haspopup="dialog"], [title], svg') !== null
    return cut && !whole && element.textContent?.trim()
      ? [`${element.className}: ${element.textContent.trim().slice(0, 40)}`]
      : []
  })
}
