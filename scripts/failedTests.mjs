// The names of the tests that failed, from what the runners printed.
import { stripVTControlCharacters } from 'node:util'

/** Vitest heads each failure with FAIL, Playwright numbers them; each is named once, in order. */
export function failedTests(log) {
  const plain = stripVTControlCharacters(log)
  const unit = [...plain.matchAll(/^\s*FAIL\s+(.+)$/gm)].map(([, name = '']) => name)
  const browser = [...plain.matchAll(/^\s+\d+\) (tests\/\S+ › .+?)[\s─]*$/gm)].map(([, name = '']) => name)
  return [...new Set([...unit, ...browser])]
}
