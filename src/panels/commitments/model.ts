import type { Commitment, CommitmentStatus, Confirmation, Quantity } from '../../api/commitments'
import { matchesIssues, matchesParties, matchesText } from '../../filters/matches'
import type { Filters } from '../../filters/parameters'
import { daysBetween, type IsoDate } from '../../lib/dates'
import { type Measure, measureFor } from '../../lib/units'
import type { Basis } from '../../lib/vocabulary'
import type { KnownDossier } from '../../record/dossier'
import { statusInForce, type Terms, termsInForce } from '../../record/pledge'
import { type BasisCounts, type Count, countsByBasis } from './counts'
import { type Pace, paceOf } from './pace'

/** One line of the ledger. */
export type LedgerRow = {
  id: string
  commitment: Commitment
  status: CommitmentStatus | undefined
  terms: Terms
  /** Calendar days from the as-of date to the deadline; absent when no end is stated. */
  daysLeft: number | undefined
  measure: Measure | undefined
  /** The counts that the bullet bar draws, one a basis. */
  latest: readonly Count[]
  /** The latest stance of each party other than the claimants. */
  stances: readonly Confirmation[]
  selected: boolean
}

/** The pledge whose chart is drawn. */
export type PledgeView = {
  commitment: Commitment
  terms: Terms
  quantity: Quantity
  measure: Measure
  /** All bases with counts known on the date. */
  bases: readonly BasisCounts[]
  /** Those drawn: the reader's choice, else all. */
  drawn: readonly BasisCounts[]
  /** The basis from which the pace is figured, and its latest count. */
  headline: { basis: Basis; count: Count } | undefined
  /** S in force: the window's own start, else the one from which the claimant counted. */
  start: { date: IsoDate; from: 'window' | 'count' } | undefined
  /** Pace by the low and the high end of the headline count; the same twice for a single value. */
  pace: { low: Pace; high: Pace }
}

export type CommitmentsView = {
  asOf: IsoDate
  rows: readonly LedgerRow[]
  /** The chosen row, and its pledge when it is one with an amount. */
  selected: LedgerRow | undefined
  pledge: PledgeView | undefined
  /** How many commitments are known on the date, before the filters. */
  all: number
}

type Choice = Pick<Filters, 'issue' | 'party' | 'q' | 'commitment' | 'basis' | 'unit'>

/** What the commitments panel shows, from facts already cut to the date. */
export function commitmentsView(known: KnownDossier, filters: Choice): CommitmentsView {
  const asOf = known.date
  const matching = known.commitments.filter(
    (c) =>
      matchesIssues(filters, c.issueIds) &&
      matchesParties(filters, [...c.promisorIds, ...(c.promiseeId ? [c.promiseeId] : [])]) &&
      matchesText(filters.q, [c.title, c.before, c.after]),
  )
  const rows = matching.map((commitment) => ledgerRow(commitment, known, filters)).sort(inLedgerOrder)
  const chosen = rows.find((row) => row.id === filters.commitment) ?? opening(rows)
  if (chosen) chosen.selected = true
  return {
    asOf,
    rows,
    selected: chosen,
    pledge: chosen && pledgeView(chosen, known, filters),
    all: known.commitments.length,
  }
}

function ledgerRow(commitment: Commitment, known: KnownDossier, filters: Choice): LedgerRow {
  const terms = termsInForce(commitment)
  const stances = new Map(commitment.confirmations.map((c) => [c.partyId, c]))
  return {
    id: commitment.id,
    commitment,
    status: statusInForce(commitment),
    terms,
    daysLeft: terms.end && daysBetween(known.date, terms.end.date),
    measure: terms.quantity && measureFor(terms.quantity.unit, commitment.commodity, filters.unit),
    latest: countsByBasis(known.observations, commitment.id).flatMap((b) => b.latest ?? []),
    stances: [...stances.values()],
    selected: false,
  }
}

/** Pledges with counts first, then those with an amount, then what is due next; what has ended or has no end is last. */
function inLedgerOrder(a: LedgerRow, b: LedgerRow): number {
  return rank(a) - rank(b) || (a.daysLeft ?? 0) - (b.daysLeft ?? 0)
}
const rank = (row: LedgerRow) =>
  row.terms.quantity && row.latest.length > 0
    ? 0
    : (row.terms.quantity ? 1 : 4) + (row.daysLeft === undefined ? 2 : row.daysLeft < 0 ? 1 : 0)

/** The row that opens first: the pledge with the most counts, else the first. */
function opening(rows: readonly LedgerRow[]): LedgerRow | undefined {
  const pledges = rows.filter((row) => row.terms.quantity)
  return pledges.toSorted((a, b) => b.latest.length - a.latest.length)[0] ?? rows[0]
}

function pledgeView(row: LedgerRow, known: KnownDossier, filters: Choice): PledgeView | undefined {
  const { commitment, terms, measure } = row
  if (!terms.quantity || !measure) return undefined
  const bases = countsByBasis(known.observations, commitment.id)
  const chosen = bases.filter((b) => filters.basis.includes(b.basis))
  const drawn = chosen.length > 0 ? chosen : bases
  const main = drawn.find((b) => b.latest !== undefined)
  const headline = main?.latest && { basis: main.basis, count: main.latest }
  const start = startOf(terms, headline?.count)
  const paceFrom = (counted: number | undefined) =>
    paceOf({
      pledged: terms.quantity?.value,
      counted,
      countedTo: headline?.count.end,
      start: start?.date,
      end: terms.end?.date,
      asOf: known.date,
    })
  return {
    commitment,
    terms,
    quantity: terms.quantity,
    measure,
    bases,
    drawn,
    headline,
    start,
    pace: { low: paceFrom(headline?.count.low), high: paceFrom(headline?.count.high) },
  }
}

function startOf(terms: Terms, count: Count | undefined): PledgeView['start'] {
  if (terms.start) return { date: terms.start.date, from: 'window' }
  return count?.start === undefined ? undefined : { date: count.start, from: 'count' }
}
