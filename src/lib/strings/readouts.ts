import { strings } from '../language'
import { plural } from '../phrases'

/** The accounts of one event side by side. */
export const readoutWords = strings('readouts', {
  none: 'No event has two accounts by this day.',
  withExtracts: 'With extracts',
  moreExtracts: (count: number) => plural(count, 'more extract'),
  alike: 'No issue is left: the accounts do not differ on the issues chosen.',
  caveat:
    'The number is the order of first mention. Bars are each text’s own words on an issue: texts differ in kind, length and translation, so compare order and presence first. They are not shares of the talk itself.',
  contested: 'Contested points',
  /** After the one who gives an answer. */
  answerSince: (day: string) => `, known since ${day}`,
  accountsOf: 'Accounts of',
  /** Between the two stands the event. */
  table: { lead: 'What each account of ', rest: ' says of each issue' },
  notInExtract: 'not in the extract',
  notRecorded: 'not recorded',
  /** Spoken before the number. */
  mentioned: 'mentioned, number ',
  words: (count: number, share: string | undefined) => `${plural(count, 'word')}${share === undefined ? '' : `, ${share}`}`,
  length: (completeness: string, words: string | undefined) =>
    words === undefined ? completeness : `${completeness}, ${words} words`,
})
