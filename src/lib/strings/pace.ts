import { strings } from '../language'

/** The pace strip: each figure's name, its formula, and the formula with its inputs filled in. */
export const paceWords = strings('commitments.pace', {
  strip: 'Pace',
  open: (formula: string) => `${formula}. Press for inputs and sources.`,
  noCount: 'no count',
  noStart: 'no start',
  noEnd: 'no end',
  perDay: (amount: string) => `${amount}/day`,
  figures: {
    done: {
      name: 'Done',
      formula: 'V, the latest cumulative count of the basis',
      filled: (v: string, p: string) => `${v}, counted to ${p}`,
      empty: 'no cumulative count of this basis is known',
    },
    share: { name: 'Of the pledge', formula: 'V / Q', filled: (v: string, q: string, is: string) => `${v} of ${q} = ${is}` },
    remaining: {
      name: 'To go',
      formula: 'Q − V, not below 0',
      filled: (v: string, q: string, is: string) => `${q} − ${v} = ${is}`,
    },
    daysLeft: {
      name: 'Days left',
      formula: 'E − D, calendar days from the day on which the page stands',
      filled: (e: string, is: string) => `to ${e}: ${is}`,
    },
    pace: {
      name: 'Pace so far',
      formula: 'V / (P − S)',
      filled: (v: string, s: string, p: string, is: string) => `${v} from ${s} to ${p} = ${is}`,
    },
    needed: {
      name: 'Pace needed',
      formula: 'to go / days left',
      filled: (e: string, is: string) => `what is to go, until ${e}: ${is}`,
    },
    ratio: { name: 'Ratio', formula: 'pace needed / pace so far', filled: (is: string) => is },
    projected: {
      name: 'At this pace met',
      formula: 'P + to go / pace so far; a straight line of ours, not a forecast',
      filled: (p: string, is: string) => `from ${p}: ${is}`,
    },
  },
})

/** Why a figure has no value. */
export const GAP_WORDS = strings('commitments.gap', {
  'no-amount': 'no amount is stated',
  'no-count': 'no running total is held',
  'no-end': 'no end is stated',
  'no-start': 'no start is stated',
  'deadline-passed': 'the deadline has passed',
  'last-day': 'today is the last day',
  'nothing-counted': 'nothing counted so far',
  'count-too-early': 'the count ends before the window begins',
  'count-after-deadline': 'the count runs past the deadline',
  'already-met': 'at or above the pledge',
  'too-far': 'more than a hundred years away',
  'beyond-numbers': 'beyond what can be stated',
})
