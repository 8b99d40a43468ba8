import { strings } from '../language'

/** Words that several areas say in the same meaning. */
export const sharedWords = strings('shared', {
  close: 'Close',
  retry: 'Retry',
  retryOf: (what: string) => `Retry ${what}`,
  export: 'Export',
  sources: 'Sources',
  knownSince: 'Known since',
  any: 'any',
  copyCitation: 'Copy citation',
  /** Before a date that stands in an element of its own. */
  asKnown: 'As known on',
  asKnownOn: (day: string) => `As known on ${day}`,
})
