import type { Claim } from '../../api/claims'
import type { Position } from '../../api/positions'
import { matchesIssues, matchesText } from '../../filters/matches'
import type { Filters } from '../../filters/parameters'
import type { KnownDossier } from '../../record/dossier'
import { type AlignmentAssessment, type Cell, cellFrom, type Standing, type StatusAssessment, standing } from './cells'
import { comparedPair, differenceOf, type Gap, gapsOf, type Pair, pairKey, pairsOf } from './gaps'
import { type MatrixSort, sortRows } from './sorting'

/** One issue: a cell for each column, an alignment for each pair, the status of the matter. */
export type MatrixRow = {
  issueId: string
  cells: readonly Cell[]
  alignments: readonly (Standing<AlignmentAssessment> | undefined)[]
  status: Standing<StatusAssessment> | undefined
  /** Largest minus smallest level held in the row; undefined when fewer than two are held. */
  difference: number | undefined
}

export type MatrixView = {
  /** Ids of the parties that are columns now, in order. */
  columns: readonly string[]
  /** The pairs whose alignment is assessed, one column each. */
  pairs: readonly Pair[]
  rows: readonly MatrixRow[]
  /** Issues that pass the filters, before "only differences". */
  considered: number
  /** Issues that are hidden until asked for. */
  hiddenCount: number
  /** The two parties compared by the finding, and the rows where one speaks and the other is silent. */
  pair: Pair | undefined
  gaps: readonly Gap[]
  /** The event of most cells; a cell of another event names its own. */
  mainEventId: string | undefined
}

export type MatrixOptions = {
  /** Show the issues that the data hide until asked for. */
  hidden?: boolean
  onlyDifferences?: boolean
  sort?: MatrixSort
}

type Choices = Pick<Filters, 'issue' | 'party' | 'q'>
type Known = Pick<KnownDossier, 'issues' | 'parties' | 'positions' | 'assessments' | 'claims'>

/** The matrix as known on the day of the cut: rows of issues, columns of parties, gaps between the pair compared. */
export function matrixView(known: Known, filters: Choices, options: MatrixOptions = {}): MatrixView {
  const columns = columnsOf(known, filters)
  const pairs = pairsOf(known.assessments)
  const issues = issuesOf(known)
  const candidates = issues.filter((i) => matchesIssues(filters, [i.id]) && matchesSearch(known, i.id, filters.q))
  const visible = candidates.filter((i) => i.shown || options.hidden || filters.issue.includes(i.id))
  const positions = grouped(known.positions, cellKey)
  const assessments = grouped(known.assessments, (a) => a.issueId)
  const rows = visible.map(({ id: issueId }): MatrixRow => {
    const cells = columns.map((partyId) => cellFrom(issueId, partyId, positions.get(cellKey({ issueId, partyId })) ?? []))
    const own = assessments.get(issueId) ?? []
    const aligned = own.filter((a) => a.kind === 'alignment')
    return {
      issueId,
      cells,
      alignments: pairs.map((pair) => standing(aligned.filter((a) => pairKey(a.pair) === pairKey(pair)))),
      status: standing(own.filter((a) => a.kind === 'status')),
      difference: differenceOf(cells),
    }
  })
  const pair = comparedPair(pairs, columns)
  const drawn = options.onlyDifferences ? rows.filter((row) => (row.difference ?? 0) > 0) : rows
  return {
    columns,
    pairs,
    rows: sortRows(drawn, options.sort ?? { by: 'order' }),
    considered: rows.length,
    hiddenCount: candidates.length - visible.length,
    pair,
    gaps: gapsOf(rows, pair),
    mainEventId: mostFrequent(rows.flatMap((r) => r.cells).flatMap((c) => (c.kind === 'level' ? (c.eventId ?? []) : []))),
  }
}

const cellKey = (cell: { issueId: string; partyId: string }) => `${cell.issueId} ${cell.partyId}`

/** Parties that are columns, then those that only a position names; the party filter narrows them, but never to none. */
function columnsOf(known: Known, filters: Choices): string[] {
  const listed = known.parties
    .filter((p) => p.column)
    .toSorted((a, b) => a.order - b.order)
    .map((p) => p.id)
  const all = [...listed, ...unlisted(known.parties, known.positions, (p) => p.partyId)]
  const chosen = all.filter((id) => filters.party.includes(id))
  return chosen.length > 0 ? chosen : all
}

/** Issues in order, then those that only a position or an assessment names. */
function issuesOf(known: Known): { id: string; shown: boolean }[] {
  const listed = known.issues.toSorted((a, b) => a.order - b.order)
  const named = unlisted(known.issues, [...known.positions, ...known.assessments], (fact) => fact.issueId)
  return [...listed, ...named.map((id) => ({ id, shown: true }))]
}

function unlisted<T>(items: readonly { id: string }[], facts: readonly T[], idOf: (fact: T) => string): string[] {
  const listed = new Set(items.map((item) => item.id))
  return [...new Set(facts.map(idOf))].filter((id) => !listed.has(id)).toSorted()
}

/** Whether the words searched for stand in the issue, its cells, its assessments or its claims. */
function matchesSearch(known: Known, issueId: string, q: string): boolean {
  if (q === '') return true
  const issue = known.issues.find((i) => i.id === issueId)
  const about = (facts: readonly Searched[]) => facts.some((f) => f.issueId === issueId && matchesText(q, textsOf(f)))
  return (
    matchesText(q, [issue?.name, issue?.covers]) || about(known.positions) || about(known.assessments) || about(known.claims)
  )
}

type Searched = { issueId: string; quote?: string | undefined } & Partial<Pick<Position, 'words' | 'because'>> &
  Partial<Pick<Claim, 'text' | 'speaker'>>
const textsOf = (fact: Searched) => [fact.words, fact.because, fact.text, fact.quote, fact.speaker]

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** The word that stands most often, the first of those that tie. */
function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  let best: { word: string; count: number } | undefined
  for (const [word, count] of counts) if (!best || count > best.count) best = { word, count }
  return best?.word
}
