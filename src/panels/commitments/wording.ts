import { daysBetween, formatDate } from '../../lib/dates'
import { formatQuantity, formatRatio, quantityParts, scaleFor } from '../../lib/numbers'
import { type PledgeEnding, type TimeLeft, commitmentsFindingWords as words } from '../../lib/strings/commitmentsFinding'
import { STAGE_LABELS } from '../../lib/strings/firstTerms'
import { convert, type Measure } from '../../lib/units'
import type { KnownDossier } from '../../record/dossier'
import { nameOf } from '../lookUp'
import type { Count } from './counts'
import type { CommitmentsView, LedgerRow, PledgeView } from './model'

/** A count older than this, seen from the headline's, no longer speaks of the same moment (calendar days). */
const SAME_MOMENT_DAYS = 21

/** The latest count of each drawn basis, but for those too old to stand beside the headline's. */
function comparable(pledge: PledgeView): Count[] {
  const headlineEnd = pledge.headline?.count.end
  if (headlineEnd === undefined) return []
  return pledge.drawn.flatMap((b) => b.latest ?? []).filter((c) => daysBetween(c.end, headlineEnd) <= SAME_MOMENT_DAYS)
}

/** `1.5`, or `8.5–10` for a range, at the scale of the pledge. */
function countNumber(count: { low: number; high: number }, pledge: { measure: Measure; quantity: { value: number } }): string {
  const scale = scaleFor(convert(pledge.quantity.value, pledge.measure), pledge.measure)
  const number = (v: number) => quantityParts(convert(v, pledge.measure), pledge.measure, { scale, digits: 3 }).number
  return count.low === count.high ? number(count.low) : `${number(count.low)}–${number(count.high)}`
}

/** An amount in the drawn measure: `12 Mt`, `441 m bu`, `200 aircraft`. */
export function amountWords(value: number, pledge: { measure: Measure; quantity: { unitLabel?: string | undefined } }): string {
  const { unitLabel } = pledge.quantity
  return formatQuantity(convert(value, pledge.measure), pledge.measure, {
    digits: 3,
    ...(unitLabel === undefined ? {} : { unitLabel }),
  })
}

/** The panel's finding: how far the chosen pledge has come, by whose count, and what would be needed. */
export function commitmentsFinding(view: CommitmentsView, known: Pick<KnownDossier, 'parties'>): string {
  const day = formatDate(view.asOf)
  if (!view.selected) return view.all === 0 ? words.none(day) : words.noMatch(day)
  return view.pledge ? pledgeFinding(view.pledge) : undertakingFinding(view.selected, known)
}

function pledgeFinding(pledge: PledgeView): string {
  const { headline } = pledge
  const pledged = amountWords(pledge.quantity.value, pledge)
  if (!headline) return (pledge.drawn.length > 0 ? words.noTotal : words.noCount)(pledged, timeLeft(pledge))
  const others = comparable(pledge).filter((c) => c.id !== headline.count.id && differs(c, headline.count))
  return words.counted({
    counted: countNumber(headline.count, pledge),
    pledged,
    stage: STAGE_LABELS[headline.count.observation.stage],
    basis: headline.count.basis,
    others: others.map((c) => ({ counted: countNumber(c, pledge), basis: c.basis })),
    ending: endingOf(pledge),
  })
}

const differs = (a: Count, b: Count) => a.low !== b.low || a.high !== b.high

function endingOf(pledge: PledgeView): PledgeEnding {
  const { state, ratio } = pledge.pace.low
  if (state === 'met') return comparable(pledge).every((c) => c.low >= pledge.quantity.value) ? 'reached' : 'reached-by-some'
  const time = timeLeft(pledge)
  if (state === 'overdue') return { time }
  return { time, times: ratio.kind === 'value' ? formatRatio(ratio.value) : undefined }
}

function timeLeft(pledge: PledgeView): TimeLeft {
  const { end } = pledge.terms
  const { daysLeft } = pledge.pace.low
  if (!end || daysLeft.kind === 'gap') return 'no-end'
  return daysLeft.value >= 0 ? { left: daysLeft.value } : { passed: -daysLeft.value, end: formatDate(end.date) }
}

function undertakingFinding(row: LedgerRow, known: Pick<KnownDossier, 'parties'>): string {
  const who = row.commitment.promisorIds.map((id) => nameOf(known.parties, id))
  return words.bound(row.commitment.title, who, row.daysLeft === undefined ? undefined : daysWords(row.daysLeft))
}

/** `36 days left`, `ends today`, `ended 12 days ago`: seen from the as-of date. */
export function daysWords(daysLeft: number): string {
  if (daysLeft > 0) return words.daysLeft(daysLeft)
  return daysLeft === 0 ? words.endsToday : words.ended(-daysLeft)
}

/** `1.5 Mt`, `8.5–10 Mt`. */
export function amountRange(count: { low: number; high: number }, pledge: PledgeView): string {
  if (count.low === count.high) return amountWords(count.low, pledge)
  return words.range(amountWords(count.low, pledge), amountWords(count.high, pledge))
}
