import type { Finding } from '../api/envelope'
import type { Items } from '../api/resources'
import { joinWords } from '../lib/strings/join'
import type { ListResource } from '../lib/vocabulary'
import { inDateOrder } from './dateOrder'
import { byId, type Dossier, EMPTY_DOSSIER } from './dossier'
import { referencesOf } from './references'

/** The lists that have arrived; one that has not, or failed, is absent. */
export type Parts = { readonly [R in ListResource]?: readonly Items[R][] }

export type Joined = { dossier: Dossier; findings: Finding[] }

/**
 * Puts the lists together. An item none of whose sources is known is left out (unless the sources themselves are
 * absent); a reference to an unknown issue, party or record keeps the item, with a warning.
 */
export function joinDossier(parts: Parts): Joined {
  const findings: Finding[] = []
  const events = parts.events && inDateOrder(parts.events)
  const idsOf = (list: readonly { id: string }[] | undefined) =>
    list === undefined ? undefined : new Set(list.map((i) => i.id))
  const known = {
    issues: idsOf(parts.issues),
    parties: idsOf(parts.parties),
    sources: idsOf(parts.sources),
    commitments: idsOf(parts.commitments),
    claims: idsOf(parts.claims),
    events: events && { has: (id: string) => byId(events).get(id) !== undefined },
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

  /** Whether all that the events name is known: of very many, none need be looked at then. */
  const allNamedIn = (list: readonly Items['events'][]): boolean => {
    const { sources, issues, parties, sourceless } = referencesOf(list)
    const all = (ids: ReadonlySet<string>, to: Named) => [...ids].every((id) => known[to]?.has(id) ?? true)
    return !(sourceless && known.sources) && all(sources, 'sources') && all(issues, 'issues') && all(parties, 'parties')
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
    events:
      events && allNamedIn(events)
        ? events
        : check('events', events, (e) => [
            { field: 'issueIds', to: 'issues', ids: e.issueIds },
            { field: 'partyIds', to: 'parties', ids: e.partyIds },
          ]),
    disputes: check('disputes', parts.disputes, (d) => [
      { field: 'issueId', to: 'issues', ids: d.issueId === undefined ? [] : [d.issueId] },
    ]),
  }
  return { dossier, findings }
}
