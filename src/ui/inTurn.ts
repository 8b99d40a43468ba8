/** A frame may be long in coming, or never come while the page is out of sight. */
const FRAME_MS = 150

let last = Promise.resolve()

/**
 * Lets parts that come together be drawn one after another, each painted before the next: none of them holds the page up for long, and
 * a press in between is answered. `draw` is given what it calls once its part stands, or never will.
 */
export function inTurn(draw: (done: () => void) => void): void {
  last = last.then(() => new Promise<void>(draw)).then(painted)
}

const painted = () =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, FRAME_MS)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(resolve)
    })
  })
