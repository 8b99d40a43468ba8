import type { Commitment, CommitmentStatus, CommitmentVersion, Quantity } from '../api/commitments'
import { firstDay, type IsoDate, lastDay } from '../lib/dates'

/** The terms of a pledge in force on the day of the cut: each part with the version that gave it. */
export type Terms = {
  /** The latest amount stated; absent for undertakings and pledges without an amount. */
  quantity?: Quantity & { versionId: string }
  /** Start and end of the window in force; the end is the deadline. */
  start?: { date: IsoDate; versionId: string }
  end?: { date: IsoDate; versionId: string }
  /** The latest version of all: when it gives no end, the deadline is an earlier one's. */
  latest?: CommitmentVersion
}

/**
 * The terms in force, from versions already cut to a date and sorted oldest first. The latest version that gives an end
 * is the deadline; a start that it lacks is taken from the version before it that has one (contract.md, `versions[]`).
 */
export function termsInForce(commitment: Commitment): Terms {
  const { versions } = commitment
  const amount = versions.findLast((v) => v.quantity !== undefined)
  const deadlineAt = versions.findLastIndex((v) => v.window.end !== undefined)
  const upTo = deadlineAt === -1 ? versions : versions.slice(0, deadlineAt + 1)
  const starter = upTo.findLast((v) => v.window.start !== undefined)
  const deadline = versions[deadlineAt]
  const latest = versions.at(-1)
  return {
    ...(amount?.quantity && { quantity: { ...amount.quantity, versionId: amount.id } }),
    ...(starter?.window.start && { start: { date: firstDay(starter.window.start), versionId: starter.id } }),
    ...(deadline?.window.end && { end: { date: lastDay(deadline.window.end), versionId: deadline.id } }),
    ...(latest && { latest }),
  }
}

/** The status in force: the latest one known. */
export function statusInForce(commitment: Commitment): CommitmentStatus | undefined {
  return commitment.statuses.at(-1)
}
