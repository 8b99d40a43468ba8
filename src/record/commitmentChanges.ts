import type { Commitment, CommitmentVersion, Quantity } from '../api/commitments'
import type { Observation } from '../api/observations'
import type { EdtfDate } from '../lib/dates'
import { type About, about, type Change, change, instead, replaced, type Stood } from './change'
import type { KnownDossier } from './dossier'

/** What became known of a pledge: its versions, its statuses, who bears it out. */
export function commitmentChanges(c: Commitment): Change[] {
  const whole = about('commitment', c.id, c.title, c.issueIds, c.promisorIds)
  const versions = c.versions.map((v, i) => versionChange(whole, v, c.versions.slice(0, i), i))
  const statuses = c.statuses.map((s, i) => {
    const before = c.statuses[i - 1]
    return change('status', whole, s, before && { status: before.status }, { status: s.status }, `status-${i}`)
  })
  const stances = c.confirmations.map((s, i) => {
    const before = c.confirmations.slice(0, i).findLast((x) => x.partyId === s.partyId)
    const stood = (x: typeof s): Stood => ({ stance: { partyId: x.partyId, stance: x.stance } })
    return change('status', whole, s, before && stood(before), stood(s), `stance-${i}`)
  })
  return [...versions, ...statuses, ...stances]
}

/** A new version moves the deadline, or changes the amount, or says the same again. */
function versionChange(whole: About, v: CommitmentVersion, earlier: readonly CommitmentVersion[], i: number): Change {
  const stood = (end: EdtfDate | undefined, quantity: Quantity | undefined, words: string | undefined): Stood => ({
    ...(end !== undefined && { date: end }),
    ...(quantity && { quantity }),
    ...(words !== undefined && { text: words }),
  })
  const end = earlier.findLast((x) => x.window.end !== undefined)?.window.end
  const amount = earlier.findLast((x) => x.quantity !== undefined)?.quantity
  const moved = v.window.end !== undefined && end !== undefined && v.window.end !== end
  const kind = earlier.length === 0 ? 'new' : moved ? 'moved' : 'revised'
  const before = earlier.length === 0 ? undefined : stood(end, amount, earlier.at(-1)?.window.words)
  return change(kind, whole, v, before, stood(v.window.end ?? end, v.quantity ?? amount, v.window.words), `version-${i}`)
}

/** A count stands beside the one before it of the same basis and issuer; one that names what it replaces puts it right. */
export function countChanges(known: KnownDossier): Change[] {
  const commitments = new Map(known.commitments.map((c) => [c.id, c]))
  const byId = new Map(known.observations.map((o) => [o.id, o]))
  const stood = (o: Observation): Stood => {
    const quantity = commitments.get(o.commitmentId)?.versions.findLast((v) => v.quantity !== undefined)?.quantity
    const [low, high] = [o.low ?? o.value ?? 0, o.high ?? o.value ?? 0]
    return { count: { low, high, unit: quantity?.unit, unitLabel: quantity?.unitLabel, basis: o.basis, end: o.periodEnd } }
  }
  return replaced(known.observations, (o) => `${o.commitmentId} ${o.basis} ${o.issuer} ${o.cumulative}`).map(
    ([o, previous]) => {
      const commitment = commitments.get(o.commitmentId)
      const wrong = o.replacesId === undefined ? undefined : byId.get(o.replacesId)
      const corrected = wrong !== undefined || o.obsStatus === 'withdrawn'
      const before = wrong ?? (o.cumulative ? previous : undefined)
      const what = about(
        'observation',
        o.id,
        commitment?.title ?? o.issuer,
        commitment?.issueIds ?? [],
        commitment?.promisorIds ?? [],
      )
      return instead(change(corrected ? 'corrected' : 'new', what, o, before && stood(before), stood(o)), wrong)
    },
  )
}
