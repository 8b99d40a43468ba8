import type { StepViews } from './stepViews'
import { whenIdle } from './whenIdle'

/** A reader who looks for a picture has waited long enough, however busy the browser is. */
const WAIT_MS = 250

/**
 * Small pictures of steps, as addresses of images: drawn one after another while the browser has nothing else to do, each once a
 * theme. Undefined where one cannot be drawn, or the code for it not be had.
 */
export function stepPictures(
  views: Pick<StepViews, 'knownAt' | 'figuresOf'>,
): (address: string) => Promise<string | undefined> {
  const held = new Map<string, Promise<string | undefined>>()
  let last: Promise<unknown> = Promise.resolve()
  return (address) => {
    const key = `${document.documentElement.dataset.theme} ${address}`
    const before = held.get(key)
    if (before) return before
    const coming = last.then(() => draw(address, views)).catch(() => undefined)
    last = coming
    held.set(key, coming)
    return coming
  }
}

async function draw(address: string, views: Pick<StepViews, 'knownAt' | 'figuresOf'>): Promise<string> {
  const { stepPicture } = await import('./exporting/stepPicture')
  await new Promise<void>((idle) => void whenIdle(idle, WAIT_MS))
  return `data:image/svg+xml,${encodeURIComponent(stepPicture(address, views))}`
}
