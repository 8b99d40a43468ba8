import { daysBetween, formatDate } from '../../lib/dates'
import { formatQuantity, formatRatio, quantityParts, scaleFor } from '../../lib/numbers'
import { plural } from '../../lib/phrases'
import { BASIS_TERMS, STAGE_LABELS } from '../../lib/strings/terms'
import { convert, type Measure } from '../../lib/units'
import type { KnownDossier } from '../../record/dossier'
import { nameOf } from '../lookUp'
import type { Count } from './counts'
import type { CommitmentsView, LedgerRow, PledgeView } from './model'
import type { Gap } from './pace'

/** Why a figure has no value, in words. */
export const GAP_WORDS: Record<Gap, string> = {
  'no-amount': 'no amount is stated',
  'no-count': 'no running total is held',
  'no-end': 'no end is stated',
  'no-start': 'no start is stated',
  'deadline-passed': 'the deadline has passed',
  'last-day': 'today is the last day',
  'nothing-counted': 'nothing counted so far',
  'count-too-early': 'the count ends before the window begins',
  'count-after-deadline': 'the count runs past the deadline',
  'already-met': 'at or above the pledge',
  'too-far': 'more than a hundred years away',
  'beyond-numbers': 'beyond what can be stated',
}

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
  if (!view.selected) {
    return view.all === 0 ? `No commitment was known on ${day}` : `No commitment known on ${day} matches the filters`
  }
  return view.pledge ? pledgeFinding(view.pledge) : undertakingFinding(view.selected, known)
}

function pledgeFinding(pledge: PledgeView): string {
  const { headline } = pledge
  const pledged = amountWords(pledge.quantity.value, pledge)
  if (!headline) {
    const held = pledge.drawn.length > 0 ? 'No running total' : 'No count'
    return `${held} towards the ${pledged} pledge is held${deadlineTail(pledge)}`
  }
  const others = comparable(pledge).filter((c) => c.id !== headline.count.id && differs(c, headline.count))
  const other = others.map((c) => `${countNumber(c, pledge)} by ${basisWords(c)}`).join(', ')
  const stage = STAGE_LABELS[headline.count.observation.stage]
  const start = `${countNumber(headline.count, pledge)} of ${pledged} ${stage} by ${basisWords(headline.count)}${other && ` (${other})`}`
  return `${start}${paceTail(pledge)}`
}

const differs = (a: Count, b: Count) => a.low !== b.low || a.high !== b.high
const basisWords = (count: Count) => {
  const { label } = BASIS_TERMS[count.basis]
  return label.startsWith('USDA') ? label : label.toLowerCase()
}

function paceTail(pledge: PledgeView): string {
  const { low } = pledge.pace
  if (low.state === 'met')
    return comparable(pledge).every((c) => c.low >= pledge.quantity.value)
      ? ', at or above the pledge'
      : '; not every count reaches the pledge'
  if (low.state === 'overdue') return deadlineTail(pledge)
  const { ratio } = low
  return `${deadlineTail(pledge)}${ratio.kind === 'value' ? `: ${formatRatio(ratio.value)} times the pace so far is needed` : ''}`
}

function deadlineTail(pledge: PledgeView): string {
  const { end } = pledge.terms
  const { daysLeft } = pledge.pace.low
  if (!end || daysLeft.kind === 'gap') return ', no end date stated'
  return daysLeft.value >= 0
    ? `, ${plural(daysLeft.value, 'day')} left`
    : `; the deadline of ${formatDate(end.date)} passed ${plural(-daysLeft.value, 'day')} before`
}

function undertakingFinding(row: LedgerRow, known: Pick<KnownDossier, 'parties'>): string {
  const who = row.commitment.promisorIds.map((id) => nameOf(known.parties, id)).join(' and ')
  return `${row.commitment.title}: bound is ${who}${row.daysLeft === undefined ? '' : `, ${daysWords(row.daysLeft)}`}`
}

/** `36 days left`, `ends today`, `ended 12 days ago`: seen from the as-of date. */
export function daysWords(daysLeft: number): string {
  if (daysLeft > 0) return `${plural(daysLeft, 'day')} left`
  return daysLeft === 0 ? 'ends today' : `ended ${plural(-daysLeft, 'day')} ago`
}

/** Two sentences for a reader who cannot see the chart. */
export function pledgeSummary(pledge: PledgeView, known: Pick<KnownDossier, 'parties'>): string {
  const claimant = pledge.commitment.versions[0]?.statedBy.partyId
  const by = claimant === undefined ? '' : `, as stated by ${nameOf(known.parties, claimant)}`
  const counts = pledge.drawn.flatMap((b) =>
    b.latest ? `${BASIS_TERMS[b.basis].label}: ${amountRange(b.latest, pledge)} to ${formatDate(b.latest.end)}` : [],
  )
  return `Cumulative counts towards a pledge of ${amountWords(pledge.quantity.value, pledge)}${by}. ${counts.join('; ')}.`
}

/** `1.5 Mt`, `8.5–10 Mt`. */
export function amountRange(count: { low: number; high: number }, pledge: PledgeView): string {
  if (count.low === count.high) return amountWords(count.low, pledge)
  return `${amountWords(count.low, pledge)} to ${amountWords(count.high, pledge)}`
}
