/** How much an element is enlarged by CSS, as a presented step is: rectangles on the screen are larger than its own pixels by this. */
export function cssZoom(element: Element): number {
  return 'currentCSSZoom' in element && typeof element.currentCSSZoom === 'number' ? element.currentCSSZoom : 1
}
