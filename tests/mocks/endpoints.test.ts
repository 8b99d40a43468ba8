import { describe, expect, it } from 'vitest'
import { dossier, endpoints } from '../../mocks/endpoints'
import { staticFiles } from '../../mocks/static'
import type { Api } from '../../src/api/client'
import { fileTransport } from '../../src/api/fileTransport'
import { listQuery, metaQuery } from '../../src/api/queries'
import { LIST_RESOURCES } from '../../src/lib/vocabulary'
import { fetchList, queryClient } from './ask'

describe('the table', () => {
  it('has a reply for meta and each list resource, and no other', () => {
    const files = ['meta.json', ...LIST_RESOURCES.map((r) => `${r}.json`)]
    expect(Object.keys(endpoints).sort()).toEqual(files.sort())
  })

  it.each(LIST_RESOURCES)('gives %s as one page of contract 1.0', (resource) => {
    expect(endpoints[`${resource}.json`]).toMatchObject({ contract: '1.0', next: null })
    expect(Object.keys(endpoints[`${resource}.json`])).toEqual(['contract', 'asOf', 'items', 'next'])
  })
})

describe('the static files', () => {
  it('are one per reply and the whole as one document, and give the same data back', () => {
    const files = new Map(staticFiles().map(({ path, body }): [string, unknown] => [path, JSON.parse(body)]))
    expect(files.size).toBe(Object.keys(endpoints).length + 1)
    for (const [file, reply] of Object.entries(endpoints)) expect(files.get(`api/v1/${file}`)).toEqual(reply)
    expect(files.get('api/v1/dossier.json')).toEqual(dossier)
  })
})

describe('the dossier', () => {
  const api: Api = {
    mode: 'file',
    baseUrl: 'https://readout.example/dossier.json',
    transport: fileTransport({ kind: 'parsed', value: dossier }),
  }

  it.each(LIST_RESOURCES)('answers for %s in the file mode, with nothing refused', async (resource) => {
    const checked = await fetchList(api, resource)
    expect(checked).toMatchObject({ read: endpoints[`${resource}.json`].items.length, findings: [] })
  })

  it('answers for meta', async () => {
    expect(await queryClient().fetchQuery(metaQuery(api))).toEqual(endpoints['meta.json'])
    expect(listQuery(api, 'events').queryKey).toEqual(['file', api.baseUrl, 'events'])
  })
})
