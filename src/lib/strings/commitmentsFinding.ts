import { strings } from '../language'
import { plural } from '../phrases'
import type { Basis } from '../vocabulary'

/** What is left of a pledge's time, in days; `end` is its deadline in words. */
export type TimeLeft = 'no-end' | { left: number } | { passed: number; end: string }

/** How a finding ends: at the pledge by every count, by some, or with the time that is left and the pace that it would need. */
export type PledgeEnding = 'reached' | 'reached-by-some' | { time: TimeLeft; times?: string | undefined }

type Counted = {
  counted: string
  pledged: string
  stage: string
  basis: Basis
  others: readonly { counted: string; basis: Basis }[]
  ending: PledgeEnding
}

/** The counting bases inside a sentence. */
export const BASIS_PHRASES: Record<Basis, string> = strings('commitments.basis', {
  'official-statement': 'official statement',
  'trade-estimate': 'trade estimate',
  'flash-sales': 'USDA flash sales',
  'export-sales': 'USDA export sales',
  inspections: 'USDA inspections',
  shipments: 'USDA shipments',
  'customs-arrivals': 'customs arrivals',
})

/** The finding on commitments, and what its panel says with the same words. Part of the first reading. */
export const commitmentsFindingWords = strings('commitments.finding', {
  none: (day: string) => `No commitment was known on ${day}`,
  noMatch: (day: string) => `No commitment known on ${day} matches the filters`,
  noTotal: (pledged: string, time: TimeLeft) => `No running total towards the ${pledged} pledge is held${timeTail(time)}`,
  noCount: (pledged: string, time: TimeLeft) => `No count towards the ${pledged} pledge is held${timeTail(time)}`,
  counted: ({ counted, pledged, stage, basis, others, ending }: Counted) => {
    const other = others.map((o) => `${o.counted} by ${BASIS_PHRASES[o.basis]}`).join(', ')
    return `${counted} of ${pledged} ${stage} by ${BASIS_PHRASES[basis]}${other && ` (${other})`}${endingTail(ending)}`
  },
  bound: (title: string, who: readonly string[], days: string | undefined) =>
    `${title}: bound is ${who.join(' and ')}${days === undefined ? '' : `, ${days}`}`,
  daysLeft: (days: number) => `${plural(days, 'day')} left`,
  endsToday: 'ends today',
  ended: (days: number) => `ended ${plural(days, 'day')} ago`,
  range: (low: string, high: string) => `${low} to ${high}`,
})

function endingTail(ending: PledgeEnding): string {
  if (ending === 'reached') return ', at or above the pledge'
  if (ending === 'reached-by-some') return '; not every count reaches the pledge'
  const { time, times } = ending
  return `${timeTail(time)}${times === undefined ? '' : `: ${times} times the pace so far is needed`}`
}

function timeTail(time: TimeLeft): string {
  if (time === 'no-end') return ', no end date stated'
  return 'left' in time
    ? `, ${plural(time.left, 'day')} left`
    : `; the deadline of ${time.end} passed ${plural(time.passed, 'day')} before`
}
