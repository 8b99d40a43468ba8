import { strings } from '../language'
import { listWords, plural } from '../phrases'

/** The issue matrix and the readouts, but for their cards. */
export const matrixWords = strings('matrix', {
  view: 'View',
  views: { positions: 'Positions', readouts: 'Readouts' },
  onlyDiffer: 'Only differences',
  fewer: 'Fewer issues',
  more: (issues: number) => plural(issues, 'more issue'),
  alike: 'On the issues shown no two accounts held differ.',
  noIssues: 'No list of issues was given, so there is nothing to compare.',
  nothing: 'The issues, parties or words chosen leave nothing to show.',
  showAll: 'Show all issues',
  sortBy: 'Sort by',
  orders: { order: 'order of issues', difference: 'largest difference', status: 'status' },
  byProminence: (party: string) => `prominence: ${party}`,
  marks: 'How to read the marks',
  grid: "Prominence of each issue in each party's accounts",
  inWords: (day: string) => `The issue matrix in words, as known on ${day}`,
  onlyParty: 'Show only what this party says',
  meaning: 'What the words mean',
  /** Before the pair of parties, which stands in an element of its own. */
  alignment: 'Alignment',
  notAssessed: 'not assessed',
  /** Spoken after what a cell says now. */
  changed: (day: string, before: string) => `, changed on ${day}, before: ${before.toLowerCase()}`,
  /** Spoken before the words of a cell; between them stands the event. */
  about: { lead: 'about ', rest: ': ' },
  since: (day: string) => `known since ${day}`,
  previous: 'Previous issue',
  next: 'Next issue',
  place: (at: number, of: number) => `Issue ${at} of ${of}`,
  noneHeld: (parties: number) => `No account held for any of ${plural(parties, 'party', 'parties')}`,
  /** How far the accounts of one issue differ: `4 accounts, which differ: 1 leading, 1 stated and 2 not mentioned`. */
  differ: (levels: { label: string; count: number }[], held: number, parties: number) => {
    const blank = parties - held
    const verdict = held === 1 ? ':' : levels.length === 1 ? ', all alike:' : ', which differ:'
    const words = listWords(levels.map((level) => `${level.count} ${level.label.toLowerCase()}`))
    const rest = blank === 0 ? '' : `; no account held for ${blank} of ${parties}`
    return `${plural(held, 'account')}${verdict} ${words}${rest}`
  },
  elsewhere: 'A cell about another event names its day',
  /** Before an event, which stands in an element of its own. */
  accountsOf: 'Accounts of',
  moreSources: (count: string) => `${count} more`,
  readoutSource: (day: string) => `Each account’s title opens its sources and its caveat · As known on ${day}`,
})
