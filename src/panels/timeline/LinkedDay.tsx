import { useLinkedDate } from '../../charts/linkedDate'
import { firstDay, isEdtfDate, MS_PER_DAY, toUtcMs } from '../../lib/dates'
import styles from './LinkedDay.module.css'
import { timeScale } from './scale'

type Props = { domain: readonly [number, number]; width: number; height: number }

/** A hairline at the day that the reader points at in another drawing. Apart, so that pointing renders nothing else. */
export function LinkedDay({ domain, width, height }: Props) {
  const linked = useLinkedDate('timeline')
  if (!linked || !isEdtfDate(linked.date)) return null
  const x = timeScale(domain, width)(toUtcMs(firstDay(linked.date)) + MS_PER_DAY / 2)
  if (x < 0 || x > width) return null
  return <line className={styles.line} x1={x} x2={x} y1={0} y2={height} />
}
