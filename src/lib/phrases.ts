import { perLocale } from './language'

const counts = perLocale((locale) => new Intl.NumberFormat(locale))
const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))

/** `one event`, `3 events`: a count with its noun. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${counts().format(count)} ${count === 1 ? one : many}`
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  return lists().format(words)
}
