import { formatDate, type IsoDate, isIsoDate } from '../lib/dates'
import styles from './DateField.module.css'

type Props = {
  id: string
  /** `undefined` while no day is known: the field is empty and cannot be used. */
  value: IsoDate | undefined
  min?: IsoDate | undefined
  max?: IsoDate | undefined
  onChange: (date: IsoDate) => void
}

/** A field for a day. At rest it reads as days do everywhere on the page, whatever order the browser gives day and month. */
export function DateField({ id, value, min, max, onChange }: Props) {
  return (
    <span className={styles.field}>
      <input
        id={id}
        type="date"
        className={styles.date}
        value={value ?? ''}
        min={min}
        max={max}
        disabled={value === undefined}
        onChange={(event) => isIsoDate(event.target.value) && onChange(event.target.value)}
      />
      {value !== undefined && (
        <span className={styles.written} aria-hidden="true">
          {formatDate(value, 'medium')}
        </span>
      )}
    </span>
  )
}
