// Finds a Chromium that starts: CHROME_PATH, the PATH, the usual places, Playwright's own. Used by ensure.mjs and by
// playwright.config.ts, so that both mean the same one.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const USUAL = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name]
    return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : []
  }),
]

/** @returns {Promise<string | undefined>} the path of a Chromium that starts, or nothing */
export async function findChromium() {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const named = process.platform === 'win32' ? [] : onPath.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const first = [process.env.CHROME_PATH, ...named, ...USUAL].find(starts)
  if (first) return first
  const own = await playwrightsOwn()
  return starts(own) ? own : undefined
}

/** @returns {string | undefined} why CHROME_PATH is passed over, in a sentence */
export function chromePathProblem() {
  const path = process.env.CHROME_PATH
  return path && !starts(path) ? `CHROME_PATH is ${path}, which does not start; looking elsewhere.` : undefined
}

// Some systems put a script under the name `chromium-browser` that only says how to install one.
function starts(path) {
  if (!path) return false
  try {
    accessSync(path, constants.X_OK)
  } catch {
    return false
  }
  // On Windows `--version` opens a window instead.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test')
    return chromium.executablePath()
  } catch {
    return undefined
  }
}
