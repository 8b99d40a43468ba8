// Stands in a briefing file for a writer that would double its size.
export default function leftOut() {
  throw new Error('a briefing file leaves this writer out to stay small; CSV and JSON can be saved here')
}
