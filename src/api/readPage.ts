import type { ListResource } from '../lib/vocabulary'
import type { Page } from './envelope'
import { readHere } from './readHere'
import type { Items } from './resources'

/** From this many bytes on, reading and checking would hold the page up for long enough to be felt. */
const LARGE_BYTES = 400_000

/**
 * Reads and checks one page of a list resource: a small one at once, a large one in a worker, where there are workers.
 * @throws ApiError `contract`, as `parseJson` and `checkPage` do
 */
export async function readPage<R extends ListResource>(resource: R, bytes: ArrayBuffer): Promise<Page<Items[R]>> {
  // Not even the worker's starter is sent for before a large page has come.
  const starter = bytes.byteLength < LARGE_BYTES ? undefined : await import('./pageReader').catch(() => undefined)
  const reader = await starter?.pageReader()
  return reader ? reader(resource, bytes) : readHere(resource, bytes)
}
