import { strings } from '../language'

/** What many parts say alike. It comes with the first reading, so only what is said in three places stands here. */
export const sharedWords = strings('shared', {
  close: 'Close',
  retry: 'Retry',
  retryOf: (what: string) => `Retry ${what}`,
  export: 'Export',
  copyCitation: 'Copy citation',
  sources: 'Sources',
  knownSince: 'Known since',
  knownSinceDay: (day: string) => `Known since ${day}`,
  any: 'any',
  confidence: 'Confidence',
  note: 'Note',
  issue: 'Issue',
  status: 'Status',
  undated: 'undated',
  notLoaded: 'not loaded',
  clearFilters: 'Clear the filters',
  /** On a card of what is not known on the date. */
  toLatest: 'Look on the latest day',
  /** Before a date that stands in an element of its own. */
  asKnown: 'As known on',
  asKnownOn: (day: string) => `As known on ${day}`,
  key: (key: string) => `key ${key}`,
  unknown: (id: string) => `unknown: ${id}`,
})
