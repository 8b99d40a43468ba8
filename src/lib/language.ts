/**
 * The languages of the page. `en-XA` is no language: it is English with every string of the interface marked, so that one that
 * does not come from `strings/` is seen at once, and what becomes of longer words too.
 */
export const LANGUAGES = ['en', 'en-XA'] as const
export type Language = (typeof LANGUAGES)[number]

const LOCALES: Record<Language, string> = { en: 'en-GB', 'en-XA': 'en-GB' }

/**
 * Makes a string of one language out of the English one; `path` names it, as `timeline.range.all`, and `given` are the values that
 * the English sentence was made of, so that another language can put them where it wants.
 */
export type Translate = (english: string, path: string, given: readonly unknown[]) => string

let spoken: Language = 'en'
let translate: Translate | undefined

/** Chooses the language of the page. Once, before anything is drawn: a language is not changed under a reader's eyes. */
export function speak(language: Language, by?: Translate): void {
  spoken = language
  translate = by
}

export const language = (): Language => spoken

/** The locale in which Intl writes dates and numbers. */
export const locale = (): string => LOCALES[spoken]

/** Something that is costly to make and depends on the locale, as a format of Intl: made once for each. */
export function perLocale<T>(make: (locale: string) => T): () => T {
  const made = new Map<string, T>()
  return () => {
    const name = locale()
    const before = made.get(name)
    if (before !== undefined) return before
    const now = make(name)
    made.set(name, now)
    return now
  }
}

/**
 * Strings of one area in the language of the page: the English ones are the text and the shape. Each is looked up when it is read,
 * so a component reads them while it renders and keeps none in a constant of its file.
 */
export function strings<T extends object>(area: string, english: T): T {
  return told(area, english, [])
}

function told<T extends object>(area: string, english: T, given: readonly unknown[]): T {
  return new Proxy(english, {
    get(table, key, receiver) {
      const value: unknown = Reflect.get(table, key, receiver)
      if (translate === undefined || typeof key === 'symbol' || !Object.hasOwn(table, key)) return value
      return inLanguage(value, `${area}.${key}`, translate, given)
    },
  })
}

function inLanguage(value: unknown, path: string, by: Translate, given: readonly unknown[]): unknown {
  if (typeof value === 'string') return by(value, path, given)
  if (typeof value === 'function') return (...values: unknown[]) => inLanguage(value(...values), path, by, values)
  return typeof value === 'object' && value !== null ? told(path, value, given) : value
}
