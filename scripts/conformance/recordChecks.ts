import * as z from 'zod/mini'
import { itemSchemas } from '../../src/api/resources'
import { firstDay } from '../../src/lib/dates'
import { LIST_RESOURCES, type ListResource } from '../../src/lib/vocabulary'
import { fieldsOf, idOf } from './ask'
import { judged, type Outcome } from './outcome'
import type { List } from './pages'

export type Lists = Partial<Record<ListResource, List>>

/** Which list the ids of a field point into; `replacesId` points into its own. */
const POINTS_TO: Record<string, ListResource> = {
  issueId: 'issues',
  issueIds: 'issues',
  notMentioned: 'issues',
  partyId: 'parties',
  partyIds: 'parties',
  promisorIds: 'parties',
  promiseeId: 'parties',
  pair: 'parties',
  sourceIds: 'sources',
  commitmentId: 'commitments',
  commitmentIds: 'commitments',
  claimIds: 'claims',
  disputeIds: 'disputes',
  eventId: 'events',
  relatedIds: 'events',
  replacesId: 'observations',
}

/** Whether every id named leads somewhere. Lists that did not arrive are not held against it. */
export function references(lists: Lists): Outcome[] {
  const known = new Map(LIST_RESOURCES.flatMap((r) => (lists[r] ? [[r, new Set(lists[r].items.map(idOf))] as const] : [])))
  return LIST_RESOURCES.flatMap((resource) => {
    const list = lists[resource]
    if (!list) return []
    const lost = list.items.flatMap((item) =>
      [...named(item)].flatMap(([field, id]) => {
        const to = POINTS_TO[field]
        const there = to === undefined || field === 'sourceIds' ? undefined : known.get(to)
        return there && !there.has(id) ? [`${idOf(item)}: ${field} names ${id}, which ${to} does not hold`] : []
      }),
    )
    const sources = known.get('sources')
    const unsourced = list.items.flatMap((item) =>
      [...named(item)].flatMap(([field, id]) =>
        field === 'sourceIds' && sources && !sources.has(id) ? [`${idOf(item)}: the source ${id} is not served`] : [],
      ),
    )
    return [
      judged(`${resource}: references`, lost),
      ...(resource === 'sources' ? [] : [judged(`${resource}: sources`, unsourced)]),
    ]
  })
}

/** Each id named in a value, with the field that names it, at any depth. */
function* named(value: unknown, field = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [field, value]
  else if (Array.isArray(value)) for (const entry of value) yield* named(entry, field)
  else for (const [key, entry] of Object.entries(fieldsOf(value))) yield* named(entry, key)
}

/** Every `knownOn` in a value, at any depth. */
export const knownDays = (value: unknown): string[] =>
  [...named(value)].flatMap(([field, text]) => (field === 'knownOn' ? [text] : []))

/** The items of a list that fit their schema. */
function fitting<T>(schema: z.ZodMiniType<T>, list: List | undefined): T[] {
  return (list?.items ?? []).flatMap((item) => {
    const checked = z.safeParse(schema, item)
    return checked.success ? [checked.data] : []
  })
}

/** Nothing may be known before it happened or was said, nor after the day up to which the reply goes. */
export function dates(lists: Lists): Outcome[] {
  const early = (resource: ListResource, rows: { id: string; said: string; knownOn: string }[]) =>
    rows.flatMap((r) =>
      r.knownOn < firstDay(r.said) ? [{ resource, why: `${r.id}: known on ${r.knownOn}, before ${r.said}` }] : [],
    )
  const found = [
    ...early(
      'observations',
      fitting(itemSchemas.observations, lists.observations).map((o) => ({ ...o, said: o.periodEnd })),
    ),
    ...early(
      'claims',
      fitting(itemSchemas.claims, lists.claims).map((c) => ({ ...c, said: c.statedOn ?? c.knownOn })),
    ),
    ...early(
      'accounts',
      fitting(itemSchemas.accounts, lists.accounts).map((a) => ({ ...a, said: a.publishedOn })),
    ),
    ...early(
      'events',
      fitting(itemSchemas.events, lists.events)
        .filter((e) => e.status === 'occurred' && e.statuses === undefined)
        .map((e) => ({ ...e, said: e.date })),
    ),
    ...early(
      'commitments',
      fitting(itemSchemas.commitments, lists.commitments).flatMap((c) =>
        [...c.versions, ...c.confirmations].map((v) => ({ id: c.id, said: v.statedOn, knownOn: v.knownOn })),
      ),
    ),
  ]
  return LIST_RESOURCES.flatMap((resource) => {
    const list = lists[resource]
    if (!list) return []
    const late = list.items.flatMap((item) => {
      const day = knownDays(item).sort().at(-1)
      return day !== undefined && day > list.asOf ? [`${idOf(item)}: known on ${day}, after asOf ${list.asOf}`] : []
    })
    return [judged(`${resource}: dates`, [...found.flatMap((f) => (f.resource === resource ? [f.why] : [])), ...late])]
  })
}

/** A cumulative series of one commitment, basis, issuer and start falls only where a row says that it revises. */
export function series(list: List | undefined): Outcome[] {
  if (!list) return []
  const rows = fitting(itemSchemas.observations, list)
    .filter((o) => o.cumulative && o.value !== undefined)
    .sort((a, b) => (a.periodEnd < b.periodEnd ? -1 : a.periodEnd > b.periodEnd ? 1 : a.knownOn < b.knownOn ? -1 : 1))
  const last = new Map<string, { id: string; value: number }>()
  const falls = rows.flatMap((o) => {
    const key = JSON.stringify([o.commitmentId, o.basis, o.issuer, o.periodStart])
    const before = last.get(key)
    const value = o.value ?? 0
    last.set(key, { id: o.id, value })
    const says = o.replacesId !== undefined || o.obsStatus === 'revised' || o.obsStatus === 'withdrawn'
    return before && value < before.value && !says
      ? [`${o.id}: ${value} after ${before.value} (${before.id}), and not marked revised`]
      : []
  })
  return [judged('observations: series', falls)]
}
