import { strings } from '../language'

/** The labels inside pictures of the panels. */
export const pictureWords = strings('export.picture', {
  asOf: (date: string) => `as known on ${date}`,
  deadline: (date: string, speaker: string | undefined) => `${date}${speaker === undefined ? '' : `, ${speaker}`}`,
  due: (date: string, speaker: string | undefined) => `due ${date}${speaker === undefined ? '' : `, ${speaker}`}`,
  evenPace: 'even pace (ours)',
  pledged: (amount: string) => `${amount} pledged`,
  count: (basis: string, amount: string, date: string) => `${basis} ${amount}, ${date}`,
  alignment: (pair: string) => `Alignment ${pair}`,
  notAssessed: 'not assessed',
  noAccount: 'no account held',
  compared: (from: string, to: string) => `◆ differs between ${from} and ${to}`,
})
