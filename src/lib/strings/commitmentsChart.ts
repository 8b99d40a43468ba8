import { strings } from '../language'
import { plural } from '../phrases'

type Point = { basis: string; day: string; amount: string; issuer: string; known: string }

/** What is drawn of a pledge: lines, flags, labels, the key under the chart, and what is said of a point. */
export const pledgeChartWords = strings('commitments.chart', {
  summary: (pledged: string, by: string | undefined, counts: readonly { basis: string; amount: string; day: string }[]) =>
    `Cumulative counts towards a pledge of ${pledged}${by === undefined ? '' : `, as stated by ${by}`}. ${counts
      .map((c) => `${c.basis}: ${c.amount} to ${c.day}`)
      .join('; ')}.`,
  lines: 'Lines in the chart',
  even: 'even pace (ours)',
  needed: (amount: string) => `needed: ${amount} a day`,
  projected: (day: string) => `at this pace: ${day}`,
  atThisPace: 'at this pace',
  sum: (sales: number, amount: string) => `our sum of ${plural(sales, 'flash sale')}: at least ${amount}`,
  sumWhy:
    'Single reports added up by us. Withdrawn and replaced reports are left out, and a report whose amount was not found adds nothing: the sum is a low figure.',
  guide: 'guide, no series',
  guideWhy: 'It joins counts of different issuers, which make no series.',
  events: (count: number) => plural(count, 'event'),
  pledged: (amount: string) => `${amount} pledged`,
  asKnownOn: (day: string) => `as known on ${day}`,
  deadline: (day: string, speaker: string | undefined) => `${day}${speaker === undefined ? '' : `, ${speaker}`}`,
  due: (day: string, speaker: string | undefined) => `due ${day}${speaker === undefined ? '' : `, ${speaker}`}`,
  point: ({ basis, day, amount, issuer, known }: Point) => `${basis}, ${day}: ${amount}, ${issuer}, known since ${known}.`,
  event: (day: string, title: string) => `Event, ${day}: ${title}.`,
  amountOf: (amount: string, stage: string) => `${amount} ${stage}`,
  single: (basis: string) => `${basis}, single count`,
  revised: (period: string) => `${period} · lower than before: revised`,
  known: (day: string, publisher: string) => `Known since ${day} · ${publisher}`,
  bases: 'Counting bases',
  whyDiffer: 'Why do these differ?',
  zoom: {
    nearer: 'Chart: fewer days',
    nearerKey: 'Fewer days (+)',
    farther: 'Chart: more days',
    fartherKey: 'More days (-)',
    all: 'Chart: the whole window',
    allDays: 'The whole window',
    whole: 'Whole',
  },
})
