import * as z from 'zod/mini'
import { envelopeSchema } from '../../src/api/envelope'
import { type Answer, ask, idOf } from './ask'

const MAX_PAGES = 2000

/** A list as it was served: its first answer, the items of all pages, and what was wrong on the way. */
export type List = { first: Answer; asOf: string; items: unknown[]; envelope: string[]; pages: string[]; sizes: number[] }

/** Adds a query to an address that may have one. */
export const withQuery = (url: string, query: string) => `${url}${url.includes('?') ? '&' : '?'}${query}`

/** Reads a list to the end of its pages. */
export async function readList(url: string): Promise<List> {
  const first = await ask(url)
  const list: List = { first, asOf: '', items: [], envelope: [], pages: [], sizes: [] }
  const cursors = new Set<string>()
  for (let answer = first; ; ) {
    if (answer.status !== 200 || answer.json === undefined) {
      if (answer !== first) list.pages.push(`page ${list.sizes.length + 1}: ${answer.fault ?? `status ${answer.status}`}`)
      break
    }
    const envelope = z.safeParse(envelopeSchema, answer.json)
    if (!envelope.success) {
      const issue = envelope.error.issues[0]
      list.envelope.push(`page ${list.sizes.length + 1}: ${issue?.path.join('.') || 'it'} is missing or of the wrong type`)
      break
    }
    const { contract, asOf, items, next } = envelope.data
    if (contract.split('.')[0] !== '1') list.envelope.push(`contract is ${contract}, not 1.x`)
    if (list.sizes.length > 0 && asOf !== list.asOf) list.pages.push(`asOf changes from ${list.asOf} to ${asOf} between pages`)
    list.asOf = asOf
    list.items.push(...items)
    list.sizes.push(items.length)
    if (next === null || next === undefined) break
    if (cursors.has(next)) {
      list.pages.push(`the cursor ${next} comes back: the pages never end`)
      break
    }
    if (list.sizes.length >= MAX_PAGES) {
      list.pages.push(`over ${MAX_PAGES} pages`)
      break
    }
    cursors.add(next)
    answer = await ask(withQuery(url, `cursor=${encodeURIComponent(next)}`))
  }
  const repeated = repeats(list.items.map(idOf))
  if (list.sizes.length > 1 && repeated.length > 0) list.pages.push(`pages repeat ${repeated.slice(0, 3).join(', ')}`)
  return list
}

/** Those that stand more than once. */
export function repeats(ids: readonly string[]): string[] {
  const seen = new Set<string>()
  return ids.filter((id) => seen.size === seen.add(id).size)
}
