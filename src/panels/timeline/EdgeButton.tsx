import { formatCount } from '../../lib/numbers'
import styles from './EdgeButton.module.css'

type Props = { count: number; side: 'earlier' | 'later'; planned?: boolean; onPress: () => void }

/** How many events lie outside the range on one side; a press shows the nearest of them. */
export function EdgeButton({ count, side, planned = false, onPress }: Props) {
  if (count === 0) return null
  const words = `${formatCount(count)} ${side}${planned ? ' planned' : ''}`
  return (
    <button
      type="button"
      className={`${styles.edge} ${styles[side]}`}
      title={`Show the nearest ${side} event`}
      onClick={onPress}
    >
      {side === 'earlier' ? `‹ ${words}` : `${words} ›`}
    </button>
  )
}
