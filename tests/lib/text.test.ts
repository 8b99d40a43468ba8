import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listWords, plural } from '../../src/lib/phrases'
import { safeLink, visibleText } from '../../src/lib/text'

describe('text from data', () => {
  it.each([
    ['a right-to-left override', 'abc\u202edef', 'abc⟨U+202E⟩def'],
    ['a zero-width space', 'a\u200bb', 'a⟨U+200B⟩b'],
    ['an isolate', '\u2066x\u2069', '⟨U+2066⟩x⟨U+2069⟩'],
    ['a null', 'a\u0000b', 'a⟨U+0000⟩b'],
    ['a soft hyphen', 'a\u00adb', 'a⟨U+00AD⟩b'],
    ['a tag beyond the first plane', 'a\u{e0041}b', 'a⟨U+E0041⟩b'],
  ])('shows %s', (_, text, shown) => {
    expect(visibleText(text)).toBe(shown)
  })

  it.each(['plain words', 'two\nlines\tand a tab', 'العربية', '中美', '👩‍🌾', 'é, ü', ''])('leaves %j as it is', (text) => {
    expect(visibleText(text)).toBe(text)
  })

  it('nothing that orders text anew is left in any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visibleText(text)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff]/)
      }),
    )
  })
})

describe('a link', () => {
  it('is plain https or http, with its host', () => {
    expect(safeLink('https://www.usda.gov/soy?x=1')).toEqual({ href: 'https://www.usda.gov/soy?x=1', host: 'usda.gov' })
    expect(safeLink('http://example.org:8080/')).toEqual({ href: 'http://example.org:8080/', host: 'example.org:8080' })
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'ftp://example.org',
    '/relative',
    'relative.html',
    '//example.org/x',
    '#hash',
    '',
    'https://',
  ])('%j is refused', (address) => {
    expect(safeLink(address)).toBeUndefined()
  })

  it('is absent where there is none', () => {
    expect(safeLink(null)).toBeUndefined()
  })

  it('no string gives a link of another kind', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((s) => `javascript:${s}`),
        ),
        (address) => {
          const link = safeLink(address)
          if (link) expect(link.href).toMatch(/^https?:\/\//)
        },
      ),
    )
  })
})

describe('words', () => {
  it('a noun follows its count', () => {
    expect(plural(1, 'day')).toBe('1 day')
    expect(plural(0, 'day')).toBe('0 days')
    expect(plural(1200, 'entry', 'entries')).toBe('1,200 entries')
  })

  it('a list reads as a sentence does', () => {
    expect(listWords(['a'])).toBe('a')
    expect(listWords(['a', 'b', 'c'])).toBe('a, b and c')
  })
})
