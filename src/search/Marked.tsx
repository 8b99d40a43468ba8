import { visibleText } from '../lib/text'
import styles from './SearchDialog.module.css'
import { foldWord } from './searchIndex'

/** A text with the words that were met marked. */
export function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  const shown = visibleText(text)
  if (terms.length === 0) return shown
  const met = [...shown.matchAll(/[\p{L}\p{N}]+/gu)].filter((word) => terms.includes(foldWord(word[0])))
  const ends = [0, ...met.map((word) => word.index + word[0].length)]
  return (
    <>
      {met.map((word, i) => (
        <span key={word.index}>
          {shown.slice(ends[i], word.index)}
          <mark className={styles.met}>{word[0]}</mark>
        </span>
      ))}
      {shown.slice(ends.at(-1))}
    </>
  )
}
