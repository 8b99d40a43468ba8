import { strings } from '../language'
import type { Basis, EventKind, EventStatus, Prominence, Resource, Stage } from '../vocabulary'

// Of the data's vocabularies what the first reading says; the others stand in `terms.ts`.

/** A word of a scale with the definition that the page prints for it. */
export type Term = { label: string; definition: string }

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

export const PROMINENCE_TERMS: Record<Prominence, Term> = strings('terms.prominence', {
  0: { label: 'Not mentioned', definition: 'We hold a text and it is not there, or the speaker declined to say.' },
  1: { label: 'Named', definition: 'By name only.' },
  2: { label: 'Stated', definition: 'A position, a commitment, a number or an act.' },
  3: {
    label: 'Leading',
    definition:
      'Stated, and the party calls it the main subject, or it takes over half the issue-specific words of a complete text of at least 200 words.',
  },
})

export const EVENT_KIND_LABELS: Record<EventKind, string> = strings('terms.eventKind', {
  call: 'Call',
  summit: 'Summit',
  talks: 'Talks',
  visit: 'Visit',
  statement: 'Statement',
  agreement: 'Agreement',
  'tariff-action': 'Tariff action',
  'export-control': 'Export control',
  sanction: 'Sanction',
  'arms-sale': 'Arms sale',
  military: 'Military',
  purchase: 'Purchase',
  'court-ruling': 'Court ruling',
  legislation: 'Legislation',
  election: 'Election',
  deadline: 'Deadline',
  'planned-event': 'Planned event',
  report: 'Report',
  other: 'Other',
})

export const EVENT_STATUS_TERMS: Record<EventStatus, Term> = strings('terms.eventStatus', {
  occurred: { label: 'Occurred', definition: 'It has happened.' },
  planned: { label: 'Planned', definition: 'It is announced or due.' },
  moved: { label: 'Moved', definition: 'Its date was changed.' },
  cancelled: { label: 'Cancelled', definition: 'It was called off.' },
  unconfirmed: { label: 'Unconfirmed', definition: 'Its day passed, or it was reported, without confirmation.' },
})

export const STAGE_LABELS: Record<Stage, string> = strings('terms.stage', {
  ordered: 'ordered',
  shipped: 'shipped',
  arrived: 'arrived',
})

export const RESOURCE_LABELS: Record<Resource, string> = strings('terms.resource', {
  meta: 'About the data',
  issues: 'Issues',
  parties: 'Parties',
  sources: 'Sources',
  commitments: 'Commitments',
  observations: 'Counts',
  baselines: 'Earlier years',
  claims: 'Claims',
  positions: 'Positions',
  assessments: 'Assessments',
  accounts: 'Accounts',
  events: 'Events',
  disputes: 'Disputes',
  questions: 'Questions',
})
