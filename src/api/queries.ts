import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import type { ListResource } from '../lib/vocabulary'
import { ApiError } from './apiError'
import { type Api, getJson } from './client'
import { assertMajor, type Checked, checkPage, joinPages, type Page } from './envelope'
import { type Meta, metaSchema } from './meta'
import { type Items, itemSchemas } from './resources'
import { retryDelay, shouldRetry } from './retry'

const MAX_PAGES = 2000

const policy = { retry: shouldRetry, retryDelay, networkMode: 'always', staleTime: Number.POSITIVE_INFINITY } as const

/** The query of a list resource: all its pages, checked item by item. */
export function listQuery<R extends ListResource>(api: Api, resource: R) {
  return queryOptions({
    ...policy,
    queryKey: [api.mode, api.baseUrl, resource],
    queryFn: ({ signal }): Promise<Checked<Items[R]>> => getList(api, resource, signal),
  })
}

/** The query of `meta.json`. */
export function metaQuery(api: Api) {
  return queryOptions({
    ...policy,
    queryKey: [api.mode, api.baseUrl, 'meta'],
    queryFn: ({ signal }): Promise<Meta> => getMeta(api, signal),
  })
}

async function getMeta(api: Api, signal: AbortSignal): Promise<Meta> {
  const meta = z.safeParse(metaSchema, await getJson(api.transport, `${api.baseUrl}/meta.json`, signal))
  if (!meta.success) {
    const first = meta.error.issues[0]
    throw new ApiError('contract', `meta.json breaks the contract: ${first?.path.join('.') || 'it'} ${first?.message}.`)
  }
  assertMajor(meta.data.contract)
  return meta.data
}

async function getList<R extends ListResource>(api: Api, resource: R, signal: AbortSignal): Promise<Checked<Items[R]>> {
  const schema: z.ZodMiniType<Items[R]> = itemSchemas[resource]
  const pages: Page<Items[R]>[] = []
  const cursors = new Set<string>()
  let cursor: string | null = null
  do {
    const url: string = `${api.baseUrl}/${resource}.json${cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`}`
    const page = checkPage(resource, schema, await getJson(api.transport, url, signal))
    pages.push(page)
    cursor = page.next
    if (cursor !== null && (cursors.has(cursor) || pages.length >= MAX_PAGES)) {
      throw new ApiError('contract', `The pages of ${resource} never end: a cursor comes back.`)
    }
    if (cursor !== null) cursors.add(cursor)
  } while (cursor !== null)
  return joinPages(resource, pages)
}
