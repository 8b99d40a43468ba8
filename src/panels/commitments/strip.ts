import { formatDate } from '../../lib/dates'
import { formatRatio, formatShare } from '../../lib/numbers'
import { commitmentsFindingWords } from '../../lib/strings/commitmentsFinding'
import { GAP_WORDS, paceWords } from '../../lib/strings/pace'
import type { PledgeView } from './model'
import type { Figure, Pace } from './pace'
import { amountRange, amountWords } from './wording'

/** A figure of the pace strip: its value in words, and the formula with its inputs filled in. */
export type StripFigure = { key: string; name: string; text: string; isGap: boolean; formula: string; filled: string }

type Spec<T> = {
  key: string
  /** Its name and formula. */
  words: { name: string; formula: string }
  of: (pace: Pace) => Figure<T>
  format: (value: T) => string
  filled: (low: string) => string
}

/** The figures of the strip, in reading order; a range shows both ends, a gap says why. */
export function stripFigures(pledge: PledgeView): StripFigure[] {
  const { headline, terms, start, pace } = pledge
  const words = paceWords.figures
  const q = amountWords(pledge.quantity.value, pledge)
  const v = headline ? amountRange(headline.count, pledge) : paceWords.noCount
  const p = headline ? formatDate(headline.count.end) : paceWords.noCount
  const s = start ? formatDate(start.date) : paceWords.noStart
  const e = terms.end ? formatDate(terms.end.date) : paceWords.noEnd
  const perDay = (value: number) => paceWords.perDay(amountWords(value, pledge))
  const done: StripFigure = {
    key: 'done',
    name: words.done.name,
    text: headline ? v : GAP_WORDS['no-count'],
    isGap: !headline,
    formula: words.done.formula,
    filled: headline ? words.done.filled(v, p) : words.done.empty,
  }
  const figure = <T>(spec: Spec<T>): StripFigure => {
    const say = (f: Figure<T>) => (f.kind === 'value' ? spec.format(f.value) : GAP_WORDS[f.because])
    const [at, low, high] = [spec.of(pace.low), say(spec.of(pace.low)), say(spec.of(pace.high))]
    const text = low === high ? low : commitmentsFindingWords.range(low, high)
    const { name, formula } = spec.words
    return { key: spec.key, name, text, isGap: at.kind === 'gap', formula, filled: spec.filled(text) }
  }
  return [
    done,
    figure({
      key: 'share',
      words: words.share,
      of: (x) => x.share,
      format: formatShare,
      filled: (is) => words.share.filled(v, q, is),
    }),
    figure({
      key: 'remaining',
      words: words.remaining,
      of: (x) => x.remaining,
      format: (n) => amountWords(n, pledge),
      filled: (is) => words.remaining.filled(v, q, is),
    }),
    figure({
      key: 'days-left',
      words: words.daysLeft,
      of: (x) => x.daysLeft,
      format: (n) => (n < 0 ? commitmentsFindingWords.ended(-n) : String(n)),
      filled: (is) => words.daysLeft.filled(e, is),
    }),
    figure({
      key: 'pace',
      words: words.pace,
      of: (x) => x.paceSoFar,
      format: perDay,
      filled: (is) => words.pace.filled(v, s, p, is),
    }),
    figure({
      key: 'needed',
      words: words.needed,
      of: (x) => x.paceNeeded,
      format: perDay,
      filled: (is) => words.needed.filled(e, is),
    }),
    figure({
      key: 'ratio',
      words: words.ratio,
      of: (x) => x.ratio,
      format: (n) => `${formatRatio(n)}×`,
      filled: words.ratio.filled,
    }),
    figure({
      key: 'projected',
      words: words.projected,
      of: (x) => x.projectedOn,
      format: (day) => formatDate(day, 'medium'),
      filled: (is) => words.projected.filled(p, is),
    }),
  ]
}
