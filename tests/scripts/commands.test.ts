import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'

const scripts = () =>
  z.parse(z.object({ scripts: z.record(z.string(), z.string()) }), JSON.parse(readFileSync('package.json', 'utf8'))).scripts

// .npmrc has ignore-scripts, under which npm leaves out `prestart` and the like without a word.
test('no command leans on a pre or post script', () => {
  const names = Object.keys(scripts())
  expect(names.filter((name) => names.some((other) => name === `pre${other}` || name === `post${other}`))).toEqual([])
})

test.each(['start', 'test', 'build', 'preview'])('npm run %s first installs what is missing', (name) => {
  expect(scripts()[name]).toMatch(/^node scripts\/ensure\.mjs( --browser)? && /)
})
