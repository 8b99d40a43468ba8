import { describe, expect, it } from 'vitest'
import { LIST_RESOURCES } from '../../src/lib/vocabulary'
import { faults, itemsOf } from './facts'

describe('all names resolve', () => {
  const names = (items: { id: string }[]) => new Set(items.map((i) => i.id))
  const pool = {
    issue: names(itemsOf.issues),
    party: names(itemsOf.parties),
    source: names(itemsOf.sources),
    claim: names(itemsOf.claims),
    commitment: names(itemsOf.commitments),
    event: names(itemsOf.events),
    dispute: names(itemsOf.disputes),
    observation: names(itemsOf.observations),
  }
  const joins: Record<string, Set<string>> = {
    ...{ sourceIds: pool.source, issueIds: pool.issue, partyIds: pool.party, promisorIds: pool.party, pair: pool.party },
    ...{ issueId: pool.issue, partyId: pool.party, promiseeId: pool.party, order: pool.issue, notMentioned: pool.issue },
    ...{ claimIds: pool.claim, commitmentId: pool.commitment, commitmentIds: pool.commitment, eventId: pool.event },
    ...{ relatedIds: pool.event, disputeIds: pool.dispute, replacesId: pool.observation, wordsByIssue: pool.issue },
  }

  /** Each name that a field of joins holds, as `path = name`, when the name is unknown. */
  function unresolved(value: unknown, path: string): string[] {
    if (Array.isArray(value)) return value.flatMap((entry, i) => unresolved(entry, `${path}[${i}]`))
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, entry]) => {
      const known = joins[key]
      if (known === undefined) return unresolved(entry, `${path}.${key}`)
      const named = typeof entry === 'string' ? [entry] : namesIn(entry)
      return named.filter((name) => !known.has(name)).map((name) => `${path}.${key} = ${name}`)
    })
  }
  /** A list of names, or the keys of an object of counts; a number (an order) names nothing. */
  function namesIn(entry: unknown): string[] {
    if (Array.isArray(entry)) return entry.filter((e) => typeof e === 'string')
    return typeof entry === 'object' && entry !== null ? Object.keys(entry) : []
  }

  it.each(LIST_RESOURCES)('in %s', (resource) => {
    expect(itemsOf[resource].flatMap((item) => unresolved(item, item.id))).toEqual([])
  })

  it('a name that nothing answers to is found', () => {
    const item = {
      id: 'x',
      sourceIds: ['article', 'no-such'],
      parts: [{ partyId: 'nobody' }],
      wordsByIssue: { nothing: 1 },
      order: 3,
    }
    expect(unresolved(item, 'x')).toEqual(['x.sourceIds = no-such', 'x.parts[0].partyId = nobody', 'x.wordsByIssue = nothing'])
  })

  it('no source is carried along that nothing rests on', () => {
    const text = JSON.stringify(LIST_RESOURCES.filter((r) => r !== 'sources').map((r) => itemsOf[r]))
    expect(itemsOf.sources.filter((s) => !text.includes(`"${s.id}"`)).map((s) => s.id)).toEqual([])
  })

  it('every figure names a source that is held', () => {
    const figures = [
      ...itemsOf.observations,
      ...itemsOf.baselines,
      ...itemsOf.commitments.flatMap((c) => c.versions.filter((v) => v.quantity !== undefined)),
    ]
    expect(figures.length).toBeGreaterThan(70)
    expect(faults(figures, (f) => !f.sourceIds.some((id) => pool.source.has(id)) && 'without a source')).toEqual([])
  })
})
