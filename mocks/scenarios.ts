import { LIST_RESOURCES, type ListResource, type Resource } from '../src/lib/vocabulary'
import { type Answer, problem, text } from './answers'
import type { Reply } from './endpoints'
import { type FaultName, faulty, isFault } from './faults'
import { hostile } from './hostile'
import { manyEvents } from './manyEvents'

/** What the mock API can do to the page; chosen by `?mock=name` or `?mock=name:resource,resource`. */
export const SCENARIO_NAMES = [
  'normal',
  'slow',
  'empty',
  'error',
  'broken',
  'invalid',
  'offline',
  'large',
  'hostile',
  'unauthorized',
  'busy',
] as const
export type ScenarioName = (typeof SCENARIO_NAMES)[number] | FaultName

/** A scenario and the resources that it hits; the others answer as ever. `large` is about events alone. */
export type Scenario = { name: ScenarioName; resources: 'all' | readonly Resource[] }

export const NORMAL: Scenario = { name: 'normal', resources: 'all' }
export const SLOW_MS = 2500
const BUSY_SECONDS = 2

const RESOURCES: readonly Resource[] = ['meta', ...LIST_RESOURCES]
const MAX_ECHO = 40

/** Reads the text of `?mock=`. An unknown word gives the normal scenario and a notice for the reader. */
export function parseScenario(text: string): { scenario: Scenario; notice?: string } {
  const trimmed = text.trim()
  if (trimmed === '') return { scenario: NORMAL }
  const [word = '', ...rest] = trimmed.split(':')
  const name = isFault(word) ? word : SCENARIO_NAMES.find((n) => n === word)
  if (name === undefined) return unknown('scenario', word, SCENARIO_NAMES)
  if (rest.length === 0) return { scenario: { name, resources: 'all' } }
  const resources: Resource[] = []
  for (const part of rest.join(':').split(',')) {
    const resource = RESOURCES.find((r) => r === part.trim())
    if (resource === undefined) return unknown('resource', part, RESOURCES)
    resources.push(resource)
  }
  return { scenario: { name, resources } }
}

function unknown(what: string, word: string, known: readonly string[]): { scenario: Scenario; notice: string } {
  const shown = word.length > MAX_ECHO ? `${word.slice(0, MAX_ECHO)}…` : word
  const notice = `There is no mock ${what} “${shown}”, so the normal data are shown. Known: ${known.join(', ')}.`
  return { scenario: NORMAL, notice }
}

const ok = (reply: unknown, delayMs = 0): Answer => ({ ...text(JSON.stringify(reply)), delayMs })

/** A field without which an item of each resource is refused. Not the id: the page must be able to name the item. */
const REQUIRED: Record<ListResource, string> = {
  issues: 'name',
  parties: 'name',
  sources: 'title',
  questions: 'question',
  commitments: 'knownOn',
  observations: 'knownOn',
  baselines: 'knownOn',
  claims: 'knownOn',
  positions: 'knownOn',
  assessments: 'knownOn',
  accounts: 'knownOn',
  events: 'knownOn',
  disputes: 'knownOn',
}

/** The reply with a required field gone from its first item. `meta` is one object, and is left alone. */
function withoutField(resource: Resource, reply: Reply): unknown {
  if (resource === 'meta' || !('items' in reply)) return reply
  const field = REQUIRED[resource]
  return {
    ...reply,
    items: reply.items.map((item, index) =>
      index === 0 ? Object.fromEntries(Object.entries(item).filter(([key]) => key !== field)) : item,
    ),
  }
}

function large(resource: Resource, reply: Reply, cursor: string | null): Answer {
  if (resource !== 'events') return ok(reply)
  const page = manyEvents(cursor)
  return page === undefined ? problem(400, 'Unknown cursor') : ok({ ...reply, ...page })
}

/** What the mock API answers for a resource under a scenario. */
export function answerFor(scenario: Scenario, resource: Resource, reply: Reply, cursor: string | null): Answer {
  if (scenario.resources !== 'all' && !scenario.resources.includes(resource)) return ok(reply)
  switch (scenario.name) {
    case 'normal':
      return ok(reply)
    case 'slow':
      return ok(reply, SLOW_MS)
    case 'empty':
      return ok('items' in reply ? { ...reply, items: [] } : reply)
    case 'error':
      return problem(500, 'Internal Server Error')
    case 'broken': {
      const whole = JSON.stringify(reply)
      return text(whole.slice(0, Math.floor(whole.length / 2)))
    }
    case 'invalid':
      return ok(withoutField(resource, reply))
    case 'offline':
      return { kind: 'network-error', delayMs: 0 }
    case 'large':
      return large(resource, reply, cursor)
    case 'hostile':
      return ok(hostile(reply))
    case 'unauthorized':
      return problem(401, 'Unauthorized', { 'www-authenticate': 'Bearer' })
    case 'busy':
      return problem(503, 'Service Unavailable', { 'retry-after': String(BUSY_SECONDS) })
    default:
      return faulty(scenario.name, reply, resource)
  }
}
