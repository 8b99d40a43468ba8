/** A stretch of text, and whether the search hit it. */
export type Piece = { text: string; hit: boolean; at: number }

const folded = (c: string) =>
  c
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** Divides a text where the words of a search stand in it, without regard to case and accents. */
export function hitPieces(text: string, q: string): Piece[] {
  const words = folded(q).split(/\s+/).filter(Boolean)
  if (words.length === 0) return [{ text, hit: false, at: 0 }]
  const origins: number[] = []
  let whole = ''
  let at = 0
  for (const c of text) {
    const plain = folded(c)
    for (let i = 0; i < plain.length; i++) origins.push(at)
    whole += plain
    at += c.length
  }
  origins.push(text.length)
  const hits = new Uint8Array(text.length)
  for (const word of words) {
    for (let found = whole.indexOf(word); found >= 0; found = whole.indexOf(word, found + word.length)) {
      hits.fill(1, origins[found] ?? 0, origins[found + word.length] ?? text.length)
    }
  }
  const pieces: Piece[] = []
  for (let i = 0; i < text.length; i++) {
    const last = pieces.at(-1)
    const hit = hits[i] === 1
    if (last && last.hit === hit) last.text += text[i] ?? ''
    else pieces.push({ text: text[i] ?? '', hit, at: i })
  }
  return pieces
}
