import { memo, useMemo } from 'react'
import type { IsoDate } from '../lib/dates'
import type { KnowledgeDate } from '../record/knowledge'
import styles from './AsOfControl.module.css'
import { trackMarks } from './trackMarks'

type Props = { days: readonly KnowledgeDate[]; date: IsoDate; subject: IsoDate | undefined }

/** Where along the slider much became known: a line a day, higher for more. The slider itself says the date and is what is used. */
export const KnowledgeTrack = memo(function KnowledgeTrack({ days, date, subject }: Props) {
  const marks = useMemo(() => trackMarks(days, subject), [days, subject])
  const reached =
    days.length < 2
      ? 0
      : Math.max(
          0,
          days.findLastIndex((d) => d.date <= date),
        ) /
        (days.length - 1)
  const line = ({ at, height }: { at: number; height: number }) =>
    `M${(at * 1000).toFixed(1)} 10V${(10 - 9 * height).toFixed(2)}`
  const path = (of: typeof marks) => of.map(line).join('')
  return (
    <svg className={styles.track} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.ahead} d={path(marks.filter((m) => !m.subject && m.at > reached))} />
      <path className={styles.reached} d={path(marks.filter((m) => !m.subject && m.at <= reached))} />
      <path className={styles.subjectDay} d={path(marks.filter((m) => m.subject))} />
    </svg>
  )
})
