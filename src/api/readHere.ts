import type { ListResource } from '../lib/vocabulary'
import { checkPage, type Page } from './envelope'
import { parseJson } from './parseJson'
import { type Items, itemSchemas } from './resources'

/**
 * Reads and checks one page of a list resource on the thread that calls it.
 * @throws ApiError `contract`, as `parseJson` and `checkPage` do
 */
export function readHere<R extends ListResource>(resource: R, bytes: ArrayBuffer): Page<Items[R]> {
  return checkPage(resource, itemSchemas[resource], parseJson(bytes))
}
