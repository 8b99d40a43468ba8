import type { Filters } from './parameters'

/** Whether a fact about these issues passes the issue filter; none chosen means all. */
export function matchesIssues(filters: Pick<Filters, 'issue'>, issueIds: readonly string[]): boolean {
  return filters.issue.length === 0 || issueIds.some((id) => filters.issue.includes(id))
}

/** Whether a fact about these parties passes the party filter; none chosen means all. */
export function matchesParties(filters: Pick<Filters, 'party'>, partyIds: readonly string[]): boolean {
  return filters.party.length === 0 || partyIds.some((id) => filters.party.includes(id))
}

/** Whether one of the texts holds all words of the search, without regard to case and accents. */
export function matchesText(q: string, texts: readonly (string | undefined)[]): boolean {
  const words = fold(q).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const whole = fold(texts.filter((t) => t !== undefined).join('\n'))
  return words.every((word) => whole.includes(word))
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** The list with an item added, or taken out when it was there. */
export function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
}

/** The list with at most one word of a group, the one chosen; none is the group's first view. */
export function chosenOf<T extends string>(list: readonly T[], group: readonly T[], chosen: T | undefined): T[] {
  const others = list.filter((word) => !group.includes(word))
  return chosen === undefined ? others : [...others, chosen]
}
