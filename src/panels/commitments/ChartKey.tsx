import type { ReactNode } from 'react'
import { formatDate } from '../../lib/dates'
import { pledgeChartWords } from '../../lib/strings/commitmentsChart'
import { basisLook } from './basisLook'
import styles from './ChartKey.module.css'
import type { ChartView } from './chartView'
import type { PledgeView } from './model'
import { amountWords } from './wording'

/** What the lines of ours stand for. They are illustrations: a pledge binds its last day only. */
export function ChartKey({
  chart,
  pledge,
  onSum,
  children,
}: {
  chart: ChartView
  pledge: PledgeView
  children: ReactNode
  onSum: () => void
}) {
  const { paceNeeded, projectedOn } = pledge.pace.low
  const sum = chart.ourSum
  const last = sum?.points.at(-1)
  const look = sum && basisLook(sum.basis)
  const items = [
    chart.evenPace && { key: 'even', line: styles.even, text: pledgeChartWords.even },
    chart.needed &&
      paceNeeded.kind === 'value' && {
        key: 'needed',
        line: styles.needed,
        text: pledgeChartWords.needed(amountWords(paceNeeded.value, pledge)),
      },
    chart.projection && {
      key: 'projection',
      line: styles.projection,
      text:
        projectedOn.kind === 'value'
          ? pledgeChartWords.projected(formatDate(projectedOn.value, 'medium'))
          : pledgeChartWords.atThisPace,
    },
    sum &&
      last && {
        key: 'sum',
        line: styles.sum,
        text: pledgeChartWords.sum(sum.counts.length, amountWords(last.value, pledge)),
        why: pledgeChartWords.sumWhy,
      },
    chart.guides.length > 0 && {
      key: 'guide',
      line: styles.guide,
      text: pledgeChartWords.guide,
      why: pledgeChartWords.guideWhy,
    },
    chart.events.length > 0 && { key: 'events', line: styles.event, text: pledgeChartWords.events(chart.events.length) },
  ].filter((item) => item !== undefined && item !== false)
  return (
    <div className={styles.row}>
      <ul className={styles.key} aria-label={pledgeChartWords.lines}>
        {items.map((item) => (
          <li key={item.key} title={'why' in item ? item.why : undefined}>
            <svg width="20" height="10" viewBox="2 0 20 10" aria-hidden="true">
              {item.key === 'events' ? (
                <path d="M12,1.5 15.5,5 12,8.5 8.5,5Z" className={item.line} />
              ) : (
                <line
                  x1="0"
                  x2="24"
                  y1="5"
                  y2="5"
                  className={item.line}
                  style={item.key === 'sum' ? { stroke: look?.colour } : undefined}
                />
              )}
            </svg>
            {item.key === 'sum' ? (
              <button type="button" className={styles.open} onClick={onSum}>
                {item.text}
              </button>
            ) : (
              item.text
            )}
            {'why' in item && <span className="visually-hidden">. {item.why}</span>}
          </li>
        ))}
      </ul>
      {children}
    </div>
  )
}
