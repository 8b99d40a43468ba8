/** Fills the screen, or gives it back. Only after a key or a click, else browsers refuse. */
export function toggleFullScreen(): void {
  const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.()
  // The browser may refuse (an embedded page, a setting); the page then simply stays as it is.
  change?.catch(() => undefined)
}
