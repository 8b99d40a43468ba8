import type { Filters } from './parameters'

/** Whether a fact about these issues passes the issue filter; none chosen means all. */
export function matchesIssues(filters: Pick<Filters, 'issue'>, issueIds: readonly string[]): boolean {
  return filters.issue.length === 0 || shareOne(filters.issue, issueIds)
}

/** Whether a fact about these parties passes the party filter; none chosen means all. */
export function matchesParties(filters: Pick<Filters, 'party'>, partyIds: readonly string[]): boolean {
  return filters.party.length === 0 || shareOne(filters.party, partyIds)
}

/** Asked of every event at each press: without a closure a fact. */
function shareOne(chosen: readonly string[], own: readonly string[]): boolean {
  for (const id of own) if (chosen.includes(id)) return true
  return false
}

/** Whether the texts together hold all words of the search, without regard to case and accents. */
export function matchesText(q: string, texts: readonly (string | undefined)[]): boolean {
  return textMatcher(q)?.(texts) ?? true
}

/** The same for very many facts, the search read once; undefined when it asks for nothing. */
export function textMatcher(q: string): ((texts: readonly (string | undefined)[]) => boolean) | undefined {
  const words = fold(q).split(/\s+/).filter(Boolean)
  if (words.length === 0) return undefined
  return (texts) => {
    const whole = fold(texts.filter((t) => t !== undefined).join('\n'))
    return words.every((word) => whole.includes(word))
  }
}

/** Most texts have no letter that could carry an accent, and need no more than small letters. */
const fold = (text: string) => (PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{Diacritic}/gu, '')).toLowerCase()
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, control characters too
const PLAIN = /^[\x00-\x5d\x5f\x61-\x7f]*$/

/** The list with an item added, or taken out when it was there. */
export function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
}

/** The list with at most one word of a group, the one chosen; none is the group's first view. */
export function chosenOf<T extends string>(list: readonly T[], group: readonly T[], chosen: T | undefined): T[] {
  const others = list.filter((word) => !group.includes(word))
  return chosen === undefined ? others : [...others, chosen]
}
