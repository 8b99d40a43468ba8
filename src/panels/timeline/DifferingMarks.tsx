import { useContext } from 'react'
import { Differing } from '../../ui/compared'
import type { Mark } from './clusters'
import { type Drawing, rowY } from './drawing'
import styles from './LaneMarks.module.css'
import type { TimelineView } from './model'

/** Whether an event of a mark differs between the days that are compared. */
export const differs = (keys: ReadonlySet<string>, { events }: TimelineView, { members }: Mark): boolean =>
  keys.size > 0 && members.some((i) => keys.has(`event:${events[i]?.id}`))

/** A sign at the shoulder of each mark whose events differ between the days compared. */
export function DifferingMarks({ view, drawing }: { view: TimelineView; drawing: Drawing }) {
  const keys = useContext(Differing)
  const shapes = drawing.marks
    .filter((mark) => differs(keys, view, mark))
    .map((mark) => `M${mark.x + 9} ${rowY(drawing, mark) - 12}l4.5 4.5-4.5 4.5-4.5-4.5z`)
  return shapes.length === 0 ? null : <path className={styles.differs} data-differs={shapes.length} d={shapes.join('')} />
}
