import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { deployFiles } from '../../scripts/deployFiles.mjs'
import { metaPolicy, siteHeaders } from '../../scripts/siteHeaders.mjs'

const read = (name: string) => readFileSync(`docs/deploy/${name}`, 'utf8')

test.each(Object.keys(deployFiles()))('docs/deploy/%s is current; `npm run deploy-files` writes it anew', (name) => {
  expect(read(name)).toBe(deployFiles()[name])
})

test('each file carries every header of the site, and no file is left over', () => {
  for (const name of Object.keys(deployFiles())) {
    for (const [header, value] of Object.entries(siteHeaders())) {
      expect(read(name)).toContain(header)
      expect(read(name)).toContain(value)
    }
  }
  expect(readdirSync('docs/deploy').sort()).toEqual([...Object.keys(deployFiles()), 'README.md'].sort())
})

test('an API elsewhere is let in by its origin alone', () => {
  expect(siteHeaders(['https://api.example.org'])['content-security-policy']).toContain(
    "connect-src 'self' https://api.example.org;",
  )
})

test('the policy in the page differs from the header in two rules only', () => {
  const rules = (policy: string) => policy.split('; ')
  const header = rules(siteHeaders()['content-security-policy'] ?? '')
  expect(header.filter((rule) => !rules(metaPolicy()).includes(rule))).toEqual(["connect-src 'self'", "frame-ancestors 'none'"])
  expect(rules(metaPolicy()).filter((rule) => !header.includes(rule))).toEqual(["connect-src 'self' https: http:"])
})
