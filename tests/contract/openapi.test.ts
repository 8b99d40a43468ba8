import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import { openApiDocument } from '../../src/api/openapi'
import { LIST_RESOURCES } from '../../src/lib/vocabulary'

const written = () => readFileSync('docs/openapi.json', 'utf8')
const parsed = (): { paths: object; components: { schemas: Record<string, { description?: string }> } } => JSON.parse(written())

describe('docs/openapi.json', () => {
  test('is current; `npm run openapi` writes it anew', () => {
    expect(written()).toBe(`${JSON.stringify(openApiDocument(), null, 2)}\n`)
  })

  test('is valid OpenAPI 3.1 by an independent validator, and each reference leads somewhere', async () => {
    const validator = new Validator()
    expect(await validator.validate(parsed())).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
    const names = [...written().matchAll(/"\$ref": "#\/components\/(\w+)\/([\w-]+)"/g)]
    const missing = names.filter(
      ([, kind = '', name = '']) => !new RegExp(`"${name}": \\{`).test(written()) || !written().includes(`"${kind}"`),
    )
    expect(names.length).toBeGreaterThan(100)
    expect(missing).toEqual([])
    expect(() => validator.resolveRefs()).not.toThrow()
  })

  test('the validator is one that refuses', async () => {
    const { paths: _, ...rest } = parsed()
    expect(await new Validator().validate({ ...rest, paths: { 'no-slash': { get: 1 } } })).toMatchObject({ valid: false })
  })

  test('has a path for each resource of the contract', () => {
    expect(Object.keys(parsed().paths).sort()).toEqual(['meta', ...LIST_RESOURCES].map((name) => `/${name}.json`).sort())
  })

  test.each([
    ['Date', 'not a calendar date in the years 1000 to 2999'],
    ['Edtf', 'not a year, month or day that exists'],
    ['Amount', 'too large to be exact'],
    ['Commitment', 'one commitment share one'],
    ['Observation', '`value` has neither a value nor a range'],
    ['Observation', '`low` is above the high end'],
    ['Observation', '`value` is cumulative and below zero'],
    ['Observation', '`periodEnd` is before the start of the period'],
    ['Event', '`endDate` is before the date'],
  ])('says in words what JSON Schema cannot: %s %s', (name, words) => {
    expect(parsed().components.schemas[name]?.description).toContain(words)
  })

  test('says it for parts of an item too', () => {
    expect(JSON.stringify(parsed().components.schemas.Commitment)).toContain('`end` ends before it starts')
  })

  test('lets an item carry fields that this version does not know', () => {
    expect(written()).not.toContain('"additionalProperties": false')
  })
})
