import type { Observation } from '../../api/observations'

/**
 * What stood before a count: the reports that it replaces, one after another, and the earlier counts of the same series (basis,
 * issuer and start), newest first.
 */
export function countHistory(
  observations: readonly Observation[],
  count: Observation,
): { replaced: Observation[]; before: Observation[] } {
  const byId = new Map(observations.map((o) => [o.id, o]))
  const replaced: Observation[] = []
  for (let id = count.replacesId; id !== undefined; ) {
    const earlier = byId.get(id)
    // A report that replaces itself, at whatever remove, ends the row.
    if (!earlier || earlier === count || replaced.includes(earlier)) break
    replaced.push(earlier)
    id = earlier.replacesId
  }
  const before = observations
    .filter(
      (o) =>
        o.commitmentId === count.commitmentId &&
        o.basis === count.basis &&
        o.issuer === count.issuer &&
        o.periodStart === count.periodStart &&
        o.cumulative === count.cumulative &&
        o.periodEnd < count.periodEnd &&
        !replaced.includes(o),
    )
    .sort((a, b) => (a.periodEnd < b.periodEnd ? 1 : -1))
  return { replaced, before }
}
