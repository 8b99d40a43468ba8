import { strings } from '../language'
import type { Measure } from '../units'
import type { Unit } from '../vocabulary'

/** Was it met? Each stated window against each basis. */
export const metWords = strings('commitments.met', {
  noEnd: 'No version of this pledge gives an end date.',
  caption: 'Share by the end of each stated window, and the first day at or above the pledge. Rows, not a verdict.',
  window: 'Window, as stated',
  by: (amount: string, day: string) => `${amount} by ${day}`,
  byInForce: (amount: string, day: string) => `${amount} by ${day}, in force`,
  noFigure: 'no figure then',
  open: 'Open this count and its sources',
  countTo: (amount: string, day: string) => `${amount} to ${day}`,
  reached: (day: string) => `at or above from ${day}`,
  notReached: 'not by the latest data',
})

/** What if: the reader's own pace. */
export const whatIfWords = strings('commitments.whatIf', {
  assumption: 'Your assumption, not a fact: it is drawn nowhere else and leaves no trace in tables or exports.',
  from: (day: string) => `If, from ${day} on, the pace were`,
  aWeek: (amount: string) => `${amount} a week`,
  paceIn: {
    t: 'Pace in tonnes a week',
    bu: 'Pace in bushels a week',
    USD: 'Pace in USD a week',
    CNY: 'Pace in CNY a week',
    count: 'Pace in count a week',
  } satisfies Record<Measure, string>,
  metOn: 'the pledge would be met on',
  already: 'already at or above the pledge',
  never: 'no day within a century',
  level: 'level at the deadline',
  levelOf: (day: string) => `level at the deadline of ${day}`,
  passed: 'the deadline has passed',
  noEnd: 'no end is stated',
  of: (amount: string, pledged: string) => `${amount} of ${pledged}`,
})

type Stair = { amount: string; from: string; to: string; title: string }

/** Earlier years, earlier deals and the pledges of one family. */
export const contextWords = strings('commitments.context', {
  groups: {
    t: 'By weight: earlier years and what is pledged',
    USD: 'In US dollars',
    CNY: 'In CNY',
    count: 'In count',
    percent: 'As a share, of what each line names',
  } satisfies Record<Unit | 'percent', string>,
  title: (amount: string, period: string) => `${amount}, ${period}`,
  until: (day: string) => `to ${day}`,
  noEnd: 'no end stated',
  pledge: 'A pledge of the same family',
  earlier: 'An earlier year or deal',
  what: 'What',
  stairs: 'Pledges of one family, each with its window; amounts are of each window, not added up',
  stairsRead: (stairs: readonly Stair[]) =>
    `${stairs.length} pledges. ${stairs.map((s) => `${s.amount} from ${s.from} to ${s.to}: ${s.title}`).join('. ')}.`,
})
