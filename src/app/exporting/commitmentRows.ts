import type { Filters } from '../../filters/parameters'
import { BASIS_TERMS, OBS_STATUS_LABELS, STAGE_LABELS, STATUS_TERMS } from '../../lib/strings/terms'
import { convert, type Measure } from '../../lib/units'
import { commitmentsView } from '../../panels/commitments/model'
import { commitmentsFinding } from '../../panels/commitments/wording'
import { nameOf } from '../../panels/lookUp'
import type { KnownDossier } from '../../record/dossier'
import { day, number, text, type ViewRows } from './viewRows'

const UNIT_WORDS: Record<Measure, string> = { t: 'tonnes', bu: 'bushels', USD: 'US dollars', CNY: 'yuan', count: 'number' }

/** The counts of the chosen pledge, one a row; of a commitment without an amount, the ledger. */
export function commitmentRows(known: KnownDossier, filters: Filters): ViewRows {
  const view = commitmentsView(known, filters)
  const { pledge } = view
  if (!pledge) return ledgerRows(known, filters)
  const { measure, quantity } = pledge
  const unit = quantity.unitLabel ?? UNIT_WORDS[measure]
  const counts = pledge.drawn.flatMap((b) => [...b.series.flatMap((s) => s.counts), ...b.singles])
  return {
    title: commitmentsFinding(view, known),
    columns: [
      ...[text('Commitment'), number('Pledged', unit), text('Counting basis'), day('From'), day('To')],
      ...[number('Low', unit), number('High', unit), text('Kind'), text('Stage'), text('Claimed by'), day('Known since')],
    ],
    rows: counts.map((c) => ({
      values: [
        ...[pledge.commitment.title, convert(quantity.value, measure), BASIS_TERMS[c.basis].label, c.start, c.end],
        ...[convert(c.low, measure), convert(c.high, measure)],
        `${c.cumulative ? 'running total' : 'single'}${c.observation.obsStatus === 'normal' ? '' : `, ${OBS_STATUS_LABELS[c.observation.obsStatus]}`}`,
        ...[STAGE_LABELS[c.observation.stage], c.issuer, c.observation.knownOn],
      ],
      sourceIds: c.observation.sourceIds,
    })),
    bases: [...new Set(counts.map((c) => c.basis))],
    method: [
      'Each row is one count by one basis; counts of different bases are never added or averaged. Low and high are the same for a single value.',
      'Counts that a later-known one replaced, and withdrawn ones, are left out.',
    ],
  }
}

/** All commitments that pass the filters. */
export function ledgerRows(known: KnownDossier, filters: Filters): ViewRows {
  const view = commitmentsView(known, filters)
  return {
    title: commitmentsFinding(view, known),
    columns: [
      ...[text('Commitment'), text('Bound'), number('Amount'), text('Unit'), text('Status')],
      ...[day('Window from'), day('Deadline'), number('Days left'), day('Known since')],
    ],
    rows: view.rows.map(({ commitment, terms, measure, status, daysLeft }) => ({
      values: [
        ...[commitment.title, commitment.promisorIds.map((id) => nameOf(known.parties, id)).join('; ')],
        terms.quantity && measure && convert(terms.quantity.value, measure),
        terms.quantity && measure && (terms.quantity.unitLabel ?? UNIT_WORDS[measure]),
        ...[status && STATUS_TERMS[status.status].label, terms.start?.date, terms.end?.date, daysLeft, commitment.knownOn],
      ],
      sourceIds: commitment.sourceIds,
    })),
    bases: [],
    method: ['Amount, window and deadline are those of the latest statement known on the date that gives them.'],
  }
}
