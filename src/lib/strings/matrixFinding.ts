import { strings } from '../language'
import { plural } from '../phrases'
import type { Prominence } from '../vocabulary'
import { capital, inSentence, isPlural, possessive } from './names'

/** How much one party's account says of the issue. */
type Said = { party: string; level: Prominence }
/** How many of the issues show a gap, and in how many of these the accounts are of different events. */
export type Gaps = { count: number; apart: number; of: number }

/** What the matrix shows, in a sentence without a full stop. Names come as the data hold them. */
export const matrixFindingWords = strings('matrix.finding', {
  none: 'No issue passes the filters',
  noneHeld: 'No issue is held',
  alike: (issues: number) => `The accounts of ${plural(issues, 'issue')} do not differ`,
  nothing: (issue: string) => `No account of ${issue} is held yet`,
  nothingAtAll: (issues: number) => `No account of these ${plural(issues, 'issue')} is held yet`,
  /** `Taiwan leads China's account and is absent from the United States'`. */
  compared: (issue: string, a: Said, b: Said, gaps: Gaps = { count: 0, apart: 0, of: 0 }) => {
    const many = isPlural(issue)
    const tail = `${gapCount(gaps)}${apart(gaps)}`
    return a.level === b.level
      ? `${issue} ${verb(a.level, many)} the accounts of ${inSentence(a.party)} and ${inSentence(b.party)}${tail}`
      : `${issue} ${verb(a.level, many)} ${possessive(a.party)} account and ${verb(b.level, many)} ${possessive(b.party)}${tail}`
  },
  /** How many issues each party states, the most first. */
  coverage: (first: { party: string; stated: number }, others: { party: string; stated: number }[], issues: number) =>
    [
      `${capital(inSentence(first.party))} states a position on ${first.stated} of ${plural(issues, 'issue')}`,
      ...others.map((other) => `${inSentence(other.party)} on ${other.stated}`),
    ].join(', '),
})

const verb = (level: Prominence, many: boolean) => {
  if (level === 3) return many ? 'lead' : 'leads'
  const rest = { 2: 'stated in', 1: 'only named in', 0: 'absent from' } as const
  return `${many ? 'are' : 'is'} ${rest[level]}`
}

const gapCount = ({ count, of }: Gaps) => (count < 2 ? '' : `; ${count} of ${plural(of, 'issue')} show such a gap`)

/** Two accounts of two events are a weaker comparison, and the sentence says so. */
export const apart = ({ count, apart }: Gaps) => {
  if (apart === 0) return ''
  return apart === count ? ', in accounts of different events' : `, ${apart} of them in accounts of different events`
}
