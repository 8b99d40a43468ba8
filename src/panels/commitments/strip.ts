import { formatDate } from '../../lib/dates'
import { formatRatio, formatShare } from '../../lib/numbers'
import { plural } from '../../lib/phrases'
import type { PledgeView } from './model'
import type { Figure, Pace } from './pace'
import { amountRange, amountWords, GAP_WORDS } from './wording'

/** A figure of the pace strip: its value in words, and the formula with its inputs filled in. */
export type StripFigure = { key: string; name: string; text: string; isGap: boolean; formula: string; filled: string }

type Spec<T> = {
  key: string
  name: string
  of: (pace: Pace) => Figure<T>
  format: (value: T) => string
  formula: string
  filled: (low: string) => string
}

/** The figures of the strip, in reading order; a range shows both ends, a gap says why. */
export function stripFigures(pledge: PledgeView): StripFigure[] {
  const { headline, terms, start, pace } = pledge
  const q = amountWords(pledge.quantity.value, pledge)
  const v = headline ? amountRange(headline.count, pledge) : 'no count'
  const p = headline ? formatDate(headline.count.end) : 'no count'
  const s = start ? formatDate(start.date) : 'no start'
  const e = terms.end ? formatDate(terms.end.date) : 'no end'
  const perDay = (value: number) => `${amountWords(value, pledge)}/day`
  const done: StripFigure = {
    key: 'done',
    name: 'Done',
    text: headline ? v : GAP_WORDS['no-count'],
    isGap: !headline,
    formula: 'V, the latest cumulative count of the basis',
    filled: headline ? `${v}, counted to ${p}` : 'no cumulative count of this basis is known',
  }
  const figure = <T>(spec: Spec<T>): StripFigure => {
    const [low, high] = [spec.of(pace.low), spec.of(pace.high)]
    const text = [...new Set([low, high].map((f) => (f.kind === 'value' ? spec.format(f.value) : GAP_WORDS[f.because])))].join(
      ' to ',
    )
    return { key: spec.key, name: spec.name, text, isGap: low.kind === 'gap', formula: spec.formula, filled: spec.filled(text) }
  }
  return [
    done,
    figure({
      key: 'share',
      name: 'Of the pledge',
      of: (x) => x.share,
      format: formatShare,
      formula: 'V / Q',
      filled: (is) => `${v} of ${q} = ${is}`,
    }),
    figure({
      key: 'remaining',
      name: 'To go',
      of: (x) => x.remaining,
      format: (n) => amountWords(n, pledge),
      formula: 'Q − V, not below 0',
      filled: (is) => `${q} − ${v} = ${is}`,
    }),
    figure({
      key: 'days-left',
      name: 'Days left',
      of: (x) => x.daysLeft,
      format: (n) => (n < 0 ? `ended ${plural(-n, 'day')} ago` : String(n)),
      formula: 'E − D, calendar days from the day on which the page stands',
      filled: (is) => `to ${e}: ${is}`,
    }),
    figure({
      key: 'pace',
      name: 'Pace so far',
      of: (x) => x.paceSoFar,
      format: perDay,
      formula: 'V / (P − S)',
      filled: (is) => `${v} from ${s} to ${p} = ${is}`,
    }),
    figure({
      key: 'needed',
      name: 'Pace needed',
      of: (x) => x.paceNeeded,
      format: perDay,
      formula: 'to go / days left',
      filled: (is) => `what is to go, until ${e}: ${is}`,
    }),
    figure({
      key: 'ratio',
      name: 'Ratio',
      of: (x) => x.ratio,
      format: (n) => `${formatRatio(n)}×`,
      formula: 'pace needed / pace so far',
      filled: (is) => is,
    }),
    figure({
      key: 'projected',
      name: 'At this pace met',
      of: (x) => x.projectedOn,
      format: (day) => formatDate(day, 'medium'),
      formula: 'P + to go / pace so far; a straight line of ours, not a forecast',
      filled: (is) => `from ${p}: ${is}`,
    }),
  ]
}
