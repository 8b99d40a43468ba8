import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The tests that a text names, as `e2e/access` or `panels/timeline`, which are nowhere. */
const missing = (text: string): string[] =>
  [...text.matchAll(/`((?:api|app|brief|charts|e2e|export|faults|filters|lib|panels|record|search|styles|ui)(?:\/[\w-]+)*)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => !['', '.spec.ts', '.test.ts', '.test.tsx'].some((end) => existsSync(`tests/${name}${end}`)))

describe('docs/accessibility.md', () => {
  it('names only tests that exist', () => {
    expect(missing(readFileSync('docs/accessibility.md', 'utf8'))).toEqual([])
  })

  it('is told of one that does not', () => {
    expect(missing('shown by `e2e/none`, `ui/Panel`')).toEqual(['e2e/none'])
  })
})
