import { describe, expect, test } from 'vitest'
import { apiFor, FALLBACK_CONFIG, readConfig } from '../../src/api/config'
import { answers, silent } from './fakes'

const PAGE = 'https://host.example/briefing/readout/'
const read = (body: string, init?: ResponseInit) => readConfig(`${PAGE}config.json`, answers(body, init))
const readJson = (value: unknown) => read(JSON.stringify(value))

describe('config.json', () => {
  test.each([
    [{ api: { mode: 'mock' } }],
    [{ api: { mode: 'http', baseUrl: 'https://api.example.org/v1' }, title: 'T', opensAt: '2025-11-25', refreshSeconds: 0 }],
    [{ api: { mode: 'http', baseUrl: '../data/v1' }, opensAt: 'latest' }],
    [{ api: { mode: 'file', baseUrl: 'dossier.json' } }],
    [{ api: { mode: 'file' } }],
  ])('%j is taken', async (config) => expect(await readJson(config)).toEqual({ config }))

  test.each([
    ['an unknown mode', { api: { mode: 'graphql' } }, 'api.mode'],
    ['http without an address', { api: { mode: 'http' } }, 'api.baseUrl'],
    ['http with an empty one', { api: { mode: 'http', baseUrl: '' } }, 'api.baseUrl'],
    ['http with a script for an address', { api: { mode: 'http', baseUrl: 'javascript:alert(1)' } }, 'api.baseUrl'],
    ['a day that does not exist', { api: { mode: 'mock' }, opensAt: '2025-02-30' }, 'opensAt'],
    ['a refresh below zero', { api: { mode: 'mock' }, refreshSeconds: -1 }, 'refreshSeconds'],
    ['no api', {}, 'api'],
    ['an array', [], 'it'],
    ['null', null, 'it'],
  ])('%s gives the sample data and says where the fault is', async (_, config, where) => {
    const { config: used, problem } = await readJson(config)
    expect(used).toEqual(FALLBACK_CONFIG)
    expect(problem).toContain(`config.json could not be used (${where}`)
    expect(problem).toMatch(/The sample data are shown instead\.$/)
  })

  test.each([
    ['missing', () => read('', { status: 404 })],
    ['an HTML page', () => read('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
    ['broken JSON', () => read('{"api":')],
    ['out of reach', () => readConfig(`${PAGE}config.json`, () => Promise.reject(new TypeError('failed')))],
  ])('one that is %s gives the sample data too', async (_, reading) => {
    const { config, problem } = await reading()
    expect(config).toEqual(FALLBACK_CONFIG)
    expect(problem).toMatch(/^config\.json could not be used \(.+[^.]\)\. The sample data are shown instead\.$/)
  })
})

describe('the API that a config names', () => {
  test.each([
    [{ mode: 'mock' as const }, 'https://host.example/briefing/readout/api/v1'],
    [{ mode: 'http' as const, baseUrl: 'https://api.example.org/v1/' }, 'https://api.example.org/v1'],
    [{ mode: 'http' as const, baseUrl: '/data/v1' }, 'https://host.example/data/v1'],
    [{ mode: 'http' as const, baseUrl: '../v1//' }, 'https://host.example/briefing/v1'],
    [{ mode: 'file' as const }, 'https://host.example/briefing/readout/dossier.json'],
    [{ mode: 'file' as const, baseUrl: 'other.json' }, 'https://host.example/briefing/readout/other.json'],
  ])('%j is at %s', (api, baseUrl) => {
    expect(apiFor({ api }, PAGE, silent)).toEqual({ mode: api.mode, baseUrl, transport: silent })
  })
})
