import { markPath } from '../../charts/marks'
import { pledgeChartWords } from '../../lib/strings/commitmentsChart'
import { BASIS_TERMS } from '../../lib/strings/terms'
import type { Basis } from '../../lib/vocabulary'
import styles from './BasisPicker.module.css'
import { basisLook } from './basisLook'
import type { PledgeView } from './model'

type Props = { pledge: PledgeView; onChange: (bases: Basis[]) => void; onWhy: () => void }

/** The counting bases that hold a count, each with its mark: the legend, and the switch. */
export function BasisPicker({ pledge, onChange, onWhy }: Props) {
  const drawn = pledge.drawn.map((b) => b.basis)
  const all = pledge.bases.map((b) => b.basis)
  const toggle = (basis: Basis) => {
    const next = all.filter((b) => (b === basis ? !drawn.includes(b) : drawn.includes(b)))
    onChange(next.length === 0 || next.length === all.length ? [] : next)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in this row in all browsers
    <div role="group" aria-label={pledgeChartWords.bases} className={styles.bases}>
      {all.map((basis) => {
        const look = basisLook(basis)
        return (
          <button
            key={basis}
            type="button"
            className={styles.basis}
            aria-pressed={drawn.includes(basis)}
            onClick={() => toggle(basis)}
            title={BASIS_TERMS[basis].definition}
          >
            <svg width="20" height="12" viewBox="3 0 20 12" aria-hidden="true">
              <line
                x1="0"
                x2="26"
                y1="6"
                y2="6"
                stroke={look.colour}
                strokeWidth="2"
                strokeDasharray={look.dash === 'none' ? undefined : look.dash}
              />
              <path d={markPath(look.shape, 4)} transform="translate(13,6)" fill={look.colour} />
            </svg>
            {BASIS_TERMS[basis].label}
          </button>
        )
      })}
      {all.length > 1 && (
        <button type="button" className={styles.why} onClick={onWhy}>
          {pledgeChartWords.whyDiffer}
        </button>
      )}
    </div>
  )
}
