import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExampleServer, serve } from '../../docs/examples/server.mjs'
import { conformance, report } from '../../scripts/conformance/conformance'
import { startServer } from '../../scripts/serve.mjs'
import type { Observation } from '../../src/api/observations'
import { LIST_RESOURCES } from '../../src/lib/vocabulary'
import { itemsOf } from '../mocks/facts'
import { type Bug, mockFolder, spoiled } from './servers'

let files: ReturnType<typeof mockFolder>
let good: ExampleServer
beforeAll(async () => {
  files = mockFolder()
  good = await serve(files.folder)
})
afterAll(async () => {
  await good.close()
  files.remove()
})

describe('a good server passes', () => {
  test('the example server, at level query', async () => {
    const { lines, failed } = report(await conformance(good.url), 'query')
    expect(lines.slice(0, -1)).toEqual(['Level: query'])
    expect([lines.at(-1)?.replace(/\d{3}/, 'N'), failed]).toEqual(['N passed, 0 failed', 0])
  })

  test('the example server with short pages of its own', async () => {
    const paged = await serve(files.folder, { page: 20 })
    const outcomes = await conformance(`${paged.url}/`)
    await paged.close()
    expect(report(outcomes, 'query').lines[0]).toBe('Level: query')
  })

  test('the files of the build on a plain host, at level static; what it does not honour is named, and fails at level query', async () => {
    const host = await startServer({ root: files.folder, base: '/data/v1', cors: true })
    const outcomes = await conformance(host.url)
    await host.close()
    const { lines, failed } = report(outcomes, 'static')
    expect(outcomes.filter((o) => o.state === 'failed')).toEqual([])
    expect(failed).toBe(0)
    expect(lines.at(-2)).toMatch(/^Level: static/)
    expect(lines).toContainEqual(expect.stringMatching(/^not honoured {2}events: asof \(query\)/))
    expect(report(outcomes, 'query').failed).toBeGreaterThan(20)
  })
})

// The good server with one fault each: [what it does wrong, the checks that must fail, and no other].
const first = (items: Record<string, unknown>[] | undefined) => items?.[0] ?? {}
const only =
  (name: string, change: NonNullable<Bug['reply']>): Bug['reply'] =>
  (reply, asked) => {
    if (asked.name === name && reply.status === 200) change(reply, asked)
  }
/** A later row of a cumulative series that is not marked as a revision. */
const laterRow = () =>
  itemsOf.observations.find(
    (o, i) =>
      o.cumulative &&
      o.obsStatus === 'normal' &&
      o.replacesId === undefined &&
      itemsOf.observations.slice(0, i).some((e) => (e.value ?? 0) > 0 && e.cumulative && alike(e, o)),
  )
const alike = (a: Observation, b: Observation) =>
  a.commitmentId === b.commitmentId && a.basis === b.basis && a.issuer === b.issuer && a.periodStart === b.periodStart
const whole = (query: URLSearchParams) => [...query.keys()].every((key) => key === 'cursor' || key === 'surprise')
const bugs: [string, string[], Bug][] = [
  ['a list that fails', ['accounts: answers'], { reply: only('accounts', (r) => Object.assign(r, { status: 500 })) }],
  [
    'JSON sent as HTML',
    ['issues: type'],
    { reply: only('issues', (r) => Object.assign(r.headers, { 'content-type': 'text/html' })) },
  ],
  [
    'another character set',
    ['parties: type'],
    { reply: only('parties', (r) => Object.assign(r.headers, { 'content-type': 'application/json; charset=latin1' })) },
  ],
  ['a body that breaks off', ['parties: type'], { raw: (body, { name }) => (name === 'parties' ? body.slice(0, -20) : body) }],
  ['a bare array', ['baselines: envelope'], { reply: only('baselines', (r) => Object.assign(r, { json: r.json.items })) }],
  [
    'another major version',
    ['disputes: envelope'],
    { reply: only('disputes', (r) => Object.assign(r.json, { contract: '2.0' })) },
  ],
  ['no asOf', ['questions: envelope'], { reply: only('questions', (r) => Object.assign(r.json, { asOf: undefined })) }],
  ['meta without a licence', ['meta: schema'], { reply: only('meta', (r) => Object.assign(r.json, { licence: undefined })) }],
  [
    'a number as text',
    ['observations: schema'],
    { reply: only('observations', (r) => Object.assign(first(r.json.items), { value: '1,500' })) },
  ],
  [
    'a missing field',
    ['claims: schema'],
    { reply: only('claims', (r) => Object.assign(first(r.json.items), { text: undefined })) },
  ],
  [
    'a day that does not exist',
    ['events: schema'],
    { reply: only('events', (r) => Object.assign(first(r.json.items), { date: '2025-02-30' })) },
  ],
  [
    'an unknown word',
    ['positions: words'],
    { reply: only('positions', (r) => Object.assign(first(r.json.items), { prominence: 7 })) },
  ],
  [
    'an id twice',
    ['disputes: ids', 'disputes: limit'],
    { reply: only('disputes', (r, { query }) => whole(query) && r.json.items?.push(first(r.json.items))) },
  ],
  [
    'an unknown party',
    ['claims: references'],
    { reply: only('claims', (r) => Object.assign(first(r.json.items), { partyId: 'nobody' })) },
  ],
  [
    'a source that is not served',
    ['baselines: sources'],
    { reply: only('baselines', (r) => Object.assign(first(r.json.items), { sourceIds: ['lost'] })) },
  ],
  [
    'a count known before its period ends',
    ['observations: dates'],
    { reply: only('observations', (r) => Object.assign(first(r.json.items), { knownOn: '2017-01-01' })) },
  ],
  [
    'a fact known after asOf',
    ['accounts: dates'],
    {
      reply: only('accounts', (r, { query }) =>
        query.has('asof') ? r.json.items?.shift() : Object.assign(first(r.json.items), { knownOn: '2031-01-01' }),
      ),
    },
  ],
  [
    'a cumulative series that falls',
    ['observations: series'],
    {
      reply: only('observations', (r) => {
        for (const item of r.json.items ?? []) if (item.id === laterRow()?.id) item.value = 0
      }),
    },
  ],
  ['no ETag', ['sources: etag', 'sources: not modified'], { reply: only('sources', (r) => delete r.headers.etag) }],
  ['no Cache-Control', ['issues: etag'], { reply: only('issues', (r) => delete r.headers['cache-control']) }],
  ['no 304', ['events: not modified'], { ask: ({ name, headers }) => name === 'events' && delete headers['if-none-match'] }],
  [
    '304 to everything',
    ['events: not modified'],
    { reply: only('events', (r, { headers }) => headers['if-none-match'] && Object.assign(r, { status: 304 })) },
  ],
  ['no CORS', ['claims: cors'], { reply: only('claims', (r) => delete r.headers['access-control-allow-origin']) }],
  [
    'CORS for another origin',
    ['claims: cors'],
    { reply: only('claims', (r) => Object.assign(r.headers, { 'access-control-allow-origin': 'https://other.example' })) },
  ],
  [
    'an order that changes',
    ['events: order'],
    { reply: only('events', (r, { headers }) => headers['accept-encoding'] === 'identity' && r.json.items?.reverse()) },
  ],
  [
    'a refusal of unknown parameters',
    ['issues: unknown parameters'],
    { reply: only('issues', (r, { query }) => query.has('surprise') && Object.assign(r, { status: 400 })) },
  ],
  [
    'a cursor that comes back',
    ['events: pages', 'events: ids', 'events: limit'],
    {
      reply: only('events', (r, { query }) => (whole(query) || query.has('limit')) && Object.assign(r.json, { next: '0-60' })),
    },
  ],
  [
    'pages that repeat an item',
    ['sources: limit'],
    {
      ask: ({ name, query }) =>
        name === 'sources' &&
        query.has('cursor') &&
        query.set(
          'cursor',
          String(query.get('cursor')).replace(/^\d+/, (n) => String(Number(n) - 1)),
        ),
    },
  ],
  [
    'pages that leave one out',
    ['sources: limit'],
    { reply: only('sources', (r, { query }) => query.has('limit') && r.json.items?.pop()) },
  ],
  [
    'asof that leaks a later version',
    ['commitments: asof'],
    {
      reply: only(
        'commitments',
        (r, { query }) =>
          query.has('asof') && Object.assign(first(r.json.items), { notes: [{ text: 'x', knownOn: '2026-10-01' }] }),
      ),
    },
  ],
  [
    'asof that drops too much',
    ['claims: asof'],
    { reply: only('claims', (r, { query }) => query.has('asof') && r.json.items?.shift()) },
  ],
  [
    'asof that keeps the later day',
    ['claims: asof'],
    { reply: only('claims', (r, { query }) => query.has('asof') && Object.assign(r.json, { asOf: '2026-10-09' })) },
  ],
  [
    'issue that reads only one id',
    ['claims: issue'],
    {
      ask: ({ name, query }) =>
        name === 'claims' && query.has('issue') && query.set('issue', query.get('issue')?.split(',')[0] ?? ''),
    },
  ],
  [
    'to that is ignored where from is not',
    ['events: from and to'],
    { ask: ({ name, query }) => name === 'events' && query.delete('to') },
  ],
  [
    'one ETag for all queries',
    ['positions: asof', 'positions: issue', 'positions: not modified'],
    {
      reply: only('positions', (r) => Object.assign(r.headers, { etag: '"same"' })),
    },
  ],
  [
    'a page where nothing is',
    ['errors: what is not there'],
    {
      reply: (r, { name }) =>
        name === 'no-such-resource' && Object.assign(r, { status: 200, headers: { 'content-type': 'text/html' } }),
    },
  ],
  [
    'a fault on senseless parameters',
    ['errors: senseless parameters'],
    { reply: (r, { query }) => query.has('asof') && r.status === 400 && Object.assign(r, { status: 500 }) },
  ],
  [
    'a problem that tells another status',
    ['errors: problem documents'],
    { reply: (r) => r.status === 404 && Object.assign(r.json, { status: 200 }) },
  ],
]

describe('a server with one fault is caught', () => {
  test('by as many as twenty faults', () => expect(bugs.length).toBeGreaterThanOrEqual(20))

  test.each(bugs)('%s', async (_, checks, bug) => {
    const server = await spoiled(good.url, bug)
    const lists = LIST_RESOURCES.filter((r) => checks.some((c) => c.startsWith(`${r}:`) || c.endsWith(`: ${r}`)))
    const outcomes = await conformance(server.url, [...lists, 'parties'])
    await server.close()
    const caught = outcomes.filter((o) => o.state === 'failed').map((o) => o.name)
    expect(caught.sort()).toEqual([...checks].sort())
  })

  test('compression forced on a client that cannot read it', async () => {
    const server = await spoiled(good.url, { zipAlways: true })
    const caught = (await conformance(server.url)).filter((o) => o.state === 'failed')
    await server.close()
    expect(caught[0]).toMatchObject({
      name: 'meta: compression',
      reasons: ['it compresses for a client that asks for identity'],
    })
  })

  test('a server that is not there', async () => {
    expect(report(await conformance('http://127.0.0.1:9/v1'), 'static').lines.at(-1)).toBe('0 passed, 1 failed')
  })
})

test('the command prints what failed and one last line, and ends with 1', async () => {
  const bad = (address: string) =>
    spawnSync(process.execPath, ['scripts/conformance.mjs', ...(address === '' ? [] : [address])], { encoding: 'utf8' })
  const { status, stdout } = bad('http://127.0.0.1:9/v1')
  expect(stdout).toMatch(/^FAILED {2}meta: answers \(static\): no answer: .+\nLevel: none yet\n0 passed, 1 failed\n$/)
  expect(status).toBe(1)
  expect(bad('').status).toBe(2)
})
