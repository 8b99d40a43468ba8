import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bottomLineTexts } from '../../src/app/bottomLineTexts'
import { type Filters, readAddress } from '../../src/filters/parameters'
import { daysBetween, formatDate } from '../../src/lib/dates'
import { formatQuantity, formatRatio, quantityParts, scaleFor } from '../../src/lib/numbers'
import { convert } from '../../src/lib/units'
import { commitmentsView } from '../../src/panels/commitments/model'
import { matrixView } from '../../src/panels/issue-matrix/model'
import { timelineView } from '../../src/panels/timeline/model'
import { asKnownOn } from '../../src/record/asKnownOn'
import type { Dossier, KnownDossier } from '../../src/record/dossier'
import { knowledgeDates } from '../../src/record/knowledge'
import { itemsOf } from '../mocks/facts'

const dossier: Dossier = itemsOf
const days = knowledgeDates(dossier).map((d) => d.date)
const numbersIn = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? []

const someDay = fc.constantFrom(...days)
const someFilters = fc
  .record({
    issue: fc.subarray(
      itemsOf.issues.map((i) => i.id),
      { maxLength: 2 },
    ),
    party: fc.subarray(
      itemsOf.parties.map((p) => p.id),
      { maxLength: 2 },
    ),
    commitment: fc.option(fc.constantFrom(...itemsOf.commitments.map((c) => c.id)), { nil: null }),
    basis: fc.subarray([...new Set(itemsOf.observations.map((o) => o.basis))], { maxLength: 2 }),
    unit: fc.constantFrom('t' as const, 'bu' as const),
  })
  .map((some): Filters => ({ ...readAddress(''), ...some }))

/** The numbers of the ledger's rows, of the counts drawn and of the pace strip's own figures. */
function commitmentNumbers(known: KnownDossier, filters: Filters): Set<string> {
  const { rows, pledge } = commitmentsView(known, filters)
  const texts = rows.flatMap((row) => [row.commitment.title, daysWords(row.terms.end?.date, known.date)])
  texts.push(...rows.map((row) => row.commitment.promisorIds.join(' ')))
  if (pledge) {
    const measured = convert(pledge.quantity.value, pledge.measure)
    const scale = scaleFor(measured, pledge.measure)
    const { unitLabel } = pledge.quantity
    texts.push(formatQuantity(measured, pledge.measure, { digits: 3, ...(unitLabel === undefined ? {} : { unitLabel }) }))
    const drawn = pledge.drawn.map((b) => b.basis)
    for (const count of known.observations.filter((o) => drawn.includes(o.basis) && o.commitmentId === pledge.commitment.id)) {
      for (const value of [count.value, count.low, count.high]) {
        if (value === undefined) continue
        texts.push(quantityParts(convert(value, pledge.measure), pledge.measure, { scale, digits: 3 }).number)
      }
    }
    texts.push(formatDate(pledge.terms.end?.date ?? known.date), daysWords(pledge.terms.end?.date, known.date))
    if (pledge.pace.low.ratio.kind === 'value') texts.push(formatRatio(pledge.pace.low.ratio.value))
  }
  return new Set(texts.flatMap(numbersIn))
}

const daysWords = (end: string | undefined, asOf: string) =>
  end === undefined ? '' : `${Math.abs(daysBetween(asOf, end)).toLocaleString('en-GB')}`

/** The numbers that can be counted in the matrix's rows: at most as many as there are issues considered. */
function matrixNumbers(known: KnownDossier, filters: Filters): Set<string> {
  const view = matrixView(known, filters)
  const stated = view.columns.map(
    (partyId) =>
      view.rows.filter((row) => row.cells.some((c) => c.partyId === partyId && c.kind === 'level' && c.prominence >= 2)).length,
  )
  const gaps = view.rows.filter((row) => {
    const levels = row.cells.flatMap((c) => (c.kind === 'level' && view.pair?.includes(c.partyId) ? [c.prominence] : []))
    return levels.length === 2 && Math.min(...levels) === 0 && Math.max(...levels) >= 2
  }).length
  const apart = view.gaps.filter((gap) => !gap.sameEvent).length
  return new Set([...stated, gaps, apart, view.rows.length, view.considered].map(String))
}

function timelineNumbers(known: KnownDossier, filters: Filters): Set<string> {
  const { events } = timelineView(known, filters)
  const dates = events.flatMap((e) => (e.date === undefined ? [] : [e.date]))
  const sameDay = dates.map((date) => dates.filter((d) => d === date).length - 1)
  const ahead = dates.filter((date) => date.length === 10).map((date) => daysWords(date, known.date))
  return new Set(
    [...events.map((e) => e.title), ...dates.map((d) => formatDate(d)), ...sameDay.map(String), ...ahead].flatMap(numbersIn),
  )
}

describe('every number in a finding', () => {
  it('stands in the rows drawn, or counts them: any filters, any day of knowledge', () => {
    fc.assert(
      fc.property(someDay, someFilters, (day, filters) => {
        const known = asKnownOn(dossier, day)
        const texts = bottomLineTexts(known, filters)
        const own = new Set(numbersIn(formatDate(day)))
        const strange = (text: string, there: Set<string>) => numbersIn(text).filter((n) => !there.has(n) && !own.has(n))
        expect(strange(texts.commitments, commitmentNumbers(known, filters)), texts.commitments).toEqual([])
        expect(strange(texts.matrix, matrixNumbers(known, filters)), texts.matrix).toEqual([])
        expect(strange(texts.timeline, timelineNumbers(known, filters)), texts.timeline).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('reads the same when the page has been rewound and brought forward again', () => {
    const filters = readAddress('')
    const read = (day: string) => bottomLineTexts(asKnownOn(dossier, day), filters)
    const forward = days.map(read)
    expect(days.toReversed().map(read).toReversed()).toEqual(forward)
  })
})
