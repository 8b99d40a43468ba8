import { type Language, speak, type Translate } from '../language'

/** Where the strings of each language come from, when it is asked for. */
const FETCH: Record<Exclude<Language, 'en'>, () => Promise<Translate>> = {
  'en-XA': async () => (await import('./marked')).marked,
}

/** Makes a language that of the page, and fetches its strings where they are not English. */
export async function speakIn(language: Language): Promise<void> {
  speak(language, language === 'en' ? undefined : await FETCH[language]())
}
