import { paceWords } from '../../lib/strings/pace'
import styles from './PaceStrip.module.css'
import type { StripFigure } from './strip'

/** The figures of the pledge; each opens its formula, inputs and sources. */
export function PaceStrip({ figures, onOpen }: { figures: readonly StripFigure[]; onOpen: (key: string) => void }) {
  const inWords = figures.filter((figure) => figure.isGap).length
  return (
    <ul className={styles.strip} aria-label={paceWords.strip} data-wordy={inWords > 1 ? 'true' : undefined}>
      {figures.map((figure) => (
        <li key={figure.key}>
          <button
            type="button"
            className={styles.figure}
            onClick={() => onOpen(figure.key)}
            title={paceWords.open(figure.formula)}
          >
            <span className={styles.name}>{figure.name}</span>
            <span className={figure.isGap ? styles.gap : styles.value}>{figure.text}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
