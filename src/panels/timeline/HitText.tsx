import { visibleText } from '../../lib/text'
import styles from './HitText.module.css'
import { hitPieces } from './highlight'

/** A string from data, as DataText shows it, with what the search found marked. */
export function HitText({ children, q }: { children: string; q: string }) {
  return (
    <bdi>
      {hitPieces(visibleText(children), q).map((piece) =>
        piece.hit ? (
          <mark key={piece.at} className={styles.hit}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </bdi>
  )
}
