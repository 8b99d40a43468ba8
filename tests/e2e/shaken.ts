import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// `SHAKE=1 npm test -- e2e`: the browser tests with everything out of step, to find what a quiet machine shows once in many runs
// (docs/flakes.md). Answers come late by chance, and so do the messages by which React goes on and those of boxes that change their size.

/** How late an answer of the site is, in milliseconds, by what the browser wants it for. */
const MOST_MS: Readonly<Record<string, number>> = { script: 250, style: 120, font: 120, empty: 300 }

/** How late a server answers what the browser wants for something; undefined where nothing is to be shaken. */
export const lateness = (): ((wantedFor: string) => number) | undefined =>
  process.env.SHAKE === undefined ? undefined : (wantedFor) => Math.random() * (MOST_MS[wantedFor] ?? 0)

/** Runs in the page, before its own code; not where a test sets the clock, which would hold the messages for ever. */
function outOfStep(): void {
  const { MessageChannel: Channel, ResizeObserver: Observer, setTimeout: later } = window
  if (!/native code/.test(String(later))) return
  window.MessageChannel = class extends Channel {
    constructor() {
      super()
      const send = this.port2.postMessage.bind(this.port2)
      this.port2.postMessage = (message: unknown) => {
        if (Math.random() < 0.3) send(message)
        else later(() => send(message), Math.random() * 110)
      }
    }
  }
  window.ResizeObserver = class extends Observer {
    constructor(told: ResizeObserverCallback) {
      super((entries, observer) => {
        if (Math.random() < 0.5) told(entries, observer)
        else later(() => told(entries, observer), Math.random() * 90)
      })
    }
  }
}

/** The folder of the built site to be served: a shaken copy where that is asked for. */
export function siteFolder(built: string): { root: string; remove: () => void } {
  if (process.env.SHAKE === undefined) return { root: built, remove: () => undefined }
  const root = mkdtempSync(join(tmpdir(), 'readout-shaken-'))
  cpSync(built, root, { recursive: true })
  const first = join(root, 'first.js')
  writeFileSync(first, `(${outOfStep.toString()})();\n${readFileSync(first, 'utf8')}`)
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) }
}
