import { queryOptions, replaceEqualDeep } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { errorWords, placeWords } from '../lib/strings/refusals'
import type { ListResource } from '../lib/vocabulary'
import { ApiError } from './apiError'
import { type Api, getReply } from './client'
import { assertMajor, type Checked, joinPages, type Page } from './envelope'
import { because } from './fields'
import { assertNotOlder, type Held, type HeldList, type HeldPage, nothingHeld } from './held'
import { type Meta, metaSchema } from './meta'
import { parseJson } from './parseJson'
import { tellRead } from './progress'
import { readPage } from './readPage'
import type { Items } from './resources'
import { retryDelay, shouldRetry } from './retry'

const MAX_PAGES = 2000

const policy = { retry: shouldRetry, retryDelay, networkMode: 'always', staleTime: Number.POSITIVE_INFINITY } as const

/** Kept beside the API and not in it, so that an API stays a plain value. */
const answered = new WeakMap<Api, Held>()

function heldOf(api: Api): Held {
  const held = answered.get(api) ?? nothingHeld()
  answered.set(api, held)
  return held
}

/** Lists of so many items are long. */
const MANY = 5000

const isLong = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'items' in data && Array.isArray(data.items) && data.items.length >= MANY

/** The query of a list resource: all its pages, checked item by item. `prepare` is awaited before the list is given out. */
export function listQuery<R extends ListResource>(
  api: Api,
  resource: R,
  prepare?: (items: readonly Items[R][]) => Promise<void>,
) {
  const get = async (signal: AbortSignal): Promise<Checked<Items[R]>> => {
    const list = await getList(api, resource, signal)
    await prepare?.(list.items)
    return list
  }
  return queryOptions({
    ...policy,
    queryKey: [api.mode, api.baseUrl, resource],
    queryFn: ({ signal }) => get(signal).finally(() => tellRead(resource, undefined)),
    // What is the same stays the same, unless looking for it would hold the page up; what was prepared is then given out as it is.
    structuralSharing: (before, now) => (isLong(now) ? now : replaceEqualDeep(before, now)),
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
  const held = heldOf(api)
  const reply = await getReply(api.transport, `${api.baseUrl}/meta.json`, signal, held.meta?.etag)
  if (reply.kind === 'same' && held.meta) return held.meta.value
  const meta = z.safeParse(metaSchema, reply.kind === 'new' ? parseJson(reply.bytes) : undefined, because('wrong'))
  if (!meta.success) {
    const first = meta.error.issues[0]
    throw new ApiError('contract', errorWords.badMeta(first?.path.join('.') || placeWords.it, first?.message ?? ''))
  }
  assertMajor(meta.data.contract)
  assertNotOlder(meta.data.asOf, held.meta?.value.asOf)
  held.meta = { etag: reply.kind === 'new' ? reply.etag : undefined, value: meta.data }
  return meta.data
}

async function getList<R extends ListResource>(api: Api, resource: R, signal: AbortSignal): Promise<Checked<Items[R]>> {
  const memory: { last?: HeldList<Items[R]> } = heldOf(api).lists[resource]
  const before = memory.last
  const pages: Page<Items[R]>[] = []
  const kept = new Map<string, HeldPage<Items[R]>>()
  const cursors = new Set<string>()
  let changed = before === undefined
  let cursor: string | null = null
  do {
    const url: string = `${api.baseUrl}/${resource}.json${cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`}`
    const held: HeldPage<Items[R]> | undefined = before?.pages.get(url)
    const reply = await getReply(api.transport, url, signal, held?.etag)
    let page: Page<Items[R]>
    if (reply.kind === 'same' && held) {
      page = held.page
      kept.set(url, held)
    } else {
      changed = true
      page = await readPage(resource, reply.kind === 'new' ? reply.bytes : new ArrayBuffer(0))
      if (reply.kind === 'new' && reply.storedAt !== undefined) page.storedAt = reply.storedAt
      else if (reply.kind === 'new' && reply.etag !== undefined) kept.set(url, { etag: reply.etag, page })
    }
    pages.push(page)
    cursor = page.next
    if (cursor !== null && (cursors.has(cursor) || pages.length >= MAX_PAGES)) {
      throw new ApiError('contract', errorWords.endless(resource))
    }
    if (cursor === null) break
    cursors.add(cursor)
    tellRead(
      resource,
      pages.reduce((sum, one) => sum + one.read, 0),
    )
  } while (cursor !== null)
  if (before && !changed && pages.length === before.pages.size) return before.whole
  const whole = joinPages(resource, pages)
  assertNotOlder(whole.asOf, before?.whole.asOf)
  memory.last = { pages: kept, whole }
  return whole
}
