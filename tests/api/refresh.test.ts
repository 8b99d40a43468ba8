import { describe, expect, it } from 'vitest'
import type { Api, Transport } from '../../src/api/client'
import { listQuery, metaQuery } from '../../src/api/queries'
import { queryClient } from '../mocks/ask'

type Shown = { status?: number; etag?: string; body?: unknown; storedAt?: number }

const reply = (ids: string[], more: object = {}) => ({
  contract: '1.0',
  asOf: '2026-01-02',
  items: ids.map((id) => ({ id, name: id, column: false, order: 1 })),
  next: null,
  ...more,
})

/** An API that answers as `shown` says at the moment of asking; notes each request's cache mode. */
function changing(first: Record<string, Shown>) {
  const shown = { ...first }
  const asked: string[] = []
  const transport: Transport = async (request) => {
    const name = request.url.slice(request.url.lastIndexOf('/') + 1)
    asked.push(`${name} ${request.cache}`)
    const { status = 200, etag, body, storedAt } = shown[name] ?? { status: 404 }
    const headers = new Headers({ 'content-type': 'application/json' })
    if (etag) headers.set('etag', etag)
    if (storedAt) headers.set('x-readout-stored-at', String(storedAt))
    return new Response(status === 304 ? null : JSON.stringify(body), { status, headers })
  }
  const api: Api = { mode: 'http', baseUrl: 'https://api.example.org/v1', transport }
  const list = () => queryClient().fetchQuery({ ...listQuery(api, 'parties'), retry: false })
  const meta = () => queryClient().fetchQuery({ ...metaQuery(api), retry: false })
  return { api, shown, asked, list, meta }
}

describe('asking again', () => {
  it.each([
    ['304', { status: 304 }],
    ['the same tag', { etag: '"1"', body: reply(['b']) }],
  ])('%s: the very same value, by a conditional request of the browser', async (_, again) => {
    const { shown, asked, list } = changing({ 'parties.json': { etag: '"1"', body: reply(['a']) } })
    const before = await list()
    shown['parties.json'] = again
    expect(await list()).toBe(before)
    expect(asked).toEqual(['parties.json default', 'parties.json no-cache'])
  })

  it('another tag: the new items', async () => {
    const { shown, list } = changing({ 'parties.json': { etag: '"1"', body: reply(['a']) } })
    await list()
    shown['parties.json'] = { etag: '"2"', body: reply(['a', 'b']) }
    expect((await list()).items.map((p) => p.id)).toEqual(['a', 'b'])
  })

  it('without a tag the whole is read again', async () => {
    const { asked, list } = changing({ 'parties.json': { body: reply(['a']) } })
    expect(await list()).not.toBe(await list())
    expect(asked).toEqual(['parties.json default', 'parties.json default'])
  })

  it('in the page: an item that is the same is the same object; in a long list none is looked for, and what was prepared is given out', async () => {
    const many = Array.from({ length: 6000 }, (_, i) => `p${i}`)
    for (const [ids, isShared] of [
      [['a'], true],
      [many, false],
    ] as const) {
      const { shown, api } = changing({ 'parties.json': { body: reply([...ids]) } })
      const client = queryClient()
      const prepared: unknown[] = []
      const query = { ...listQuery(api, 'parties', async (items) => void prepared.push(items)), retry: false, staleTime: 0 }
      const held = async () => {
        await client.fetchQuery(query)
        const data = client.getQueryData(query.queryKey)
        if (!data) throw new Error('nothing is held')
        return data
      }
      const first = await held()
      shown['parties.json'] = { body: reply([...ids, 'new']) }
      const second = await held()
      expect(second.items).toHaveLength(ids.length + 1)
      expect(second.items[0] === first.items[0]).toBe(isShared)
      expect(second.items === prepared[1]).toBe(!isShared)
    }
  })

  it('pages: what has not changed is kept, what has is read', async () => {
    const { shown, list } = changing({
      'parties.json': { etag: '"1"', body: reply(['a'], { next: 'two' }) },
      'parties.json?cursor=two': { etag: '"2"', body: reply(['b']) },
    })
    const before = await list()
    expect(await list()).toBe(before)
    shown['parties.json?cursor=two'] = { etag: '"3"', body: reply(['c']) }
    const after = await list()
    expect(after.items.map((p) => p.id)).toEqual(['a', 'c'])
    expect(after.items[0]).toBe(before.items[0])
  })

  it('pages: a shorter list is not taken for the old one', async () => {
    const { shown, list } = changing({
      'parties.json': { etag: '"1"', body: reply(['a'], { next: 'two' }) },
      'parties.json?cursor=two': { etag: '"2"', body: reply(['b']) },
    })
    await list()
    shown['parties.json'] = { etag: '"9"', body: reply(['a']) }
    expect((await list()).items.map((p) => p.id)).toEqual(['a'])
  })

  it('older data than before are refused, and the newer ones can come back', async () => {
    const { shown, list } = changing({ 'parties.json': { etag: '"1"', body: reply(['a']) } })
    const before = await list()
    shown['parties.json'] = { etag: '"0"', body: reply(['a'], { asOf: '2025-12-31' }) }
    await expect(list()).rejects.toMatchObject({
      kind: 'contract',
      message: expect.stringContaining('older data (up to 2025-12-31)'),
    })
    shown['parties.json'] = { status: 304 }
    expect(await list()).toBe(before)
  })

  it('an answer kept from an earlier visit carries its time, and is not held', async () => {
    const { shown, asked, list } = changing({ 'parties.json': { etag: '"1"', body: reply(['a']), storedAt: 1764000000000 } })
    expect(await list()).toMatchObject({ storedAt: 1764000000000 })
    shown['parties.json'] = { etag: '"1"', body: reply(['a']) }
    expect((await list()).storedAt).toBeUndefined()
    expect(asked).toEqual(['parties.json default', 'parties.json default'])
  })

  it('meta likewise', async () => {
    const body = { contract: '1.0', asOf: '2026-01-02', title: 't', sample: false, licence: 'l', attribution: 'a' }
    const { shown, meta } = changing({ 'meta.json': { etag: '"1"', body } })
    const before = await meta()
    shown['meta.json'] = { status: 304 }
    expect(await meta()).toBe(before)
    shown['meta.json'] = { etag: '"0"', body: { ...body, asOf: '2026-01-01' } }
    await expect(meta()).rejects.toThrow('older data')
  })
})
