import type { Quantity } from '../api/commitments'
import type { EdtfDate, IsoDate } from '../lib/dates'
import type { Alignment, Basis, EventStatus, Prominence, Stance, Status, Unit } from '../lib/vocabulary'

/** What a statement did to what was known: told something new, changed it, moved a date, put a count right, changed a status. */
export const CHANGE_KINDS = ['moved', 'corrected', 'revised', 'status', 'new'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]
export type ChangeOf =
  | 'commitment'
  | 'observation'
  | 'baseline'
  | 'claim'
  | 'position'
  | 'assessment'
  | 'account'
  | 'event'
  | 'dispute'
  | 'question'

/** What stood, as data; only what the statement speaks of. */
export type Stood = {
  text?: string
  date?: EdtfDate
  quantity?: Quantity
  /** A count, in the unit of its commitment. */
  count?: { low: number; high: number; unit: Unit | undefined; unitLabel?: string | undefined; basis: Basis; end: IsoDate }
  status?: Status | EventStatus
  stance?: { partyId: string; stance: Stance }
  prominence?: Prominence | null
  alignment?: Alignment
}

/** One dated statement that became known, with what stood before it and after. */
export type Change = {
  /** Unique among the changes of a dossier, and the same each time they are told. */
  id: string
  kind: ChangeKind
  of: ChangeOf
  /** The fact that it belongs to. */
  itemId: string
  /** The fact's own name; for a cell of the matrix its words. */
  title: string
  knownOn: IsoDate
  issueIds: readonly string[]
  partyIds: readonly string[]
  sourceIds: readonly string[]
  before: Stood | undefined
  after: Stood
  /** The fact that it takes the place of, where each statement is a fact of its own. */
  replaces?: string
}

export type Told = { knownOn: IsoDate; sourceIds: readonly string[] }
export type About = Pick<Change, 'of' | 'itemId' | 'title' | 'issueIds' | 'partyIds'>

export const about = (
  of: ChangeOf,
  itemId: string,
  title: string,
  issueIds: readonly string[],
  partyIds: readonly string[] = [],
): About => ({
  ...{ of, itemId, title, issueIds, partyIds },
})

export const change = (
  kind: ChangeKind,
  what: About,
  told: Told,
  before: Stood | undefined,
  after: Stood,
  part: string | number = 0,
): Change => ({
  id: `${what.of}-${what.itemId}-${part}-${told.knownOn}`,
  ...what,
  ...{ kind, knownOn: told.knownOn, sourceIds: told.sourceIds, before, after },
})
export const fresh = (what: About, told: Told, after: Stood) => change('new', what, told, undefined, after)

/** The change, with the fact that it takes the place of. */
export const instead = (made: Change, of: { id: string } | undefined): Change => (of ? { ...made, replaces: of.id } : made)

/** A part that is dated before its whole is known with it. */
export const withWhole = (whole: { knownOn: IsoDate }, changes: readonly Change[]): Change[] =>
  changes.map((c) => (c.knownOn >= whole.knownOn ? c : { ...c, knownOn: whole.knownOn }))

/** Each item with the one of the same key that stood before it, by the day on which they became known. */
export function replaced<T extends { knownOn: IsoDate }>(
  items: readonly T[],
  keyOf: (item: T) => string,
): [T, T | undefined][] {
  const last = new Map<string, T>()
  return items
    .toSorted((a, b) => (a.knownOn < b.knownOn ? -1 : a.knownOn > b.knownOn ? 1 : 0))
    .map((item) => {
      const before = last.get(keyOf(item))
      last.set(keyOf(item), item)
      return [item, before]
    })
}
