declare module 'bibtex-parse' {
  /** The entries of a BibTeX text, as the reader finds them. */
  export function parse(text: string): { itemtype: string; key?: string; fields?: { name: string; value: string }[] }[]
}
