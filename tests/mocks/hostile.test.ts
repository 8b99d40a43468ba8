import { describe, expect, it } from 'vitest'
import { hostile } from '../../mocks/hostile'
import { LIST_RESOURCES } from '../../src/lib/vocabulary'
import { apiOf, fetchList } from './ask'
import { itemsOf } from './facts'

/** All strings of a value with the field that holds them. */
function strings(value: unknown, field = ''): [string, string][] {
  if (typeof value === 'string') return [[field, value]]
  if (Array.isArray(value)) return value.flatMap((entry) => strings(entry))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) => strings(entry, key))
}

const isNameOrDateOrWord = /^[a-z0-9-]+$/
const LEFT_ALONE = new Set(['id', 'code', 'language', 'kind', 'knownOn', 'act', 'unit', 'qualifier', 'stance', 'status'])

describe('the scenario "hostile"', () => {
  it.each(LIST_RESOURCES)('%s still fits its schema, whole', async (resource) => {
    const { items, findings, read } = await fetchList(apiOf('hostile'), resource)
    expect([findings, items.length, read]).toEqual([[], itemsOf[resource].length, itemsOf[resource].length])
  })

  it('every free text is changed, and every id, date and word of a vocabulary is not', () => {
    for (const resource of LIST_RESOURCES) {
      const before = strings(itemsOf[resource])
      const after = strings(hostile(itemsOf[resource]))
      expect(after.length).toBe(before.length)
      before.forEach(([field, text], i) => {
        const now = after[i]?.[1]
        if (LEFT_ALONE.has(field) || field.endsWith('Id') || field.endsWith('On')) expect(now, field).toBe(text)
        // A sentence has a space or a capital; nothing with one may pass unchanged, but for an address or a code.
        else if (!isNameOrDateOrWord.test(text) && field !== 'url') expect(now, `${field}: ${text}`).not.toBe(text)
      })
    }
  })

  it('holds script, HTML, bidi overrides, emoji, very long words and many lines', () => {
    const all = LIST_RESOURCES.flatMap((r) => strings(hostile(itemsOf[r]))).map(([, text]) => text)
    for (const sign of [
      /<script>/,
      /onerror=/,
      /\u202E/,
      /\u{1F469}\u200D/u,
      /\S{10000}/,
      /\n{400}/,
      /^=HYPERLINK/,
      /^javascript:/,
    ]) {
      expect(
        all.some((text) => sign.test(text)),
        String(sign),
      ).toBe(true)
    }
  })

  it('changes the same text in the same way, so that rows of one issuer still belong together', () => {
    const issuers = new Set(itemsOf.observations.map((o) => o.issuer))
    const after = strings(hostile(itemsOf.observations)).filter(([field]) => field === 'issuer')
    expect(new Set(after.map(([, text]) => text)).size).toBe(issuers.size)
  })
})
