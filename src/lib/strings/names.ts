/** Country names that take an article in a sentence. Grammar of English, not facts: any other name stands as it is. */
const WITH_ARTICLE = /^(United|European Union|Netherlands|Philippines|Bahamas|Maldives)\b/

/** A party's name inside a sentence: `the United States`, `China`. */
export const inSentence = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name)

/** `China's`, `the United States'`. */
export function possessive(name: string): string {
  const inside = inSentence(name)
  return inside.endsWith('s') ? `${inside}'` : `${inside}'s`
}

/** The first letter as a sentence begins with it. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (c) => c.toUpperCase())

/** Whether an issue's name takes a verb in the plural: `Soybeans and agriculture`, `Fentanyl precursors`. */
export const isPlural = (name: string): boolean => / and /.test(name) || /[^s]s$/i.test(name)
