import { scaleLinear } from 'd3-scale'
import { formatDate, formatDateRange, toUtcMs } from '../../lib/dates'
import { contextWords as words } from '../../lib/strings/commitmentViews'
import { visibleText } from '../../lib/text'
import type { PledgeView } from './model'
import type { Stair } from './staircase'
import styles from './Views.module.css'
import { amountWords } from './wording'

const WIDTH = 640
const HEIGHT = 132
const TOP = 20
const FLOOR = 104

/** The pledges of one family as stairs: each as high as its amount, as wide as its window. */
export function Staircase({ stairs, pledge, asOf }: { stairs: readonly Stair[]; pledge: PledgeView; asOf: string }) {
  const first = stairs[0]
  const last = stairs.at(-1)
  if (!first || !last || stairs.length < 2) return null
  const highest = Math.max(...stairs.map((s) => s.value))
  const ends = [...stairs.map((s) => toUtcMs(s.from)), toUtcMs(last.to)]
  const x = scaleLinear([Math.min(...ends), Math.max(...ends)], [0, WIDTH])
  const y = scaleLinear([0, highest], [FLOOR, TOP])
  const read = stairs.map((s) => ({
    amount: amountWords(s.value, pledge),
    from: formatDate(s.from),
    to: formatDate(s.to),
    title: visibleText(s.title),
  }))
  const day = x(toUtcMs(asOf))
  return (
    <figure className={styles.stairs}>
      <figcaption>{words.stairs}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.stairsRead(read)}>
        {stairs.map((stair) => {
          const left = x(toUtcMs(stair.from))
          const wide = x(toUtcMs(stair.to)) - left
          const middle = left + wide / 2
          const roomy = wide > 96
          return (
            <g key={stair.id}>
              <rect
                className={stair.chosen ? styles.chosenStair : styles.stair}
                x={left + 1}
                y={y(stair.value)}
                width={Math.max(1, wide - 2)}
                height={FLOOR - y(stair.value)}
              />
              <text
                className={styles.stairAmount}
                x={roomy ? middle : left + 2}
                y={y(stair.value) - 5}
                textAnchor={roomy ? 'middle' : 'start'}
              >
                {amountWords(stair.value, pledge)}
              </text>
              <text
                className={styles.stairDay}
                x={roomy ? middle : left + 2}
                y={FLOOR + 15}
                textAnchor={roomy ? 'middle' : 'start'}
              >
                {roomy ? formatDateRange(stair.from, stair.to) : ''}
              </text>
              <text className={styles.stairDay} x={left + 2} y={FLOOR + 27} textAnchor="start">
                {roomy ? '' : words.until(formatDate(stair.to, 'medium'))}
              </text>
            </g>
          )
        })}
        {day > 0 && day < WIDTH && <line className={styles.stairDate} x1={day} x2={day} y1={TOP - 4} y2={FLOOR} />}
      </svg>
    </figure>
  )
}
