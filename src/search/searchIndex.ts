import MiniSearch from 'minisearch'
import type { Entry, EntryKind } from './entries'

/** A found entry with the words in it that were met, folded. */
export type Hit = { entry: Entry; terms: readonly string[] }
export type SearchIndex = { search: (query: string) => Hit[] }

/** Entries read in one go; a hundred thousand in one would hold the page for seconds. */
const SLICE = 400
/** A word this short is taken as it stands: a slip of the finger would make it any other. */
const LEAST_FOR_SLIPS = 5

/** Keys have a hyphen; a mere word that happens to be one is a word. */
const KEY_LIKE = /^[a-z0-9]+-[a-z0-9-]+$/
/** Of two that fit as well, the fact comes before the page that tells it. */
const WEIGHTS: Record<EntryKind, number> = { action: 1.2, commitment: 1.5, question: 1.4, event: 1.2, claim: 1.1, source: 0.4 }

/** Without case and accents. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/**
 * Reads the entries into an index. All words of a query must be met, in any order; the last may be unfinished, and long ones may
 * hold a slip. What stands in the title weighs more, and so do some kinds.
 */
export async function makeIndex(entries: readonly Entry[]): Promise<SearchIndex> {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'text', 'detail'],
    processTerm: foldWord,
    searchOptions: {
      boost: { title: 2 },
      prefix: true,
      fuzzy: (term) => (term.length >= LEAST_FOR_SLIPS ? 0.2 : false),
      combineWith: 'AND',
      boostDocument: (key) => WEIGHTS[byKey.get(String(key))?.kind ?? 'source'],
    },
  })
  await index.addAllAsync([...byKey.values()], { chunkSize: SLICE })
  return {
    search: (query) => {
      const text = query.trim()
      // A key of the data, pasted, leads to the one thing that bears it.
      const named = KEY_LIKE.test(text) ? entries.filter((entry) => entry.key.slice(entry.key.indexOf(':') + 1) === text) : []
      const found = index.search(text).flatMap((result) => {
        const entry = byKey.get(String(result.id))
        return entry && !named.includes(entry) ? [{ entry, terms: result.terms }] : []
      })
      return [...named.map((entry) => ({ entry, terms: [] })), ...found]
    },
  }
}
