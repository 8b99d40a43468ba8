import { QueryClient } from '@tanstack/react-query'
import { describe, expect, test } from 'vitest'
import { fileTransport } from '../../src/api/fileTransport'
import { listQuery, metaQuery } from '../../src/api/queries'
import { table } from './fakes'

const party = (id: string) => ({ id, name: id, column: true, order: 1 })
const page = (ids: string[], next?: string) => ({
  contract: '1.0',
  asOf: '2025-11-25',
  items: ids.map(party),
  next: next ?? null,
})
const META = { contract: '1.0', asOf: '2025-11-25', title: 'T', sample: true, licence: 'MIT', attribution: 'us' }
const apiOf = (replies: Record<string, unknown>) => {
  const { transport, asked } = table(replies)
  return { api: { mode: 'http' as const, baseUrl: 'https://api.example.org/v1', transport }, asked }
}
const client = () => new QueryClient()

describe('a list', () => {
  test('is read page by page until there is no next', async () => {
    const { api, asked } = apiOf({ 'parties.json': page(['us'], 'a b'), 'parties.json?cursor=a%20b': page(['china']) })
    const list = await client().fetchQuery(listQuery(api, 'parties'))
    expect(list.items.map((item) => item.id)).toEqual(['us', 'china'])
    expect(asked).toEqual(['parties.json', 'parties.json?cursor=a%20b'])
  })
  test('whose cursor comes back is refused, not read for ever', async () => {
    const { api, asked } = apiOf({ 'parties.json': page(['us'], 'x'), 'parties.json?cursor=x': page(['china'], 'x') })
    await expect(client().fetchQuery(listQuery(api, 'parties'))).rejects.toMatchObject({ kind: 'contract' })
    expect(asked).toHaveLength(2)
  })
  test('is kept under the API that it came from', () => {
    const { api } = apiOf({})
    expect(listQuery(api, 'parties').queryKey).not.toEqual(
      listQuery({ ...api, baseUrl: 'https://other.example' }, 'parties').queryKey,
    )
  })
})

describe('meta.json', () => {
  test('is checked as a whole', async () => {
    expect(await client().fetchQuery(metaQuery(apiOf({ 'meta.json': META }).api))).toEqual(META)
    const bad = apiOf({ 'meta.json': { ...META, sample: 'yes' } })
    await expect(client().fetchQuery(metaQuery(bad.api))).rejects.toMatchObject({
      kind: 'contract',
      message: expect.stringContaining('sample'),
    })
    expect(bad.asked).toHaveLength(1)
  })
  test('of another major version is refused', async () => {
    const { api } = apiOf({ 'meta.json': { ...META, contract: '2.1' } })
    await expect(client().fetchQuery(metaQuery(api))).rejects.toMatchObject({
      message: expect.stringContaining('contract 2.1'),
    })
  })
})

describe('one document with all resources', () => {
  const api = (value: unknown) => ({
    mode: 'file' as const,
    baseUrl: 'https://h.example/dossier.json',
    transport: fileTransport({ kind: 'parsed', value }),
  })
  test('answers as a server does', async () => {
    const whole = api({ meta: META, parties: page(['us']) })
    expect(await client().fetchQuery(metaQuery(whole))).toEqual(META)
    expect((await client().fetchQuery(listQuery(whole, 'parties'))).items).toHaveLength(1)
    await expect(client().fetchQuery(listQuery(whole, 'issues'))).rejects.toMatchObject({ kind: 'http', status: 404 })
  })
  test.each([
    ['an array', []],
    ['null', null],
    ['text', 'x'],
  ])('that is %s is refused', async (_, value) => {
    await expect(client().fetchQuery(metaQuery(api(value)))).rejects.toMatchObject({ kind: 'contract' })
  })
  test('never answers from the prototype of an object', async () => {
    await expect(client().fetchQuery({ ...metaQuery(api({})), queryKey: ['x', 'x', 'x'] })).rejects.toMatchObject({
      status: 404,
    })
    const answer = await api({}).transport(new Request('https://h.example/dossier.json/constructor.json'))
    expect(answer.status).toBe(404)
  })
})
