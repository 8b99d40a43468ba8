import type { Translate } from '../language'

/** The entries of a language by their path: a text, or a function of the values that the English one takes. */
export type Entries = Readonly<Record<string, string | ((...values: never[]) => string)>>

/** A language made of entries. What it lacks stays English. */
export const translation =
  (entries: Entries): Translate =>
  (english, path, given) => {
    const own = entries[path]
    if (own === undefined || typeof own === 'string') return own ?? english
    const said: unknown = Reflect.apply(own, undefined, given)
    return typeof said === 'string' ? said : english
  }
