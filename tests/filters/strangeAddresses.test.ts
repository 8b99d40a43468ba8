import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressNotices, parameters, readAddress, writeAddress } from '../../src/filters/parameters'

const names = () => Object.keys(parameters)
const hostileKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  '%',
  '[]',
  'issue[]',
  'asof%00',
)
const hostileValue = fc.oneof(
  fc.constantFrom('%', '%E0%A4%A', '%ff%fe', '%00', '__proto__', 'constructor', 'NaN', '1e309', '-0', '2025-02-30', 'latest,'),
  fc.constantFrom('a'.repeat(50_000), ','.repeat(5000), 'x,'.repeat(3000), '%F0%9F%92%A9'.repeat(400)),
  fc.string({ unit: 'binary' }),
  fc.string().map(encodeURIComponent),
  fc.stringMatching(/^[a-z0-9,-]{0,60}$/),
  fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
)
/** Query strings with our names, others' and none, repeated, cut off and badly encoded. */
const anySearch = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc
        .tuple(
          fc.oneof(
            fc.nat().map((n) => names()[n % names().length] ?? ''),
            hostileKey,
            fc.string(),
          ),
          hostileValue,
        )
        .map((p) => p.join('=')),
      { maxLength: 12 },
    )
    .map((pairs) => pairs.join('&')),
)

describe('ten thousand strange addresses', () => {
  it('never break the reading, nor the notices, nor the objects of the page', { timeout: 60_000 }, () => {
    const keys = names().join()
    fc.assert(
      fc.property(anySearch, fc.boolean(), (search, marked) => {
        const address = marked ? `?${search}` : search
        const read = readAddress(address)
        const notices = addressNotices(address)
        return (
          Object.keys(read).join() === keys &&
          Object.getPrototypeOf(read) === Object.prototype &&
          notices.length <= names().length &&
          notices.every((notice) => notice.length < 200)
        )
      }),
      { numRuns: 10_000 },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('what was understood of them is written again without loss', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const read = readAddress(`?${search}`)
        expect(readAddress(writeAddress(read))).toEqual(read)
      }),
      { numRuns: 2000 },
    )
  })

  it('half a surrogate in the search neither breaks the writing nor the reading', () => {
    const read = readAddress(writeAddress({ q: 'soy \ud800 beans' }))
    expect(read.q).toMatch(/^soy .* beans$/u)
  })
})
