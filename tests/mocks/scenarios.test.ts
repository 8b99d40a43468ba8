import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endpoints } from '../../mocks/endpoints'
import { NORMAL, parseScenario, SCENARIO_NAMES, SLOW_MS } from '../../mocks/scenarios'
import { metaQuery } from '../../src/api/queries'
import { itemSchemas } from '../../src/api/resources'
import { LIST_RESOURCES } from '../../src/lib/vocabulary'
import { apiOf, ask, fetchList, queryClient } from './ask'
import { itemsOf } from './facts'

describe('the text of ?mock=', () => {
  it.each(SCENARIO_NAMES)('%s alone hits all resources', (name) => {
    expect(parseScenario(name)).toEqual({ scenario: { name, resources: 'all' } })
  })

  it('names the resources that it hits after a colon', () => {
    expect(parseScenario(' error:events, claims ')).toEqual({ scenario: { name: 'error', resources: ['events', 'claims'] } })
    expect(parseScenario('slow:meta')).toEqual({ scenario: { name: 'slow', resources: ['meta'] } })
  })

  it('empty is the normal scenario, without a word', () => expect(parseScenario('')).toEqual({ scenario: NORMAL }))

  it.each(['eror', 'Error', 'error:', 'error:event', 'error:events:claims', 'error:events,', 'constructor', '__proto__:x'])(
    '%s is unknown: the normal data, and a notice',
    (text) => {
      const { scenario, notice } = parseScenario(text)
      expect(scenario).toBe(NORMAL)
      expect(notice).toMatch(/^There is no mock (scenario|resource) “/)
    },
  )

  it('any text whatever is read without a throw, and its notice stays short', () => {
    const names = fc.constantFrom<string>(...SCENARIO_NAMES)
    const texts = fc.oneof(
      fc.string({ maxLength: 3000 }),
      fc.string({ unit: 'binary' }),
      fc.tuple(names, fc.string()).map(([name, rest]) => `${name}:${rest}`),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const { scenario, notice } = parseScenario(text)
        expect(SCENARIO_NAMES).toContain(scenario.name)
        if (notice !== undefined) expect([scenario, notice.length < 300]).toEqual([NORMAL, true])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('what a scenario does to a list', () => {
  it.each(LIST_RESOURCES)('normal: %s is whole, with no finding', async (resource) => {
    const checked = await fetchList(apiOf('normal'), resource)
    expect(checked.findings).toEqual([])
    expect(checked.items).toEqual(endpoints[`${resource}.json`].items)
  })

  it('slow: the answer comes, late', async () => {
    const started = performance.now()
    const checked = await fetchList(apiOf('slow:issues'), 'issues')
    expect(checked.items).toHaveLength(itemsOf.issues.length)
    expect(performance.now() - started).toBeGreaterThanOrEqual(SLOW_MS - 50)
  })

  it('empty: no items, no fault', async () => {
    expect(await fetchList(apiOf('empty'), 'events')).toMatchObject({ items: [], findings: [], read: 0, asOf: '2026-10-09' })
  })

  it('error: status 500, as a problem', async () => {
    await expect(fetchList(apiOf('error'), 'events')).rejects.toMatchObject({ kind: 'http', status: 500 })
    expect((await ask('error', 'events.json')).headers.get('content-type')).toBe('application/problem+json')
  })

  it('broken: JSON that breaks off', async () => {
    const response = await ask('broken', 'events.json')
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
    const message = 'The answer breaks off or is not JSON.'
    for (const resource of LIST_RESOURCES) {
      await expect(fetchList(apiOf('broken'), resource)).rejects.toMatchObject({ kind: 'contract', message })
    }
  })

  it.each(LIST_RESOURCES)('invalid: the first item of %s alone is refused, by name', async (resource) => {
    const { items, findings, read } = await fetchList(apiOf('invalid'), resource)
    const [first, ...rest] = endpoints[`${resource}.json`].items
    expect(findings).toMatchObject([{ resource, id: first?.id, kept: false }])
    expect(findings[0]?.field).not.toBe('id')
    expect(items).toEqual(rest)
    expect(read).toBe(rest.length + 1)
  })

  it('offline: no answer', async () => {
    await expect(fetchList(apiOf('offline'), 'events')).rejects.toMatchObject({ kind: 'offline', timedOut: false })
  })

  it('unauthorized: status 401', async () => {
    await expect(fetchList(apiOf('unauthorized'), 'events')).rejects.toMatchObject({ kind: 'http', status: 401 })
  })

  it('busy: status 503, and asks to wait two seconds', async () => {
    await expect(fetchList(apiOf('busy'), 'events')).rejects.toMatchObject({ kind: 'http', status: 503, retryAfterMs: 2000 })
  })

  it('only the named resources are hit', async () => {
    const api = apiOf('error:events,claims')
    for (const resource of LIST_RESOURCES) {
      const asked = fetchList(api, resource)
      if (resource === 'events' || resource === 'claims') await expect(asked).rejects.toMatchObject({ status: 500 })
      else expect(await asked).toMatchObject({ findings: [], read: endpoints[`${resource}.json`].items.length })
    }
  })

  it('meta is hit too, but where it has no items', async () => {
    const meta = (scenario: string) => queryClient().fetchQuery({ ...metaQuery(apiOf(scenario)), retry: false })
    for (const whole of ['normal', 'empty', 'invalid', 'large']) expect(await meta(whole)).toEqual(endpoints['meta.json'])
    await expect(meta('error')).rejects.toMatchObject({ status: 500 })
    await expect(meta('broken')).rejects.toMatchObject({ kind: 'contract' })
  })
})

it('every list resource has a schema', () => expect(Object.keys(itemSchemas).sort()).toEqual([...LIST_RESOURCES].sort()))
