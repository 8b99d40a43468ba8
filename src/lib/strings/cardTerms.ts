import { strings } from '../language'
import type { ClaimKind, Completeness, SourceKind } from '../vocabulary'

// What only cards, lists and files say of the vocabularies: fetched with the first of them.

export const CLAIM_KIND_LABELS: Record<ClaimKind, string> = strings('terms.claimKind', {
  position: 'Position',
  emphasis: 'Emphasis',
  silence: 'Silence',
  action: 'Act',
  number: 'Number',
  forecast: 'Forecast',
  background: 'Background',
})

export const COMPLETENESS_LABELS: Record<Completeness, string> = strings('terms.completeness', {
  full: 'complete text',
  composite: 'put together from several copies',
  extract: 'extract',
})

export const SOURCE_KIND_LABELS: Record<SourceKind, string> = strings('terms.sourceKind', {
  official: 'Official',
  wire: 'News agency',
  news: 'News',
  'trade-press': 'Trade press',
  data: 'Data',
  analysis: 'Analysis',
  'law-firm': 'Law firm',
  article: 'Article',
})
