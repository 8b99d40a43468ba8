import type { Finding } from '../api/envelope'
import type { Items } from '../api/resources'
import { firstDay, lastDay, toUtcMs } from '../lib/dates'
import { joinWords } from '../lib/strings/join'
import type { ListResource } from '../lib/vocabulary'
import { type Dossier, EMPTY_DOSSIER } from './dossier'

/** The lists that have arrived; one that has not, or failed, is absent. */
export type Parts = { readonly [R in ListResource]?: readonly Items[R][] }

export type Joined = { dossier: Dossier; findings: Finding[] }

/**
 * Puts the lists together. An item none of whose sources is known is left out (unless the sources themselves are
 * absent); a reference to an unknown issue, party or record keeps the item, with a warning.
 */
export function joinDossier(parts: Parts): Joined {
  const findings: Finding[] = []
  const idsOf = (list: readonly { id: string }[] | undefined) =>
    list === undefined ? undefined : new Set(list.map((i) => i.id))
  const known = {
    issues: idsOf(parts.issues),
    parties: idsOf(parts.parties),
    sources: idsOf(parts.sources),
    commitments: idsOf(parts.commitments),
    claims: idsOf(parts.claims),
    events: idsOf(parts.events),
  }
  type Named = keyof typeof known
  type Reference = { field: string; to: Named; ids: readonly string[] }

  function check<T extends { id: string; sourceIds: readonly string[] }>(
    resource: ListResource,
    list: readonly T[] | undefined,
    references: (item: T) => Reference[],
  ): readonly T[] {
    if (list === undefined) return []
    const kept = list.filter((item) => {
      if (known.sources && !item.sourceIds.some((id) => known.sources?.has(id))) {
        findings.push({ resource, id: item.id, field: 'sourceIds', reason: joinWords.noSource, kept: false })
        return false
      }
      for (const { field, to, ids } of references(item)) {
        const missing = known[to] && ids.find((id) => !known[to]?.has(id))
        if (missing) findings.push({ resource, id: item.id, field, reason: joinWords.unknown(missing), kept: true })
      }
      return true
    })
    // The same list while nothing is left out: what was made of it stands.
    return kept.length === list.length ? list : kept
  }

  const dossier: Dossier = {
    ...EMPTY_DOSSIER,
    ...parts,
    commitments: check('commitments', parts.commitments, (c) => [
      { field: 'issueIds', to: 'issues', ids: c.issueIds },
      { field: 'promisorIds', to: 'parties', ids: c.promisorIds },
    ]),
    observations: check('observations', parts.observations, (o) => [
      { field: 'commitmentId', to: 'commitments', ids: [o.commitmentId] },
    ]),
    baselines: check('baselines', parts.baselines, (b) => [{ field: 'issueId', to: 'issues', ids: [b.issueId] }]),
    claims: check('claims', parts.claims, (c) => [
      { field: 'issueId', to: 'issues', ids: [c.issueId] },
      { field: 'partyId', to: 'parties', ids: [c.partyId] },
    ]),
    positions: check('positions', parts.positions, (p) => [
      { field: 'issueId', to: 'issues', ids: [p.issueId] },
      { field: 'partyId', to: 'parties', ids: [p.partyId] },
      { field: 'claimIds', to: 'claims', ids: p.claimIds },
    ]),
    assessments: check('assessments', parts.assessments, (a) => [{ field: 'issueId', to: 'issues', ids: [a.issueId] }]),
    accounts: check('accounts', parts.accounts, (a) => [
      { field: 'partyId', to: 'parties', ids: [a.partyId] },
      { field: 'eventId', to: 'events', ids: [a.eventId] },
    ]),
    events: check('events', parts.events && inDateOrder(parts.events), (e) => [
      { field: 'issueIds', to: 'issues', ids: e.issueIds },
      { field: 'partyIds', to: 'parties', ids: e.partyIds },
    ]),
    disputes: check('disputes', parts.disputes, (d) => [
      { field: 'issueId', to: 'issues', ids: d.issueId === undefined ? [] : [d.issueId] },
    ]),
  }
  return { dossier, findings }
}

const ordered = new WeakMap<readonly Items['events'][], readonly Items['events'][]>()

/**
 * Once for all joins and cuts: what is in order need not be sorted again on every day. Plans stand last, by id: the dates at their
 * top are the latest, and an order by them would tell on earlier days what became of them.
 */
function inDateOrder(events: readonly Items['events'][]): readonly Items['events'][] {
  const before = ordered.get(events)
  if (before) return before
  const plan = Uint8Array.from(events, (event) => ((event.statuses?.length ?? 0) > 0 ? 1 : 0))
  // Of a plan no date counts; of the others each is read once, not at every comparison.
  const starts = Float64Array.from(events, (event, i) => (plan[i] === 1 ? 0 : toUtcMs(firstDay(event.date))))
  const ends = Float64Array.from(events, (event, i) => (plan[i] === 1 ? 0 : toUtcMs(lastDay(event.endDate ?? event.date))))
  const idOf = (row: number) => events[row]?.id ?? ''
  const rows = Uint32Array.from(events, (_, i) => i).sort(
    (a, b) =>
      (plan[a] ?? 0) - (plan[b] ?? 0) ||
      (starts[a] ?? 0) - (starts[b] ?? 0) ||
      (ends[a] ?? 0) - (ends[b] ?? 0) ||
      (idOf(a) < idOf(b) ? -1 : 1),
  )
  const sorted = [...rows].flatMap((row) => events[row] ?? [])
  ordered.set(events, sorted)
  return sorted
}
