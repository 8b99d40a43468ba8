import { formatDate, formatDateRange } from '../../lib/dates'
import { withQualifier } from '../../lib/numbers'
import { pledgeChartWords } from '../../lib/strings/commitmentsChart'
import { BASIS_TERMS, STAGE_LABELS } from '../../lib/strings/terms'
import { visibleText } from '../../lib/text'
import { Differs } from '../../ui/Differs'
import type { Count } from './counts'
import type { PledgeView } from './model'
import styles from './PointTooltip.module.css'
import { amountRange } from './wording'

/** A small document: what a point says, who says it, since when it is known. */
export function PointTooltip({ count, pledge, publisher }: { count: Count; pledge: PledgeView; publisher: string }) {
  const { observation } = count
  const basis = BASIS_TERMS[count.basis].label
  const period = count.start ? formatDateRange(count.start, count.end, 'medium') : formatDate(count.end)
  return (
    <>
      <p className={styles.value}>
        {pledgeChartWords.amountOf(
          withQualifier(amountRange(count, pledge), observation.qualifier),
          STAGE_LABELS[observation.stage],
        )}
        <Differs of={`observation:${observation.id}`} />
      </p>
      <p>{count.cumulative ? basis : pledgeChartWords.single(basis)}</p>
      <p className={styles.detail}>{count.falls ? pledgeChartWords.revised(period) : period}</p>
      <p className={styles.detail}>{visibleText(count.issuer)}</p>
      <p className={styles.detail}>
        {pledgeChartWords.known(formatDate(observation.knownOn, 'medium'), visibleText(publisher))}
      </p>
    </>
  )
}
