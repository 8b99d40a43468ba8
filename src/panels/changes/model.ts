import { matchesIssues, matchesParties, matchesText } from '../../filters/matches'
import type { ChangePart, Filters } from '../../filters/parameters'
import type { IsoDate } from '../../lib/dates'
import { CHANGE_KINDS, type Change, type ChangeKind, type ChangeOf } from '../../record/change'
import { changesSince } from '../../record/changes'
import type { KnownDossier } from '../../record/dossier'

/** The panel of the page in which a change is seen. */
const PART_OF: Record<ChangeOf, ChangePart> = {
  commitment: 'commitments',
  observation: 'commitments',
  baseline: 'commitments',
  claim: 'matrix',
  position: 'matrix',
  assessment: 'matrix',
  account: 'matrix',
  dispute: 'matrix',
  event: 'timeline',
  question: 'questions',
}
const partOf = (change: Pick<Change, 'of'>): ChangePart => PART_OF[change.of]

export type ChangesView = {
  from: IsoDate
  to: IsoDate
  /** True where the second day lies after the as-of date: what is listed was not known on it. */
  isLater: boolean
  groups: readonly { kind: ChangeKind; changes: readonly Change[] }[]
  count: number
  /** Before the filters. */
  all: number
  byPart: Readonly<Record<ChangePart, number>>
  /** Of those listed: how many have something that stood before, where they are seen, and the day on which the last became known. */
  listed: { replaced: number; byPart: Readonly<Record<ChangePart, number>>; lastKnownOn: IsoDate | undefined }
}

/** The facts that differ, under the keys by which panels mark them. */
export function differingKeys(view: ChangesView): ReadonlySet<string> {
  return new Set(view.groups.flatMap((g) => g.changes.flatMap(keysOf)))
}

function keysOf({ of, itemId, replaces, partyIds, issueIds }: Change): string[] {
  if (of === 'position') return issueIds.flatMap((issue) => partyIds.map((party) => `cell:${issue} ${party}`))
  return [`${of}:${itemId}`, ...(replaces === undefined ? [] : [`${of}:${replaces}`])]
}

type Choice = Pick<Filters, 'issue' | 'party' | 'q' | 'part'>

/** What changed up to the cut `until`, since a day, through the page's filters. `asOf` is the day on which the page stands. */
export function changesView(until: KnownDossier, since: IsoDate, asOf: IsoDate, filters: Choice): ChangesView {
  const all = changesSince(until, since)
  const { part } = filters
  const passing = all.filter(
    (c) =>
      matchesIssues(filters, c.issueIds) &&
      matchesParties(filters, c.partyIds) &&
      matchesText(filters.q, [c.title, c.after.text, c.before?.text]),
  )
  const shown = part === null ? passing : passing.filter((c) => partOf(c) === part)
  const countsOf = (changes: readonly Change[]) => {
    const countOf = (wanted: ChangePart) => changes.filter((c) => partOf(c) === wanted).length
    return {
      commitments: countOf('commitments'),
      matrix: countOf('matrix'),
      timeline: countOf('timeline'),
      questions: countOf('questions'),
    }
  }
  return {
    from: since,
    to: until.date,
    isLater: until.date > asOf,
    groups: CHANGE_KINDS.map((kind) => ({ kind, changes: shown.filter((c) => c.kind === kind) })).filter(
      (g) => g.changes.length > 0,
    ),
    count: shown.length,
    all: all.length,
    byPart: countsOf(passing),
    listed: {
      replaced: shown.filter((c) => c.before !== undefined).length,
      byPart: countsOf(shown),
      lastKnownOn: shown
        .map((c) => c.knownOn)
        .reduce<IsoDate | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined),
    },
  }
}
