import { markPath } from '../../charts/marks'
import styles from './BulletBar.module.css'
import { basisLook } from './basisLook'
import type { Count } from './counts'

type Props = { counts: readonly Count[]; pledged: number; even: number | undefined; label: string }

const WIDTH = 120
const HEIGHT = 14

/** The latest counts of each basis, by the marks of the chart, against the pledge; the thin mark is the even pace (ours). */
export function BulletBar({ counts, pledged, even, label }: Props) {
  const most = Math.max(pledged, ...counts.map((c) => c.high))
  const x = (v: number) => (most === 0 ? 0 : (v / most) * (WIDTH - 2))
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      <rect className={styles.track} x={0} y={4} width={x(pledged)} height={6} />
      {counts.map((c) => (
        <g key={c.id}>
          {c.low !== c.high && (
            <rect x={x(c.low)} y={5} width={x(c.high) - x(c.low)} height={4} fill={basisLook(c.basis).colour} opacity={0.5} />
          )}
          <path
            className={styles.mark}
            d={markPath(basisLook(c.basis).shape, 4)}
            transform={`translate(${x(c.high)},${HEIGHT / 2})`}
            fill={basisLook(c.basis).colour}
          />
        </g>
      ))}
      {even !== undefined && <line className={styles.even} x1={x(even)} x2={x(even)} y1={0} y2={HEIGHT} />}
      <line className={styles.pledge} x1={x(pledged)} x2={x(pledged)} y1={1} y2={HEIGHT - 1} />
    </svg>
  )
}
