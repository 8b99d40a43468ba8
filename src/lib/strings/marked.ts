/** Letters that are written with an accent which English does not have. */
const ACCENTS: Record<string, string> = { a: 'å', e: 'ë', i: 'ï', o: 'ö', u: 'ü', c: 'ç', n: 'ñ' }

/** A string of `en-XA`: readable, a third longer, and between brackets that no text of ours has. */
export function marked(english: string): string {
  if (english.trim() === '') return english
  const accented = english.replace(/[aeioucn]/g, (letter) => ACCENTS[letter] ?? letter)
  return `⟦${accented}${'·'.repeat(Math.ceil(english.length / 3))}⟧`
}
