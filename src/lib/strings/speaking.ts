import { type Language, speak } from '../language'

/** Makes a language that of the page, and fetches its strings where they are not English. */
export async function speakIn(language: Language): Promise<void> {
  speak(language, language === 'en' ? undefined : (await import('./marked')).marked)
}
