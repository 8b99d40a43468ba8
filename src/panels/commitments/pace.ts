import { addDays, daysBetween, type IsoDate } from '../../lib/dates'

/** Why a figure has no value; shown in words, never as 0, NaN or Infinity. */
export type Gap =
  | 'no-amount'
  | 'no-count'
  | 'no-end'
  | 'no-start'
  | 'deadline-passed'
  | 'last-day'
  | 'nothing-counted'
  | 'count-too-early'
  | 'count-after-deadline'
  | 'already-met'
  | 'too-far'
  | 'beyond-numbers'

/** A figure, or why there is none. */
export type Figure<T = number> = { kind: 'value'; value: T } | { kind: 'gap'; because: Gap }

/** Inputs of the pace formulas, in the commitment's unit and calendar dates. */
export type PaceInputs = {
  /** Q: the amount pledged. */
  pledged: number | undefined
  /** V: the count so far. */
  counted: number | undefined
  /** P: the day up to which it was counted. */
  countedTo: IsoDate | undefined
  /** S and E: the window in force. */
  start: IsoDate | undefined
  end: IsoDate | undefined
  /** D: the day on which the page stands. */
  asOf: IsoDate
}

export type Pace = {
  /** V / Q. */
  share: Figure
  /** max(0, Q - V). */
  remaining: Figure
  /** E - D, in calendar days; negative once the deadline has passed. */
  daysLeft: Figure
  /** V / (P - S), per calendar day. */
  paceSoFar: Figure
  /** remaining / daysLeft, per calendar day. */
  paceNeeded: Figure
  /** paceNeeded / paceSoFar. */
  ratio: Figure
  /** V + paceSoFar x (E - P). */
  projectedByEnd: Figure
  /** P + remaining / paceSoFar, rounded up to a whole day. */
  projectedOn: Figure<IsoDate>
  /** Q x (D - S) / (E - S), within the window; an illustration of ours. */
  evenToday: Figure
  state: 'met' | 'overdue' | 'running' | 'open-ended' | 'not-counted'
}

const gap = (because: Gap): Figure<never> => ({ kind: 'gap', because })
/** A figure with a value, unless extreme inputs have driven it past what a number can hold. */
const value = <T>(v: T): Figure<T> =>
  typeof v === 'number' && !Number.isFinite(v) ? gap('beyond-numbers') : { kind: 'value', value: v }

/**
 * The pace of a pledge by the formulas of the method (docs/method.md): calendar days, linear, an illustration that
 * binds nobody. Every figure that is not defined says why.
 */
export function paceOf(inputs: PaceInputs): Pace {
  const { pledged, counted, countedTo, start, end, asOf } = inputs
  const hasAmount = pledged !== undefined && pledged > 0
  const share = !hasAmount ? gap('no-amount') : counted === undefined ? gap('no-count') : value(counted / pledged)
  const remaining = !hasAmount
    ? gap('no-amount')
    : counted === undefined
      ? gap('no-count')
      : value(Math.max(0, pledged - counted))
  const daysLeft = end === undefined ? gap('no-end') : value(daysBetween(asOf, end))
  const paceSoFar = soFar(counted, countedTo, start)
  const met = remaining.kind === 'value' && remaining.value === 0
  const paceNeeded = needed(remaining, daysLeft, met)
  return {
    share,
    remaining,
    daysLeft,
    paceSoFar,
    paceNeeded,
    ratio: ratioOf(paceNeeded, paceSoFar),
    projectedByEnd: projectedByEnd(counted, countedTo, end, paceSoFar),
    projectedOn: projectedOn(remaining, inputs, paceSoFar, met),
    evenToday: evenPace(pledged, start, end, asOf),
    state: met
      ? 'met'
      : counted === undefined
        ? 'not-counted'
        : daysLeft.kind === 'gap'
          ? 'open-ended'
          : daysLeft.value < 0
            ? 'overdue'
            : 'running',
  }
}

function soFar(counted: number | undefined, to: IsoDate | undefined, start: IsoDate | undefined): Figure {
  if (counted === undefined || to === undefined) return gap('no-count')
  if (start === undefined) return gap('no-start')
  const days = daysBetween(start, to)
  return days <= 0 ? gap('count-too-early') : value(counted / days)
}

function needed(remaining: Figure, daysLeft: Figure, met: boolean): Figure {
  if (remaining.kind === 'gap') return remaining
  if (met) return gap('already-met')
  if (daysLeft.kind === 'gap') return daysLeft
  if (daysLeft.value <= 0) return gap(daysLeft.value === 0 ? 'last-day' : 'deadline-passed')
  return value(remaining.value / daysLeft.value)
}

function ratioOf(paceNeeded: Figure, paceSoFar: Figure): Figure {
  if (paceNeeded.kind === 'gap') return paceNeeded
  if (paceSoFar.kind === 'gap') return paceSoFar
  return paceSoFar.value === 0 ? gap('nothing-counted') : value(paceNeeded.value / paceSoFar.value)
}

function projectedByEnd(counted: number | undefined, to: IsoDate | undefined, end: IsoDate | undefined, pace: Figure): Figure {
  if (counted === undefined || to === undefined) return gap('no-count')
  if (end === undefined) return gap('no-end')
  if (pace.kind === 'gap') return pace
  const days = daysBetween(to, end)
  return days < 0 ? gap('count-after-deadline') : value(counted + pace.value * days)
}

const FARTHEST_DAYS = 36_525

function projectedOn(remaining: Figure, inputs: PaceInputs, pace: Figure, met: boolean): Figure<IsoDate> {
  const { counted, countedTo, start } = inputs
  if (remaining.kind === 'gap') return remaining
  if (met) return gap('already-met')
  if (pace.kind === 'gap') return pace
  if (counted === undefined || countedTo === undefined || start === undefined) return gap('no-count')
  if (counted === 0) return gap('nothing-counted')
  // Multiplied before it is divided: whole numbers stay exact, so that no day is added by rounding.
  const days = (remaining.value * daysBetween(start, countedTo)) / counted
  // A pace that would need over a century has no date worth printing.
  return days > FARTHEST_DAYS ? gap('too-far') : value(addDays(countedTo, days))
}

/** Q x (d - S) / (E - S) on day d, held within the window. */
export function evenPace(
  pledged: number | undefined,
  start: IsoDate | undefined,
  end: IsoDate | undefined,
  day: IsoDate,
): Figure {
  if (pledged === undefined || pledged <= 0) return gap('no-amount')
  if (start === undefined) return gap('no-start')
  if (end === undefined) return gap('no-end')
  const length = daysBetween(start, end)
  if (length <= 0) return gap('no-end')
  return value(pledged * Math.min(1, Math.max(0, daysBetween(start, day) / length)))
}
