import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { assertMajor, checkPage, joinPages } from '../../src/api/envelope'
import { partySchema } from '../../src/api/parties'
import { speak } from '../../src/lib/language'
import { marked } from '../../src/lib/strings/marked'

afterEach(() => speak('en'))

const party = (id: string) => ({ id, name: id, column: true, order: 1 })
const reply = (items: unknown[], more: object = {}) => ({ contract: '1.0', asOf: '2025-11-25', items, ...more })
const check = (value: unknown) => checkPage('parties', partySchema, value)
const join = (...items: unknown[][]) =>
  joinPages(
    'parties',
    items.map((page) => check(reply(page))),
  )
const many = (n: number) => Array.from({ length: n }, (_, i) => party(`p${i}`))

describe('a page', () => {
  test('gives its items, date and next cursor', () => {
    expect(check(reply([party('us')], { next: 'abc' }))).toEqual({
      items: [party('us')],
      asOf: '2025-11-25',
      contract: '1.0',
      read: 1,
      findings: [],
      next: 'abc',
    })
  })
  test('lets fields of a newer version pass', () => {
    const page = check(reply([{ ...party('us'), flag: 'x' }], { contract: '1.7', more: true }))
    expect(page.items.map((item) => item.id)).toEqual(['us'])
  })
  test('leaves a bad item out and names it, its field and the reason', () => {
    const page = check(reply([party('us'), { ...party('china'), order: '1,500' }, null, { ...party('japan'), name: '' }]))
    expect(page.items.map((item) => item.id)).toEqual(['us'])
    expect(page.findings).toEqual([
      { resource: 'parties', id: 'china', field: 'order', reason: 'not a number', kept: false },
      { resource: 'parties', id: 'item 3', field: 'the item', reason: expect.any(String), kept: false },
      { resource: 'parties', id: 'japan', field: 'name', reason: 'is empty', kept: false },
    ])
  })
  test('gives its reasons in the language that is chosen after the schemas are made', () => {
    speak('en-XA', marked)
    const [finding] = check(reply([{ ...party('us'), name: '' }, party('china')])).findings
    expect(finding?.reason).toBe(marked('is empty'))
    expect(() => check([])).toThrow(marked('is missing or of the wrong kind'))
  })
  test.each([
    ['an array', []],
    ['null', null],
    ['an error with status 200', { error: 'no' }],
    ['items that are no list', reply([], { items: {} })],
    ['a day that does not exist', reply([], { asOf: '2025-02-30' })],
    ['no date', { contract: '1.0', items: [] }],
    ['a cursor that is no text', reply([], { next: 5 })],
  ])('is refused as a whole when it is %s', (_, value) => {
    expect(() => check(value)).toThrow(
      expect.objectContaining({ kind: 'contract', message: expect.stringContaining('parties') }),
    )
  })
  test('is refused for another major version, in plain words', () => {
    expect(() => check(reply([], { contract: '2.0' }))).toThrow('The data follow contract 2.0; this page reads version 1.')
    for (const other of ['0.9', '10.0', 'x']) expect(() => assertMajor(other)).toThrow()
    for (const ours of ['1', '1.0', '1.99']) expect(() => assertMajor(ours)).not.toThrow()
  })
  test('whatever JSON comes, only an ApiError of kind contract leaves', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.array(fc.jsonValue()).map((items) => reply(items)),
        ),
        (value) => {
          try {
            const page = check(value)
            expect(page.items.length + page.findings.length).toBe(page.read)
          } catch (error) {
            expect(error).toMatchObject({ name: 'ApiError', kind: 'contract' })
          }
        },
      ),
    )
  })
})

describe('pages put together', () => {
  test('keep the order, count what was read and take the date of the first', () => {
    const joined = join([party('us'), party('china')], [party('japan')])
    expect(joined.items.map((item) => item.id)).toEqual(['us', 'china', 'japan'])
    expect([joined.read, joined.asOf, joined.findings]).toEqual([3, '2025-11-25', []])
  })
  test('leave out an id that comes again, on the same page or a later one', () => {
    const joined = join([...many(60), { ...party('p0'), name: 'other' }], [party('p1')])
    expect(joined.items).toHaveLength(60)
    expect(joined.items[0]?.name).toBe('p0')
    expect(joined.findings.map((finding) => [finding.id, finding.reason])).toEqual([
      ['p0', 'stands twice'],
      ['p1', 'stands twice'],
    ])
  })
  test('bear a single bad item in a short list', () => {
    expect(join([party('us'), { id: 'china' }]).items).toHaveLength(1)
  })
  test('are refused when more than 5 % of two or more are bad, and bear 5 %', () => {
    const bad = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `bad${i}` }))
    expect(join([...many(38), ...bad(2)]).items).toHaveLength(38)
    expect(() => join([...many(37), ...bad(2)])).toThrow(/^2 of 39 items break the contract; the first is bad0: name /)
  })
  test('an empty list is a list', () => expect(join([])).toMatchObject({ items: [], read: 0, findings: [] }))
  test('kept and refused always add up to what was read', () => {
    const item = fc.record({ id: fc.constantFrom('a', 'b', 'c'), name: fc.string(), column: fc.boolean(), order: fc.integer() })
    fc.assert(
      fc.property(fc.array(fc.array(item)), (pages) => {
        const read = pages.flat().length
        try {
          const joined = joinPages(
            'parties',
            pages.map((page) => check(reply(page))),
          )
          expect(joined.items.length + joined.findings.length).toBe(read)
          expect(new Set(joined.items.map((one) => one.id)).size).toBe(joined.items.length)
        } catch (error) {
          expect(error).toMatchObject({ kind: 'contract' })
        }
      }),
    )
  })
})
