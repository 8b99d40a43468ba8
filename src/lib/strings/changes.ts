import { strings } from '../language'
import { listWords, plural } from '../phrases'

/** What a statement did to what was known. */
export const CHANGE_KIND_WORDS = strings('changes.kind', {
  moved: 'Moved',
  corrected: 'Corrected',
  revised: 'Revised',
  status: 'Status',
  new: 'New',
})

/** What kind of fact changed. */
export const CHANGED_FACT_WORDS = strings('changes.fact', {
  commitment: 'Commitment',
  observation: 'Count',
  baseline: 'Earlier figures',
  claim: 'Claim',
  position: 'Position',
  assessment: 'Assessment',
  account: 'Account',
  event: 'Event',
  dispute: 'Disputed point',
  question: 'Question',
})

/** A change in one line of plain text. */
type Line = {
  what: string
  title: string | undefined
  before: string | undefined
  after: string
  moved: string | undefined
  sources: string
  since: string
}

/** A change in words, and how many there are between two days. */
export const changeWords = strings('changes', {
  /** `Position of China on Taiwan`. */
  inCell: (fact: string, parties: string[], issues: string[]) =>
    `${fact}${parties.length > 0 ? ` of ${listWords(parties)}` : ''} on ${listWords(issues)}`,
  by: (day: string) => `by ${day}`,
  noDate: 'no new date known',
  stance: (party: string, stance: string) => `${party}: ${stance.toLowerCase()}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  count: (figure: string, basis: string, day: string) => `${figure} by ${basis}, to ${day}`,
  /** How far a date was moved: below zero to an earlier day. */
  moved: (days: number) => `${plural(Math.abs(days), 'day')} ${days < 0 ? 'earlier' : 'later'}`,
  nothing: (from: string, to: string) => `Nothing became known between ${from} and ${to}`,
  filtered: (facts: number, from: string, to: string) =>
    `None of the ${plural(facts, 'fact')} that became known between ${from} and ${to} passes the filters`,
  /** `changesFinding`: the count of each kind, and of statuses apart. */
  known: (facts: number, from: string, to: string, kinds: { kind: string; isStatus: boolean; count: number }[]) =>
    `${plural(facts, 'fact')} became known between ${from} and ${to}: ${listWords(
      kinds.map(({ kind, isStatus, count }) => `${count} ${isStatus ? 'changed in status' : kind.toLowerCase()}`),
    )}`,
  sourceNotLoaded: 'source not loaded',
  line: ({ what, title, before, after, moved, sources, since }: Line) =>
    `${what}. ${title === undefined ? '' : `${title}: `}${before === undefined ? '' : `${before} → `}${after}${
      moved === undefined ? '' : ` (${moved})`
    } (${sources}, known since ${since})`,
  ribbon: {
    leads: { chosen: 'Compared:', visit: 'Since your last visit:', step: 'Last news:' },
    show: 'Show',
    showChanges: 'Show what changed',
    stop: 'Stop comparing',
    hidden: (facts: number, day: string) => `${plural(facts, 'fact')} became known after ${day}`,
    latest: 'Compare with the latest',
  },
})
