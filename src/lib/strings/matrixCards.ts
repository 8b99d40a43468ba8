import { strings } from '../language'
import { plural } from '../phrases'

/** The cards of the matrix and the card of a claim. */
export const matrixCardWords = strings('matrix.cards', {
  level: 'Level',
  rule: 'Rule applied',
  accountsOf: 'Accounts of',
  disputed: 'Disputed on this issue',
  claims: (count: number) => (count === 1 ? 'The claim' : `The ${count} claims`),
  noClaim: 'No single claim is named; the rule rests on the sources below.',
  /** Before the id of a fact that is not there; `notHeld` comes after it. */
  unknown: 'unknown: ',
  notHeld: 'not held, or not known on this day',
  changed: 'How it changed',
  notAssessed: 'Not assessed',
  noAssessment: (day: string) => `No assessment is held by ${day}.`,
  means: 'What it means',
  because: 'Because',
  reading: 'How to read it',
  scales: {
    alignment: {
      name: 'Alignment',
      lead: 'How the two records relate, issue by issue. It compares what is on record, not what anyone intends; nothing is summed.',
    },
    status: {
      name: 'Status',
      lead: 'The state of the matter on this day, in one word. The card of each cell gives the reason and the sources.',
    },
  },
  alignmentOf: (pair: string) => `Alignment ${pair}`.trim(),
  openClaim: 'Open claim',
  stated: (day: string) => `stated ${day}`,
  since: (day: string) => `known since ${day}`,
})

/** The card of one claim. */
export const claimWords = strings('claim', {
  claim: 'Claim',
  of: (kind: string) => `Claim · ${kind}`,
  who: 'Who says it',
  stated: 'Stated',
  where: 'Where',
  notKnown: (day: string) => `This claim is not known on ${day}`,
  noneOfThisName: 'No claim of this name was public by then. It may have become known later, or the link may be wrong.',
  noneHeld: 'No claims are held: they may not have been loaded, or none was public by then.',
  /** Before the id that the address names. */
  askedFor: 'Asked for: ',
})

/** The card of one account. */
export const accountWords = strings('account', {
  of: 'Account of',
  published: 'Published',
  held: 'Text held',
  length: 'Length',
  words: (count: number) => plural(count, 'word'),
  order: 'Order of first mention',
  byIssue: 'Words on each issue',
  count: (words: string, share: string | undefined) => (share === undefined ? words : `${words} (${share})`),
  onNone: 'On no issue',
  silent: 'Not mentioned',
  caveat: 'Caveat',
})

/** A cell and a claim as they may be cited. Each is a sentence; one that ends without a full stop is given it. */
export const citationWords = strings('citation', {
  head: (party: string, issue: string, level: string, words?: string) =>
    `${party} on ${issue}: ${level.toLowerCase()}${words === undefined ? '' : ` (${words})`}`,
  rule: (because: string) => `Rule: ${because}`,
  about: (event: string) => `About: ${event}`,
  stated: (day: string) => `Stated ${day}`,
  sources: (named: string[]) => `Sources: ${named.join('; ')}`,
})
