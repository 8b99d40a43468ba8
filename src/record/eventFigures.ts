import { firstDay, type IsoDate, lastDay, MS_PER_DAY, toUtcMs } from '../lib/dates'
import type { KnownEvent } from './dossier'

/**
 * What passes over very many events ask of each, beside a list of them: a number is compared where it lies, while an event that
 * is looked at must first be fetched.
 */
export type EventFigures = {
  /** Midnight UTC that opens the first day the event can mean, in milliseconds; NaN where no date is known. */
  readonly starts: Float64Array
  /** Midnight UTC that closes its last day; NaN where no date is known. */
  readonly ends: Float64Array
  /** The last day on which something of it became known, in days since 1970. */
  readonly told: Int32Array
  /** 1 where it is a plan, or was one: what passes over plans has to look at. */
  readonly plan: Uint8Array
}

/** A calendar day as a number, to be compared in one step. */
export const dayNumber = (date: IsoDate): number => Math.round(toUtcMs(date) / MS_PER_DAY)

/** Figures for so many events, none of them set. */
export const noFigures = (length: number): EventFigures => ({
  starts: new Float64Array(length),
  ends: new Float64Array(length),
  told: new Int32Array(length),
  plan: new Uint8Array(length),
})

/** Sets the figures of one event. */
export function setFigures({ starts, ends, told, plan }: EventFigures, i: number, event: KnownEvent): void {
  const { date, endDate, knownOn, status, history } = event
  const start = date === undefined ? Number.NaN : toUtcMs(firstDay(date))
  starts[i] = start
  ends[i] = date === undefined ? Number.NaN : Math.max(start, toUtcMs(lastDay(endDate ?? date))) + MS_PER_DAY
  told[i] = history.reduce((last, entry) => Math.max(last, dayNumber(entry.knownOn)), dayNumber(knownOn))
  plan[i] = history.length > 0 || status === 'planned' || status === 'moved' ? 1 : 0
}

/** Sets the figures of one event as they stand in another list. */
export function copyFigures(to: EventFigures, i: number, from: EventFigures, row: number): void {
  to.starts[i] = from.starts[row] ?? Number.NaN
  to.ends[i] = from.ends[row] ?? Number.NaN
  to.told[i] = from.told[row] ?? 0
  to.plan[i] = from.plan[row] ?? 0
}

const held = new WeakMap<readonly KnownEvent[], EventFigures>()

/** Keeps the figures of a list for those who ask for them. */
export const holdFigures = (events: readonly KnownEvent[], figures: EventFigures): void => void held.set(events, figures)

/** The figures of a list of events; those of a cut were made with it. */
export function figuresOf(events: readonly KnownEvent[]): EventFigures {
  const before = held.get(events)
  if (before) return before
  const figures = noFigures(events.length)
  events.forEach((event, i) => {
    setFigures(figures, i, event)
  })
  holdFigures(events, figures)
  return figures
}
