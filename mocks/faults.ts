import type { Resource } from '../src/lib/vocabulary'
import { type Answer, problem, text } from './answers'
import type { Reply } from './endpoints'

type Item = Record<string, unknown>
type Fault = (reply: Reply, resource: Resource) => Answer

const LATER = 'Too Many Requests'
const whole = (reply: unknown): Answer => text(JSON.stringify(reply))

/** The reply with its items changed; an item may be named by its place. `meta` has none and is left alone. */
const items = (reply: Reply, change: (item: Item, place: number) => Item): Answer =>
  whole('items' in reply ? { ...reply, items: reply.items.map((item, place) => change({ ...item }, place)) } : reply)
const firstItem = (change: (item: Item) => Item): Fault => {
  return (reply) => items(reply, (item, place) => (place === 0 ? change(item) : item))
}
/** The first item with a value of its own, with another in its place. */
const firstValue = (value: unknown): Fault => {
  return (reply) => {
    const at =
      'items' in reply ? reply.items.findIndex((item) => 'value' in item && 'cumulative' in item && item.cumulative) : -1
    return items(reply, (item, place) => (place === at ? { ...item, value } : item))
  }
}
const PLEDGE = 'soy-2025-12mmt'
const versions = (change: (version: Item, place: number) => Item): Fault => {
  return (reply) =>
    items(reply, (item) =>
      item.id === PLEDGE && Array.isArray(item.versions)
        ? { ...item, versions: item.versions.map((v, i) => change({ ...v }, i)) }
        : item,
    )
}
const quantity = (more: object | undefined) =>
  versions(({ quantity: own, ...version }) =>
    more === undefined ? version : { ...version, quantity: { ...Object(own), ...more } },
  )

/** What a server, or what lies between, can do wrong; each may be seen by hand under `?mock=name:list`. */
export const FAULTS = {
  'status-502': () => problem(502, 'Bad Gateway'),
  'status-504': () => problem(504, 'Gateway Timeout'),
  'wait-seconds': () => problem(503, 'Service Unavailable', { 'retry-after': '2' }),
  'wait-date': () => problem(429, LATER, { 'retry-after': 'Fri, 31 Dec 1999 23:59:59 GMT' }),
  'wait-absurd': () => problem(429, LATER, { 'retry-after': '99999999' }),
  'wait-negative': () => problem(429, LATER, { 'retry-after': '-5' }),
  'wait-absent': () => problem(429, LATER),
  'status-403': () => problem(403, 'Forbidden'),
  'status-404': () => problem(404, 'Not Found'),
  'status-410': () => problem(410, 'Gone'),
  silence: () => ({ kind: 'silence', delayMs: 0 }),
  drip: (reply) => ({ ...whole(reply), delayMs: 60_000 }),
  'empty-body': () => text(''),
  'no-content': () => ({ ...text(''), status: 204 }),
  html: () => text('<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' }),
  array: (reply) => whole('items' in reply ? reply.items : [reply]),
  'error-object': () => whole({ error: 'not today' }),
  'half-wrong': (reply) => items(reply, (item, place) => (place % 2 === 0 ? { ...item, knownOn: undefined } : item)),
  'extra-fields': (reply) => items(reply, (item) => ({ ...item, mood: 'sunny', deeply: { nested: [1, 2, 3] } })),
  'number-null': firstValue(null),
  'number-text': firstValue('1,500'),
  'number-empty': firstValue(''),
  'number-nan': (reply, resource) => swap(firstValue('NaN!')(reply, resource), '"NaN!"', 'NaN'),
  'number-endless': (reply, resource) => swap(firstValue('1e309')(reply, resource), '"1e309"', '1e309'),
  'number-inexact': firstValue(2 ** 53 + 2),
  'number-negative': firstValue(-1),
  twice: (reply) => whole('items' in reply ? { ...reply, items: [...reply.items, reply.items[0]] } : reply),
  'unknown-words': firstItem((item) => ({ ...item, kind: 'miracle' })),
  'unknown-links': firstItem((item) => ({ ...item, issueIds: ['nowhere'], partyIds: ['nobody'] })),
  'no-known-source': firstItem((item) => ({ ...item, sourceIds: ['lost'] })),
  'date-impossible': firstItem((item) => ({ ...item, date: '2025-02-30' })),
  'date-zero': firstItem((item) => ({ ...item, knownOn: '0000-01-01' })),
  'date-backwards': firstItem((item) => ({ ...item, date: '2025-11-24', endDate: '2025-11-20' })),
  'unit-unknown': quantity({ unit: 'lb' }),
  'unit-mixed': versions((version, place) =>
    place === 0 ? { ...version, quantity: { value: 1, unit: 'USD', qualifier: 'about' } } : version,
  ),
  'pledge-zero': quantity({ value: 0 }),
  'pledge-missing': quantity(undefined),
  'one-behind': (reply) => whole({ ...reply, asOf: '2026-09-01' }),
  'major-two': (reply) => whole({ ...reply, contract: '2.0' }),
} satisfies Record<string, Fault>

function swap(answer: Answer, from: string, to: string): Answer {
  return answer.kind === 'reply' ? { ...answer, body: answer.body.replace(from, to) } : answer
}

export type FaultName = keyof typeof FAULTS
const NAMES: ReadonlyMap<string, Fault> = new Map(Object.entries(FAULTS))

export const isFault = (name: string): name is FaultName => NAMES.has(name)
export const faulty = (name: FaultName, reply: Reply, resource: Resource): Answer => (NAMES.get(name) ?? whole)(reply, resource)
