import { strings } from '../language'
import type { Act, Alignment, Basis, Confidence, ObsStatus, Stance, Status } from '../vocabulary'
import type { Term } from './firstTerms'

// The words of the vocabularies, but for those that only cards say (`cardTerms.ts`). What the first reading draws imports those of `firstTerms.ts` from there, not from here.

export * from './firstTerms'

export const BASIS_TERMS: Record<Basis, Term> = strings('terms.basis', {
  'official-statement': {
    label: 'Official statement',
    definition: 'A total that a government official states. Not checked by us.',
  },
  'trade-estimate': {
    label: 'Trade estimate',
    definition: 'What traders or market reporters say has been bought; often a range.',
  },
  'flash-sales': {
    label: 'USDA flash sales',
    definition:
      'Single sales of 100,000 tonnes or more that US exporters must report within a day; smaller ones are not in it.',
  },
  'export-sales': {
    label: 'USDA export sales',
    definition: 'Orders on the books and shipped since the marketing year began on 1 September, from the weekly USDA report.',
  },
  inspections: { label: 'USDA inspections', definition: 'Grain inspected for loading at US ports, by week.' },
  shipments: { label: 'USDA shipments', definition: 'What has left the United States since the marketing year began.' },
  'customs-arrivals': { label: 'Customs arrivals', definition: "What the buyer's customs record as imported, by month." },
})

export const STATUS_TERMS: Record<Status, Term> = strings('terms.status', {
  open: { label: 'Open', definition: 'Nothing has been decided or agreed.' },
  'in-talks': { label: 'In talks', definition: 'The sides say that they are negotiating it.' },
  'claimed-by-one-side': { label: 'Claimed by one side', definition: 'One side states it; the other has not confirmed it.' },
  agreed: { label: 'Agreed', definition: 'Both sides state it, or one has put it into a legal act; it does not apply yet.' },
  'in-force': { label: 'In force', definition: 'It applies now.' },
  'partly-carried-out': {
    label: 'Partly carried out',
    definition: 'Some of what was stated has been done, by the count named.',
  },
  'carried-out': { label: 'Carried out', definition: 'What was stated has been done, by the count named.' },
  lapsed: { label: 'Lapsed', definition: 'Its time ran out.' },
  reversed: { label: 'Reversed', definition: 'It was taken back.' },
  disputed: { label: 'Disputed', definition: 'The sides contradict each other about it.' },
  'not-applicable': { label: 'Does not apply', definition: 'The matter no longer arises.' },
})

export const ALIGNMENT_TERMS: Record<Alignment, Term> = strings('terms.alignment', {
  same: { label: 'Same', definition: 'Both records say the same thing.' },
  compatible: { label: 'Compatible', definition: 'The aims can stand together; terms or numbers differ.' },
  opposed: { label: 'Opposed', definition: 'The records contradict each other.' },
  'one-sided': { label: 'One side only', definition: 'Only one of the two records speaks of it.' },
  'no-record': { label: 'No record', definition: 'Neither record speaks of it.' },
})

/** The two blanks that are not a level: we hold nothing, or the question does not arise. */
export const BLANK_TERMS: Record<'no-account' | 'does-not-apply', Term> = strings('terms.blank', {
  'no-account': {
    label: 'No account held',
    definition: 'We hold no statement by this party. This is not the same as silence.',
  },
  'does-not-apply': { label: 'Does not apply', definition: 'The question does not arise here.' },
})

export const STANCE_TERMS: Record<Stance, Term> = strings('terms.stance', {
  confirmed: { label: 'confirms it', definition: 'The party has confirmed the pledge as stated.' },
  partly: { label: 'confirms it in part', definition: 'The party has confirmed some of it, or through another.' },
  silent: {
    label: 'has confirmed no figure',
    definition: 'The party has spoken on the subject without confirming the pledge.',
  },
  denied: { label: 'denies it', definition: 'The party denies the pledge.' },
})

export const ACT_LABELS: Record<Act, string> = strings('terms.act', {
  ordered: 'orders placed',
  shipped: 'shipped',
  arrived: 'arrived',
  unspecified: 'the act that counts is not said',
})

export const CONFIDENCE_LABELS: Record<Confidence, string> = strings('terms.confidence', {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
})

export const OBS_STATUS_LABELS: Record<ObsStatus, string> = strings('terms.obsStatus', {
  normal: 'as reported',
  provisional: 'provisional',
  estimated: 'estimated',
  revised: 'revised',
  withdrawn: 'withdrawn',
})
