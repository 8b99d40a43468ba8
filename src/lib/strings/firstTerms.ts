import { strings } from '../language'
import type { EventKind, EventStatus, Prominence, Resource, Stage } from '../vocabulary'

// Of the data's vocabularies what the first reading says; the others stand in `terms.ts`.

/** A word of a scale with the definition that the page prints for it. */
export type Term = { label: string; definition: string }

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
