import { strings } from '../language'

/** Words that stand in several places with one meaning; they come with the first reading, so they are few. */
export const sharedWords = strings('shared', {
  close: 'Close',
  copyCitation: 'Copy citation',
  sources: 'Sources',
  knownSince: 'Known since',
  knownSinceDay: (day: string) => `Known since ${day}`,
  confidence: 'Confidence',
  note: 'Note',
  any: 'any',
  retry: 'Retry',
  notLoaded: 'not loaded',
  unknown: (id: string) => `unknown: ${id}`,
})
