import { useDeferredValue, useId, useState } from 'react'
import styles from './Segmented.module.css'

type Option<T extends string> = { value: T; label: string }
type Props<T extends string> = {
  legend: string
  options: readonly Option<T>[]
  value: T
  onChange: (value: T) => void
  /** Whether the legend is printed before the options or only spoken. */
  showLegend?: boolean
}

/**
 * A choice of one among a few, as radio buttons in a row. The button that was pressed is marked at once, also where the
 * choice comes back a moment later (panels follow the page's choices when there is time).
 */
export function Segmented<T extends string>({ legend, options, value, onChange, showLegend = false }: Props<T>) {
  const name = useId()
  const [press, setPress] = useState({ chosen: value })
  // Arrives together with what follows the choice. From then on `value` holds, also where the choice was taken back meanwhile.
  const arrived = useDeferredValue(press)
  const marked = arrived === press ? value : press.chosen
  return (
    <fieldset className={styles.group}>
      <legend className={showLegend ? styles.legend : 'visually-hidden'}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={option.value === marked}
            onChange={() => {
              setPress({ chosen: option.value })
              onChange(option.value)
            }}
          />
          <span className={styles.label}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
