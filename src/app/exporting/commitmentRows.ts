import { countKind } from '../../export/countKind'
import type { Filters } from '../../filters/parameters'
import { headUnitWords, methodWords } from '../../lib/strings/exportRows'
import { BASIS_TERMS, STAGE_LABELS, STATUS_TERMS } from '../../lib/strings/terms'
import { convert } from '../../lib/units'
import { commitmentsView } from '../../panels/commitments/model'
import { commitmentsFinding } from '../../panels/commitments/wording'
import { nameOf } from '../../panels/lookUp'
import type { KnownDossier } from '../../record/dossier'
import { day, number, text, type ViewRows } from './viewRows'

/** The counts of the chosen pledge, one a row; of a commitment without an amount, the ledger. */
export function commitmentRows(known: KnownDossier, filters: Filters): ViewRows {
  const view = commitmentsView(known, filters)
  const { pledge } = view
  if (!pledge) return ledgerRows(known, filters)
  const { measure, quantity } = pledge
  const unit = quantity.unitLabel ?? headUnitWords.of[measure]
  const counts = pledge.drawn.flatMap((b) => [...b.series.flatMap((s) => s.counts), ...b.singles])
  return {
    title: commitmentsFinding(view, known),
    columns: [
      ...[text('commitment'), number('pledged', unit), text('basis'), day('from'), day('to')],
      ...[number('low', unit), number('high', unit), text('kind'), text('stage'), text('claimedBy'), day('knownSince')],
    ],
    rows: counts.map((c) => ({
      values: [
        ...[pledge.commitment.title, convert(quantity.value, measure), BASIS_TERMS[c.basis].label, c.start, c.end],
        ...[convert(c.low, measure), convert(c.high, measure)],
        countKind(c.cumulative, c.observation.obsStatus),
        ...[STAGE_LABELS[c.observation.stage], c.issuer, c.observation.knownOn],
      ],
      sourceIds: c.observation.sourceIds,
    })),
    bases: [...new Set(counts.map((c) => c.basis))],
    method: [methodWords.counts, methodWords.replaced],
  }
}

/** All commitments that pass the filters. */
export function ledgerRows(known: KnownDossier, filters: Filters): ViewRows {
  const view = commitmentsView(known, filters)
  return {
    title: commitmentsFinding(view, known),
    columns: [
      ...[text('commitment'), text('bound'), number('amount'), text('unit'), text('status')],
      ...[day('windowFrom'), day('deadline'), number('daysLeft'), day('knownSince')],
    ],
    rows: view.rows.map(({ commitment, terms, measure, status, daysLeft }) => ({
      values: [
        ...[commitment.title, commitment.promisorIds.map((id) => nameOf(known.parties, id)).join('; ')],
        terms.quantity && measure && convert(terms.quantity.value, measure),
        terms.quantity && measure && (terms.quantity.unitLabel ?? headUnitWords.of[measure]),
        ...[status && STATUS_TERMS[status.status].label, terms.start?.date, terms.end?.date, daysLeft, commitment.knownOn],
      ],
      sourceIds: commitment.sourceIds,
    })),
    bases: [],
    method: [methodWords.ledger],
  }
}
