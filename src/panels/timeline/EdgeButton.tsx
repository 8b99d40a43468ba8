import { formatCount } from '../../lib/numbers'
import { timelineWords } from '../../lib/strings/timeline'
import styles from './EdgeButton.module.css'

type Props = { count: number; side: 'earlier' | 'later'; planned?: boolean; onPress: () => void }

/** How many events lie outside the range on one side; a press shows the nearest of them. */
export function EdgeButton({ count, side, planned = false, onPress }: Props) {
  if (count === 0) return null
  const words = timelineWords.edges[side === 'later' && planned ? 'planned' : side]
  return (
    <button type="button" className={`${styles.edge} ${styles[side]}`} title={words.nearest} onClick={onPress}>
      {words.count(formatCount(count))}
    </button>
  )
}
