import { strings } from '../language'
import { listWords, plural } from '../phrases'

/** What can be exported by itself and is no panel. */
export const subjectWords = strings('export.subject', { ledger: 'Ledger of commitments', sources: 'Sources' })

/** The headings of the columns of every view. */
export const headWords = strings('export.head', {
  panel: 'Panel',
  finding: 'Finding',
  commitment: 'Commitment',
  pledged: 'Pledged',
  basis: 'Counting basis',
  from: 'From',
  to: 'To',
  low: 'Low',
  high: 'High',
  kind: 'Kind',
  stage: 'Stage',
  claimedBy: 'Claimed by',
  knownSince: 'Known since',
  bound: 'Bound',
  amount: 'Amount',
  unit: 'Unit',
  status: 'Status',
  windowFrom: 'Window from',
  deadline: 'Deadline',
  daysLeft: 'Days left',
  issue: 'Issue',
  partyOrPair: 'Party or pair',
  level: 'Level',
  inWords: 'In words',
  said: 'What is said',
  about: 'About',
  date: 'Date',
  event: 'Event',
  happened: 'What happened',
  issues: 'Issues',
  parties: 'Parties',
  confidence: 'Confidence',
  what: 'What',
  fact: 'Fact',
  before: 'Before',
  after: 'After',
  question: 'Question',
  answer: 'Answer',
  disputed: 'Disputed',
  earlier: 'Earlier answers',
  source: 'Source',
  publisher: 'Publisher',
  published: 'Published',
  language: 'Language',
  address: 'Address',
  facts: 'Facts that rest on it',
  sources: 'Sources',
  addresses: 'Source addresses',
  asOf: 'As known on',
  data: 'Data',
  link: 'Link',
})

/** A heading with its unit, and the units as headings name them. */
export const headUnitWords = strings('export.unit', {
  head: (heading: string, unit: string) => `${heading} (${unit})`,
  of: { t: 'tonnes', bu: 'bushels', USD: 'US dollars', CNY: 'yuan', count: 'number' },
  level: '0 to 3, ordinal',
})

/** What stands in cells besides the facts themselves. */
export const cellWords = strings('export.cell', {
  total: 'running total',
  single: 'single',
  count: (kind: string, status: string) => `${kind}, ${status}`,
  kinds: { position: 'position', alignment: 'alignment', status: 'status' },
  disputed: 'disputed',
  notTold: 'not told by the server',
  sourcesTitle: (count: number, date: string) => `${plural(count, 'source')} of what was known on ${date}`,
})

/** How the figures of a view are made, a sentence each. */
export const methodWords = strings('export.method', {
  counts:
    'Each row is one count by one basis; counts of different bases are never added or averaged. Low and high are the same for a single value.',
  replaced: 'Counts that a later-known one replaced, and withdrawn ones, are left out.',
  ledger: 'Amount, window and deadline are those of the latest statement known on the date that gives them.',
  level: (level: number, label: string, definition: string) => `Level ${level}, ${label.toLowerCase()}: ${definition}`,
  order: 'Levels are an order, not a measure: they may not be added or averaged.',
  events: (from: string, to: string) =>
    `Events from ${from} to ${to}. A date of a month or a year alone is as exact as it is known.`,
  changes: 'Each row is one dated statement; what stood before is the statement of the same fact before it.',
  later: (date: string) => `What is listed became known after ${date}, the date of the page.`,
  answers: 'Answers in our words, from claims with their sources.',
  sources: 'Sources that only facts known later rest on are left out.',
  basis: (label: string, definition: string) => `${label}: ${definition}`,
})

/** The filters in words, a phrase each. */
export const filterPhrases = strings('export.filter', {
  issues: (names: readonly string[]) => `Issues: ${listWords(names)}`,
  parties: (names: readonly string[]) => `Parties: ${listWords(names)}`,
  words: (words: string) => `Words: ${words}`,
  bases: (names: readonly string[]) => `Counting bases: ${listWords(names)}`,
  dates: (range: string) => `Dates: ${range}`,
  from: (date: string) => `Dates: from ${date}`,
  to: (date: string) => `Dates: to ${date}`,
  events: (kind: string) => `Events: ${kind}`,
  confidence: (level: string) => `Confidence: ${level}`,
  differing: 'Only issues on which accounts differ',
})
