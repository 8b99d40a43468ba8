import { describe, expect, it } from 'vitest'
import { endpoints } from '../../mocks/endpoints'
import { SCENARIO_NAMES } from '../../mocks/scenarios'
import { LIST_RESOURCES } from '../../src/lib/vocabulary'
import { ask } from './ask'

describe('the handlers', () => {
  it.each(['meta', ...LIST_RESOURCES])('answer for %s with JSON that may be kept and asked about again', async (resource) => {
    const response = await ask('normal', `${resource}.json`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('etag')).toMatch(/^"[0-9a-f]+"$/)
    expect(response.headers.get('x-mock')).toBe('1')
    const found = Object.entries(endpoints).find(([file]) => file === `${resource}.json`)?.[1]
    expect(await response.json()).toEqual(found)
  })

  it('mark the same body alike and another body otherwise', async () => {
    const tag = async (scenario: string, file: string) => (await ask(scenario, file)).headers.get('etag')
    expect(await tag('normal', 'events.json')).toBe(await tag('normal', 'events.json'))
    expect(await tag('normal', 'events.json')).not.toBe(await tag('normal', 'claims.json'))
    expect(await tag('empty', 'events.json')).not.toBe(await tag('normal', 'events.json'))
  })

  it('ignore the parameters that a server may honour', async () => {
    const response = await ask('normal', 'events.json?asof=2025-11-25&limit=5')
    expect(await response.json()).toEqual(endpoints['events.json'])
  })

  it.each(['nothing.json', 'issues', 'constructor.json', '__proto__.json'])('refuse %s as a problem', async (file) => {
    const response = await ask('normal', file)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(response.headers.get('x-mock')).toBe('1')
    expect(await response.json()).toMatchObject({ status: 404, title: 'Not Found' })
  })

  it.each(SCENARIO_NAMES)('answer the ping under %s', async (scenario) => {
    const response = await ask(scenario, 'ping.json')
    expect(response.ok).toBe(true)
    expect(response.headers.get('x-mock')).toBe('1')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it.each(SCENARIO_NAMES.filter((name) => name !== 'offline'))('mark each reply under %s', async (scenario) => {
    expect((await ask(scenario, 'issues.json')).headers.get('x-mock')).toBe('1')
  })
})
