/** The closed vocabularies of contract version 1. A word outside them refuses its item. */
export const COMMITMENT_KINDS = ['purchase', 'undertaking'] as const

export const COMMODITIES = ['soybeans'] as const
export type Commodity = (typeof COMMODITIES)[number]

export const UNITS = ['t', 'USD', 'CNY', 'count'] as const
export type Unit = (typeof UNITS)[number]

/** `about` and `at-least` come from the claimant and travel with the number. */
export const QUALIFIERS = ['at-least', 'about', 'exactly'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

/** Which act counts towards a pledge. */
export const ACTS = ['ordered', 'shipped', 'arrived', 'unspecified'] as const
export type Act = (typeof ACTS)[number]

export const STAGES = ['ordered', 'shipped', 'arrived'] as const
export type Stage = (typeof STAGES)[number]

export const STANCES = ['confirmed', 'partly', 'silent', 'denied'] as const
export type Stance = (typeof STANCES)[number]

export const STATUSES = [
  'open',
  'in-talks',
  'claimed-by-one-side',
  'agreed',
  'in-force',
  'partly-carried-out',
  'carried-out',
  'lapsed',
  'reversed',
  'disputed',
  'not-applicable',
] as const
export type Status = (typeof STATUSES)[number]

/** Counting bases, in the order in which the page lists and colours them. */
export const BASES = [
  'official-statement',
  'trade-estimate',
  'flash-sales',
  'export-sales',
  'inspections',
  'shipments',
  'customs-arrivals',
] as const
export type Basis = (typeof BASES)[number]

export const OBS_STATUSES = ['normal', 'provisional', 'estimated', 'revised', 'withdrawn'] as const
export type ObsStatus = (typeof OBS_STATUSES)[number]

export const CONFIDENCES = ['high', 'medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]

export const SOURCE_KINDS = ['official', 'wire', 'news', 'trade-press', 'data', 'analysis', 'law-firm', 'article'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

export const CLAIM_KINDS = ['position', 'emphasis', 'silence', 'action', 'number', 'forecast', 'background'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

export const ALIGNMENTS = ['same', 'compatible', 'opposed', 'one-sided', 'no-record'] as const
export type Alignment = (typeof ALIGNMENTS)[number]

export const COMPLETENESS = ['full', 'composite', 'extract'] as const
export type Completeness = (typeof COMPLETENESS)[number]

export const EVENT_KINDS = [
  'call',
  'summit',
  'talks',
  'visit',
  'statement',
  'agreement',
  'tariff-action',
  'export-control',
  'sanction',
  'arms-sale',
  'military',
  'purchase',
  'court-ruling',
  'legislation',
  'election',
  'deadline',
  'planned-event',
  'report',
  'other',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export const EVENT_STATUSES = ['occurred', 'planned', 'moved', 'cancelled', 'unconfirmed'] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]

/** How much a party's accounts make of an issue. An ordinal scale: never summed, never averaged. */
export const PROMINENCES = [0, 1, 2, 3] as const
export type Prominence = (typeof PROMINENCES)[number]

/** Names of the contract's resources, each `GET {baseUrl}/{name}.json`. */
export const LIST_RESOURCES = [
  'issues',
  'parties',
  'sources',
  'commitments',
  'observations',
  'baselines',
  'claims',
  'positions',
  'assessments',
  'accounts',
  'events',
  'disputes',
  'questions',
] as const
export type ListResource = (typeof LIST_RESOURCES)[number]
export type Resource = 'meta' | ListResource
