import type { Assessment } from '../../api/assessments'
import type { Position } from '../../api/positions'
import type { Confidence, Prominence } from '../../lib/vocabulary'

/** One cell of the matrix: a level with the rule behind it, or the fact that we hold no account. */
export type Cell = LevelCell | NoAccountCell
export type LevelCell = {
  kind: 'level'
  issueId: string
  partyId: string
  positionId: string
  prominence: Prominence
  words: string
  because: string
  /** The event whose accounts are compared; it may be another one than that of the cell beside it. */
  eventId: string | undefined
  knownOn: string
  sourceIds: readonly string[]
  claimIds: readonly string[]
  confidence: Confidence | undefined
  confidenceReason: string | undefined
  quote: string | undefined
  /** Remarks on the position, those made with hindsight last. */
  notes: readonly string[]
  /** Earlier rows of the same cell, oldest first. */
  history: readonly Position[]
}
export type NoAccountCell = {
  kind: 'no-account'
  issueId: string
  partyId: string
  /** The row that says so; absent when there is no row at all. */
  stated: Position | undefined
  history: readonly Position[]
}

/** What is in force of a dated series, and what it replaced, oldest first. */
export type Standing<T> = { latest: T; earlier: readonly T[] }
export type AlignmentAssessment = Extract<Assessment, { kind: 'alignment' }>
export type StatusAssessment = Extract<Assessment, { kind: 'status' }>

/** The latest of some dated rows; of two of one day the one that the data name later. */
export function standing<T extends { knownOn: string }>(rows: readonly T[]): Standing<T> | undefined {
  const sorted = rows.toSorted((a, b) => (a.knownOn < b.knownOn ? -1 : a.knownOn > b.knownOn ? 1 : 0))
  const latest = sorted.at(-1)
  return latest && { latest, earlier: sorted.slice(0, -1) }
}

/** The cell that these rows of one issue and one party make. */
export function cellFrom(issueId: string, partyId: string, rows: readonly Position[]): Cell {
  const stands = standing(rows)
  if (stands === undefined) return { kind: 'no-account', issueId, partyId, stated: undefined, history: [] }
  const { latest, earlier } = stands
  if (latest.prominence === null) return { kind: 'no-account', issueId, partyId, stated: latest, history: earlier }
  return {
    kind: 'level',
    issueId,
    partyId,
    positionId: latest.id,
    prominence: latest.prominence,
    words: latest.words,
    because: latest.because,
    eventId: latest.eventId,
    knownOn: latest.knownOn,
    sourceIds: latest.sourceIds,
    claimIds: latest.claimIds,
    confidence: latest.confidence,
    confidenceReason: latest.confidenceReason,
    quote: latest.quote,
    notes: [...(latest.note === undefined ? [] : [latest.note]), ...(latest.notes ?? []).map((n) => n.text)],
    history: earlier,
  }
}

/** The level of a cell, or undefined where no account is held: a blank is not a zero. */
export function levelOf(cell: Cell | undefined): Prominence | undefined {
  return cell?.kind === 'level' ? cell.prominence : undefined
}
