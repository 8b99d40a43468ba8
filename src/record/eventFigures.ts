import { firstDay, type IsoDate, lastDay, MS_PER_DAY, toIso, toUtcMs } from '../lib/dates'
import type { KnownEvent } from './dossier'
import { idSetOf } from './idSets'

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
  /** Its issues and its parties, as numbers of `idSets.ts`. */
  readonly issueSets: Int32Array
  readonly partySets: Int32Array
}

/** A calendar day as a number, to be compared in one step. */
export const dayNumber = (date: IsoDate): number => Math.round(toUtcMs(date) / MS_PER_DAY)

/** The day of a number that `dayNumber` gave. */
export const isoOfDay = (day: number): IsoDate => toIso(day * MS_PER_DAY)

/** Figures for so many events, none of them set. */
export const noFigures = (length: number): EventFigures => ({
  starts: new Float64Array(length),
  ends: new Float64Array(length),
  told: new Int32Array(length),
  plan: new Uint8Array(length),
  issueSets: new Int32Array(length),
  partySets: new Int32Array(length),
})

/** Sets the figures of one event. */
export function setFigures(figures: EventFigures, i: number, event: KnownEvent): void {
  const { starts, ends, told, plan, issueSets, partySets } = figures
  const { date, endDate, knownOn, status, history } = event
  const start = date === undefined ? Number.NaN : toUtcMs(firstDay(date))
  starts[i] = start
  ends[i] = date === undefined ? Number.NaN : Math.max(start, toUtcMs(lastDay(endDate ?? date))) + MS_PER_DAY
  told[i] = history.reduce((last, entry) => Math.max(last, dayNumber(entry.knownOn)), dayNumber(knownOn))
  plan[i] = history.length > 0 || status === 'planned' || status === 'moved' ? 1 : 0
  issueSets[i] = idSetOf(event.issueIds)
  partySets[i] = idSetOf(event.partyIds)
}

/** Sets the figures of one event as they stand in another list. */
export function copyFigures(to: EventFigures, i: number, from: EventFigures, row: number): void {
  to.starts[i] = from.starts[row] ?? Number.NaN
  to.ends[i] = from.ends[row] ?? Number.NaN
  to.told[i] = from.told[row] ?? 0
  to.plan[i] = from.plan[row] ?? 0
  to.issueSets[i] = from.issueSets[row] ?? 0
  to.partySets[i] = from.partySets[row] ?? 0
}

/** Sets the figures of events that stand one after another here and there: those from `first` up to `after`, at `i`. */
export function copyRun(to: EventFigures, i: number, from: EventFigures, first: number, after: number): void {
  to.starts.set(from.starts.subarray(first, after), i)
  to.ends.set(from.ends.subarray(first, after), i)
  to.told.set(from.told.subarray(first, after), i)
  to.plan.set(from.plan.subarray(first, after), i)
  to.issueSets.set(from.issueSets.subarray(first, after), i)
  to.partySets.set(from.partySets.subarray(first, after), i)
}

/** Whether an event stands before another in date order: by first day, then last day, then id. */
export function isBefore(events: readonly { id: string }[], { starts, ends }: EventFigures, a: number, b: number): boolean {
  const by = (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0)
  return by < 0 || (by === 0 && (events[a]?.id ?? '') < (events[b]?.id ?? ''))
}

const held = new WeakMap<readonly KnownEvent[], EventFigures>()

const inOrder = new WeakMap<readonly KnownEvent[], number>()

/** Keeps the figures of a list for those who ask for them, and how many of its first events are known to be in date order. */
export function holdFigures(events: readonly KnownEvent[], figures: EventFigures, ordered?: number): void {
  held.set(events, figures)
  if (ordered !== undefined) inOrder.set(events, ordered)
}

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

/** How many of the first events of a list are dated and in date order; of a cut it is known from the whole list. */
export function orderedPart(events: readonly KnownEvent[]): number {
  const figures = figuresOf(events)
  let ordered = inOrder.get(events) ?? 0
  const stands = (i: number) => !Number.isNaN(figures.starts[i]) && (i === 0 || isBefore(events, figures, i - 1, i))
  while (ordered < events.length && stands(ordered)) ordered++
  inOrder.set(events, ordered)
  return ordered
}
